import type { Area, Cell, Format, SheetState, Value } from '../book';
import { formatAt } from '../cells';
import type { Operation } from '../operation';
import { writtenByCode, writtenNumberFormat } from '../writtenByCode';
import { accessDenied, invalidArgument } from './faults';
import { uniformFormat } from './cellFormats';
import { changeBook, changeSheet, sheetOf } from './host';
import { matrixFor } from './matrix';
import { misplaced } from './misplaced';
import { intersection } from '../areas';
import type { Place } from './place';

const LONGEST_TEXT = 32_767;

/**
 * Writes values or formulas as `range.values = …` does: strings are read as if typed in the invariant language, null
 * leaves a cell as it stands, `''` empties it.
 *
 * @throws HostFault `InvalidArgument` on another size, a text that is too long or a thing that no cell holds
 * @throws HostFault `AccessDenied`
 */
export function writeCells(place: Place, value: unknown, location: string): void {
  const sheet = sheetOf(place);
  assertUnlocked(place, sheet, location);
  const { area } = place;
  const { row, column } = area;
  const at = matrixFor(value, area, location);
  const values = gridOver(area, (down, across) => held(at(down, across), location));
  const cells = gridOver(area, (down, across) => {
    const content = values[down]?.[across] ?? null;
    return content === null ? null : writtenByCode(content, formatAt(sheet, row + down, column + across));
  });
  leaveMerged(sheet, place, cells);
  const writes = misplaced(place, cells) ?? [{ kind: 'cells', sheet: place.sheet, row, column, cells }];
  changeBook(place.host, [...understoodFormats(place, sheet, values), ...writes], location);
}

/** A date or a percentage in a text gives its number format to the cell. */
function understoodFormats(
  { area }: Place,
  sheet: SheetState,
  values: readonly (readonly (Value | null)[])[],
): readonly Operation[] {
  const { row, column } = area;
  const formats = gridOver(area, (down, across): Format | null => {
    const value = values[down]?.[across];
    if (typeof value !== 'string') return null;
    const given = writtenNumberFormat(value, formatAt(sheet, row + down, column + across));
    return given === null ? null : { numberFormat: given };
  });
  const isGiven = formats.some((line) => line.some((format) => format !== null));
  return isGiven ? [{ kind: 'formats', sheet: sheet.id, row, column, formats }] : [];
}

/** One number format for each cell; null leaves a cell as it stands. */
export function writeNumberFormats(place: Place, value: unknown, location: string): void {
  const { row, column } = place.area;
  changeSheet(place, [numberFormats()], location);

  function numberFormats(): Operation {
    if (typeof value === 'string') {
      return { kind: 'format', sheet: place.sheet, area: place.area, format: { numberFormat: value } };
    }
    const at = matrixFor(value, place.area, location);
    const formats = gridOver(place.area, (down, across) => numberFormat(at(down, across), location));
    return { kind: 'formats', sheet: place.sheet, row, column, formats };
  }
}

/** A protected sheet takes values in cells that were unlocked. */
export function assertUnlocked(place: Place, sheet: SheetState, location: string): void {
  if (sheet.protected && uniformFormat(place, 'protection/locked') !== false) throw accessDenied(location);
}

function numberFormat(value: unknown, location: string): Format | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return { numberFormat: value };
  throw invalidArgument(location);
}

/** @throws HostFault `InvalidArgument` for what no cell holds */
function held(value: unknown, location: string): Value | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string' && value.length <= LONGEST_TEXT) return value;
  throw invalidArgument(location, 'not what a cell can hold');
}

/** Of merged cells, only the first one takes a value. */
function leaveMerged(sheet: SheetState, { area }: Place, cells: (Cell | null)[][]): void {
  for (const merge of sheet.merges) {
    const common = intersection(area, merge);
    if (!common) continue;
    for (let row = common.row; row < common.row + common.rows; row += 1) {
      const line = cells[row - area.row];
      for (let column = common.column; line && column < common.column + common.columns; column += 1) {
        const isFirst = row === merge.row && column === merge.column;
        if (!isFirst) line[column - area.column] = null;
      }
    }
  }
}

function gridOver<Thing>({ rows, columns }: Area, make: (down: number, across: number) => Thing): Thing[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, across) => make(down, across)),
  );
}
