import type { ConfiguredLevel } from '../core/configuredLevel';
import { fold } from '../core/fold';
import type { Criterion, ExcludedConfiguration } from '../core/method';
import { cellText } from './cellText';
import { CONFIGURED_CHOICES_HEADER, offeredIn } from './configuredChoicesBlock';
import { configuredReader } from './configuredReader';
import type { MethodFault, TablePlace } from './findMethodTables';
import { METHOD_HEADERS } from './findMethodTables';
import type { Grid } from './grid';
import { cellAt, foldedAt } from './grid';
import { sayLevels } from './phrases';

/** The excluded configurations of `Méthode`, or the first thing that is wrong. */
export function readConfigurations(
  grid: Grid,
  place: TablePlace,
  criteria: readonly Criterion[],
): readonly ExcludedConfiguration[] | MethodFault {
  const columns = columnsOf(grid, place, criteria);
  if ('problem' in columns) return columns;
  const configurations: ExcludedConfiguration[] = [];
  let afterBlank = false;
  for (let row = place.headerRow + 1; row < place.endRow; row++) {
    const name = cellText(cellAt(grid, row, place.firstColumn)).trim();
    const levels = readLevels(grid, row, columns, criteria);
    if (!Array.isArray(levels)) return levels;
    if (levels.some((level) => level !== null)) {
      configurations.push({ name, levels });
    } else if (name === '') {
      afterBlank = true;
    } else if (!afterBlank) {
      // Below a blank line it would be the sentence that introduces the next table.
      return { row, column: place.firstColumn, problem: { kind: 'empty-configuration' } };
    }
  }
  return configurations;
}

/** Column of each criterion, null where it has none: any level, then. */
function columnsOf(
  grid: Grid,
  place: TablePlace,
  criteria: readonly Criterion[],
): (number | null)[] | MethodFault {
  const names = criteria.map((criterion) => fold(criterion.name));
  for (const [header, columns] of place.headers) {
    if (header === fold(METHOD_HEADERS.configuration)) continue;
    const column = columns[0] ?? place.firstColumn;
    const written = cellText(cellAt(grid, place.headerRow, column));
    if (!names.includes(header)) {
      if (isOffered(grid, place.headerRow, column, criteria)) continue;
      const known = criteria.map((criterion) => criterion.name);
      return {
        row: place.headerRow,
        column,
        problem: { kind: 'unknown-criterion', name: written, criteria: known },
      };
    }
    if (columns.length > 1) {
      return {
        row: place.headerRow,
        column: columns[1] ?? column,
        problem: { kind: 'duplicate-column', header: written },
      };
    }
  }
  return names.map((name) => place.headers.get(name)?.[0] ?? null);
}

/** Somebody put the table beside what our drop-downs offer, which says nothing itself. */
function isOffered(grid: Grid, row: number, column: number, criteria: readonly Criterion[]): boolean {
  const header = fold(CONFIGURED_CHOICES_HEADER);
  const isBelow = grid.slice(0, row).some((_, above) => foldedAt(grid, above, column) === header);
  const text = foldedAt(grid, row, column);
  return isBelow && criteria.flatMap(offeredIn).some((offer) => fold(offer) === text);
}

function readLevels(
  grid: Grid,
  row: number,
  columns: readonly (number | null)[],
  criteria: readonly Criterion[],
): ConfiguredLevel[] | MethodFault {
  const levels: ConfiguredLevel[] = [];
  for (const [index, criterion] of criteria.entries()) {
    const column = columns[index] ?? null;
    const read = column === null ? null : configuredReader(criterion)(cellAt(grid, row, column));
    if ((read === 'unknown' || read === 'ambiguous') && column !== null)
      return {
        row,
        column,
        problem: { kind: `${read}-level`, criterion: criterion.name, accepted: sayLevels(criterion) },
      };
    levels.push(typeof read === 'string' ? null : read);
  }
  return levels;
}
