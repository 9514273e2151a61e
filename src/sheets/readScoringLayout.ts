import { fold } from '../core/fold';
import type { Method } from '../core/method';
import { cellText } from './cellText';
import type { ScoringPlace } from './findScoringTable';
import type { Grid } from './grid';
import { gridOf } from './grid';
import type { InputColumn, OurColumn } from './names';
import { INPUT_HEADERS, OUR_COLUMNS, OUR_HEADERS } from './names';
import type { Headers } from './readHeaders';
import { readHeaders } from './readHeaders';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import type { Trouble } from './trouble';

/** Finds each column of the scoring table by its header. */
export function readScoringLayout(place: ScoringPlace, method: Method): Result<ScoringLayout> {
  const grid = gridOf(place.sheet);
  const cells = grid[place.headerRow] ?? [];
  const bounds = place.table?.area;
  const headers = readHeaders(
    cells,
    method,
    bounds?.column ?? 0,
    bounds ? bounds.column + bounds.columns : cells.length,
  );
  const inputs = inputColumns(headers);
  const criteria = method.criteria.map((criterion) => headers.get(fold(criterion.name))?.[0] ?? null);
  const trouble =
    duplicate(place, method, headers, inputs) ??
    missingColumns(place, method, headers, inputs.title, criteria);
  if (trouble) return no(trouble);
  const columns = [...headers.values()].flat();
  return ok({
    sheet: place.sheet.name,
    table: place.table?.name ?? null,
    headerRow: place.headerRow,
    endRow: endRow(place, grid, columns),
    firstColumn: bounds?.column ?? Math.min(...columns),
    endColumn: bounds ? bounds.column + bounds.columns : Math.max(...columns) + 1,
    inputs: { ...inputs, title: inputs.title ?? 0 },
    criteria: criteria.map((column) => column ?? 0),
    ours: ourColumns(headers),
  });
}

/** The first accepted header that is there decides; the others are then columns like any other. */
function inputColumns(headers: Headers): Record<InputColumn, number | null> {
  const find = (column: InputColumn): number | null =>
    INPUT_HEADERS[column]
      .map((header) => headers.get(fold(header))?.[0])
      .find((found) => found !== undefined) ?? null;
  return {
    number: find('number'),
    title: find('title'),
    objective: find('objective'),
    breakdown: find('breakdown'),
    parent: find('parent'),
    communes: find('communes'),
  };
}

function ourColumns(headers: Headers): Record<OurColumn, number | null> {
  const find = (column: OurColumn): number | null => headers.get(fold(OUR_HEADERS[column]))?.[0] ?? null;
  return {
    status: find('status'),
    priority: find('priority'),
    rank: find('rank'),
    reason: find('reason'),
    basis: find('basis'),
  };
}

/** A header that we use and that stands twice: which of the two columns counts would be a guess. */
function duplicate(
  place: ScoringPlace,
  method: Method,
  headers: Headers,
  inputs: Record<InputColumn, number | null>,
): Trouble | null {
  const used = new Set<number | null>([
    ...Object.values(inputs),
    ...method.criteria.map((criterion) => headers.get(fold(criterion.name))?.[0] ?? null),
    ...OUR_COLUMNS.map((column) => headers.get(fold(OUR_HEADERS[column]))?.[0] ?? null),
  ]);
  for (const columns of headers.values()) {
    const [first] = columns;
    if (first === undefined || columns.length < 2 || !used.has(first)) continue;
    const cells = gridOf(place.sheet)[place.headerRow] ?? [];
    const written = columns.map((column) => cellText(cells[column]).trim());
    const [header = '', ...others] = written.filter(
      (text, at) => written.findIndex((one) => fold(one) === fold(text)) === at,
    );
    const known = {
      kind: 'duplicate-header',
      sheet: place.sheet.name,
      row: place.headerRow,
      header,
    } as const;
    return { ...known, columns, ...(others.length === 0 ? {} : { others }) };
  }
  return null;
}

function missingColumns(
  place: ScoringPlace,
  method: Method,
  headers: Headers,
  title: number | null,
  criteria: readonly (number | null)[],
): Trouble | null {
  const sheet = place.sheet.name;
  const row = place.headerRow;
  const missing = method.criteria
    .filter((_, index) => criteria[index] === null)
    .map((criterion) => criterion.name);
  if (title !== null && missing.length === 0) return null;
  const unknown = unknownHeaders(place, method, headers);
  return title === null
    ? { kind: 'missing-title-column', sheet, row, headers: unknown }
    : { kind: 'missing-criteria', sheet, row, criteria: missing, headers: unknown };
}

/** Headers that mean nothing to us, as written. */
function unknownHeaders(place: ScoringPlace, method: Method, headers: Headers): string[] {
  const criteria = method.criteria.map(({ name }) => name);
  const known = new Set(
    [...Object.values(INPUT_HEADERS).flat(), ...Object.values(OUR_HEADERS), ...criteria].map(fold),
  );
  const cells = gridOf(place.sheet)[place.headerRow] ?? [];
  return [...headers]
    .filter(([header]) => !known.has(header))
    .map(([, columns]) => cellText(cells[columns[0] ?? 0]).trim());
}

/** A table ends where it ends, its totals row left out; a plain range runs to the last row where a column holds something. */
function endRow(place: ScoringPlace, grid: Grid, columns: readonly number[]): number {
  const { table, headerRow } = place;
  if (table) return table.area.row + table.area.rows - (table.totalsRow ? 1 : 0);
  for (let row = grid.length - 1; row > headerRow; row--) {
    const cells = grid[row] ?? [];
    if (columns.some((column) => (cells[column] ?? null) !== null)) return row + 1;
  }
  return headerRow + 1;
}
