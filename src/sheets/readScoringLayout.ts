import { fold } from '../core/fold';
import type { HeaderSource, KnownHeaders } from './columnHeaders';
import { criterionHeader, knownHeaders } from './columnHeaders';
import type { CellValue } from '../workbook/cellValue';
import { cellText } from './cellText';
import type { ScoringPlace } from './findScoringTable';
import type { Grid } from './grid';
import { gridOf, headerCells } from './grid';
import { findMarkColumns } from './marks';
import type { InputColumn, OurColumn } from './names';
import { OUR_COLUMNS, OUR_HEADERS } from './names';
import type { Headers } from './readHeaders';
import { readHeaders } from './readHeaders';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import type { Trouble } from './trouble';

/** Finds each column of the scoring table by its header. */
export function readScoringLayout(place: ScoringPlace, source: HeaderSource): Result<ScoringLayout> {
  const grid = gridOf(place.sheet);
  const marks = findMarkColumns(grid, place, source);
  const cells = unmarkedHeaders(grid, place, marks);
  const bounds = place.table?.area;
  const headers = readHeaders(
    cells,
    source,
    bounds?.column ?? 0,
    bounds ? bounds.column + bounds.columns : cells.length,
  );
  const known = knownHeaders(source);
  const inputs = inputColumns(headers, known);
  const criteria = known.criteria.map(
    (header, index) => marks[index]?.[0]?.column ?? headers.get(header)?.[0] ?? null,
  );
  const trouble =
    duplicate(place, headers, [...Object.values(inputs), ...criteria]) ??
    missingColumns(place, source, headers, inputs.title, criteria);
  if (trouble) return no(trouble);
  const columns = [...headers.values(), ...levelMarks(marks)].flat();
  return ok({
    sheet: place.sheet.name,
    table: place.table?.name ?? null,
    headerTop: place.headerTop,
    headerRow: place.headerRow,
    endRow: endRow(place, grid, columns),
    firstColumn: bounds?.column ?? Math.min(...columns),
    endColumn: bounds ? bounds.column + bounds.columns : Math.max(...columns) + 1,
    inputs: { ...inputs, title: inputs.title ?? 0 },
    criteria: criteria.map((column) => column ?? 0),
    marks,
    ours: ourColumns(headers),
  });
}

/** The headers without those that name the levels of a criterion. */
function unmarkedHeaders(
  grid: Grid,
  place: ScoringPlace,
  marks: ScoringLayout['marks'],
): readonly CellValue[] {
  const marked = new Set(levelMarks(marks).flat());
  return headerCells(grid, place).map((cell, column) => (marked.has(column) ? null : cell));
}

function levelMarks(marks: ScoringLayout['marks']): readonly number[][] {
  return marks.map((columns) => columns?.map(({ column }) => column) ?? []);
}

/** The first accepted header that is there decides; the others are then columns like any other. */
function inputColumns(headers: Headers, { inputs }: KnownHeaders): Record<InputColumn, number | null> {
  const find = (column: InputColumn): number | null =>
    inputs[column].map((header) => headers.get(header)?.[0]).find((found) => found !== undefined) ?? null;
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
function duplicate(place: ScoringPlace, headers: Headers, found: readonly (number | null)[]): Trouble | null {
  const used = new Set<number | null>([
    ...found,
    ...OUR_COLUMNS.map((column) => headers.get(fold(OUR_HEADERS[column]))?.[0] ?? null),
  ]);
  for (const columns of headers.values()) {
    const [first] = columns;
    if (first === undefined || columns.length < 2 || !used.has(first)) continue;
    const cells = headerCells(gridOf(place.sheet), place);
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
  source: HeaderSource,
  headers: Headers,
  title: number | null,
  criteria: readonly (number | null)[],
): Trouble | null {
  const sheet = place.sheet.name;
  const row = place.headerRow;
  const missing = criteria.flatMap((column, index) =>
    column === null ? [criterionHeader(source, index)] : [],
  );
  if (title !== null && missing.length === 0) return null;
  const unknown = unknownHeaders(place, source, headers);
  return title === null
    ? { kind: 'missing-title-column', sheet, row, headers: unknown }
    : { kind: 'missing-criteria', sheet, row, criteria: missing, headers: unknown };
}

/** Headers that mean nothing to us, as written. */
function unknownHeaders(place: ScoringPlace, source: HeaderSource, headers: Headers): string[] {
  const { inputs, criteria } = knownHeaders(source);
  const ours = Object.values(OUR_HEADERS).map(fold);
  const known = new Set([...Object.values(inputs).flat(), ...ours, ...criteria]);
  const cells = headerCells(gridOf(place.sheet), place);
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
