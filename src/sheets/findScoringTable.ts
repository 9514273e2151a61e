import { fold } from '../core/fold';
import { foldsTo } from '../core/foldsTo';
import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../workbook/snapshot';
import type { HeaderSource } from './columnHeaders';
import { criterionHeader, knownHeaders, titleHeader } from './columnHeaders';
import { isBlank } from './cellText';
import type { Grid } from './grid';
import { gridOf, headerCells, headersOf } from './grid';
import { isReportSheet } from './isReportSheet';
import type { HeaderRows } from './marks';
import type { MethodRecord } from './methodRecord';
import { findMarkColumns } from './marks';
import { SCORING_SHEETS, SCORING_TABLE } from './names';
import type { Headers } from './readHeaders';
import { readHeaders } from './readHeaders';
import type { Result } from './result';
import { no, ok } from './result';
import { sheetNamed } from './sheetNamed';
import type { Trouble } from './trouble';

/** Where the scoring table stands, before its headers are looked at one by one. */
export interface ScoringPlace extends HeaderRows {
  readonly sheet: SheetSnapshot;
  /** The Excel table whose header row it is, null for a plain range. */
  readonly table: TableSnapshot | null;
}

/** On the sheet that `Méthode` names; else the table `Pistes`; else the sheet of that name; else the only sheet with one row of headers that fits. */
export function findScoringTable(
  snapshot: Snapshot,
  source: HeaderSource & Pick<MethodRecord, 'sheet'>,
): Result<ScoringPlace> {
  if (source.sheet !== '') return onChosenSheet(snapshot, source, source.sheet);
  return inNamedTable(snapshot) ?? inNamedSheet(snapshot, source) ?? anywhere(snapshot, source);
}

function onChosenSheet(snapshot: Snapshot, source: HeaderSource, name: string): Result<ScoringPlace> {
  const sheet = sheetNamed(snapshot, name);
  if (!sheet) return no({ kind: 'missing-sheet', sheet: name });
  // Not asked for: whoever reads on finds it.
  return sheet.values === null ? no(noneFor(source)) : onSheet(sheet, source);
}

function inNamedTable(snapshot: Snapshot): Result<ScoringPlace> | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => fold(candidate.name) === fold(SCORING_TABLE));
    if (!table) continue;
    if (!table.headerRow) return no({ kind: 'table-without-header', sheet: sheet.name, table: table.name });
    return ok({ sheet, headerTop: table.area.row, headerRow: table.area.row, table });
  }
  return null;
}

function inNamedSheet(snapshot: Snapshot, source: HeaderSource): Result<ScoringPlace> | null {
  for (const name of SCORING_SHEETS) {
    const sheet = snapshot.sheets.find((candidate) => fold(candidate.name) === fold(name));
    if (sheet) return onSheet(sheet, source);
  }
  return null;
}

/** Here a partial header row is taken too, so that the missing or misspelt header can be named. */
function onSheet(sheet: SheetSnapshot, source: HeaderSource): Result<ScoringPlace> {
  const exact = headerRows(sheet, source);
  const single = exact.length > 0 ? exact : decoratedHeaderRows(sheet, source);
  const complete = single.length > 0 ? single : doubleHeaderRows(sheet, source);
  if (complete.length > 1) {
    return no({
      kind: 'several-scoring-tables',
      places: complete.map((row) => ({ sheet: sheet.name, row })),
    });
  }
  const row = complete[0] ?? likeliestHeaderRow(sheet, source)?.row ?? null;
  if (row !== null) return ok(placeAt(sheet, row, source));
  return no({
    kind: 'no-header-row',
    sheet: sheet.name,
    title: titleHeader(source),
    criteria: namesOf(source),
  });
}

function anywhere(snapshot: Snapshot, source: HeaderSource): Result<ScoringPlace> {
  const sheets = snapshot.sheets.filter((sheet) => !isReportSheet(sheet));
  const found = (rowsOf: typeof headerRows): readonly SheetRow[] =>
    sheets.flatMap((sheet) => rowsOf(sheet, source).map((row) => ({ sheet, row })));
  const exact = found(headerRows);
  const single = exact.length > 0 ? exact : found(decoratedHeaderRows);
  const candidates = single.length > 0 ? single : found(doubleHeaderRows);
  const [first, second] = candidates;
  if (!first) return no(noneFor(source));
  if (second) {
    const places = candidates.map(({ sheet, row }) => ({ sheet: sheet.name, row }));
    return no({ kind: 'several-scoring-tables', places });
  }
  return ok(placeAt(first.sheet, first.row, source));
}

function noneFor(source: HeaderSource): Trouble {
  return { kind: 'no-scoring-table', title: titleHeader(source), criteria: namesOf(source) };
}

interface SheetRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** Rows that hold a title header and every criterion, each as it is accepted. */
function headerRows(sheet: SheetSnapshot, source: HeaderSource): number[] {
  const { inputs, criteria } = knownHeaders(source);
  const first = criteria[0] ?? '';
  const isFirst = (cell: CellValue): boolean => isHeader(cell, first);
  const rows: number[] = [];
  gridOf(sheet).forEach((cells, row) => {
    if (cells.length <= criteria.length || !cells.some(isFirst)) return;
    const headers = headersOf(cells);
    if (hasAny(headers, inputs.title) && criteria.every((name) => headers.has(name))) rows.push(row);
  });
  return rows;
}

/** The same where headers are written with decoration, see `readHeaders`: looked for where no row does without. */
function decoratedHeaderRows(sheet: SheetSnapshot, source: HeaderSource): number[] {
  const { inputs, criteria } = knownHeaders(source);
  const first = criteria[0] ?? '';
  const mayBeFirst = (cell: CellValue): boolean =>
    typeof cell === 'string' && cell.length <= LONGEST_HEADER && fold(cell).includes(first);
  const rows: number[] = [];
  gridOf(sheet).forEach((cells, row) => {
    if (cells.length <= criteria.length || !cells.some(mayBeFirst)) return;
    const headers = readHeaders(cells, source);
    if (hasAny(headers, inputs.title) && criteria.every((name) => headers.has(name))) rows.push(row);
  });
  return rows;
}

/** The upper of two rows of headers that hold together what one row would, see `headerCells`. */
function doubleHeaderRows(sheet: SheetSnapshot, source: HeaderSource): number[] {
  const grid = gridOf(sheet);
  const { inputs, criteria } = knownHeaders(source);
  return [...grid.slice(0, LAST_LIKELY_ROW).keys()].filter((row) => {
    const rows = { headerTop: row, headerRow: row + 1 };
    const [above = [], below = []] = grid.slice(row, row + 2);
    if (above.every(isBlank) || below.every(isBlank)) return false;
    const marks = findMarkColumns(grid, rows, source);
    const headers = readHeaders(headerCells(grid, rows), source);
    const isThere = criteria.every((name, index) => marks[index] !== null || headers.has(name));
    return isThere && hasAny(headers, inputs.title);
  });
}

/** Whatever is added to it: a sentence is no header. */
const LONGEST_HEADER = 200;

/** Whether a cell is this folded header. A long text is not even looked at: white space alone could make it one. */
function isHeader(cell: CellValue, header: string): boolean {
  return typeof cell === 'string' && cell.length <= 2 * header.length + LOOSE_SPACES && foldsTo(cell, header);
}

/** Spaces and line breaks that a header may have around or inside. */
const LOOSE_SPACES = 16;

/** How far down a partial header row is looked for: a heap of data is no header. */
const LAST_LIKELY_ROW = 50;

/** The first row with the most headers that we know, at least two of them. */
export function likeliestHeaderRow(
  sheet: SheetSnapshot,
  source: HeaderSource,
): { readonly row: number; readonly count: number } | null {
  const { inputs, criteria } = knownHeaders(source);
  const known = new Set([...Object.values(inputs).flat(), ...criteria]);
  let best: { readonly row: number; readonly count: number } | null = null;
  gridOf(sheet)
    .slice(0, LAST_LIKELY_ROW)
    .forEach((cells, row) => {
      const count = [...readHeaders(cells, source).keys()].filter((header) => known.has(header)).length;
      if (count > (best?.count ?? 1)) best = { row, count };
    });
  return best;
}

function hasAny(headers: Headers, accepted: readonly string[]): boolean {
  return accepted.some((header) => headers.has(header));
}

/** The table whose header row this is; the upper one where headers take two. */
export function placeAt(sheet: SheetSnapshot, row: number, source: HeaderSource): ScoringPlace {
  const grid = gridOf(sheet);
  const headers = readHeaders(grid[row] ?? [], source);
  const titles = knownHeaders(source).inputs.title.flatMap((header) => headers.get(header) ?? []);
  const column = Math.min(...titles);
  const table = sheet.tables.find(
    ({ headerRow, area }) => headerRow && area.row === row && isWithin(column, area),
  );
  if (table) return { sheet, headerTop: row, headerRow: row, table };
  const rows = { headerTop: row, headerRow: isDouble(grid, row, source, headers) ? row + 1 : row };
  return { sheet, ...rows, table: null };
}

/** Whether the row below still belongs to the headers: it names the levels of a criterion, or what this row lacks. */
function isDouble(grid: Grid, row: number, source: HeaderSource, headers: Headers): boolean {
  const rows = { headerTop: row, headerRow: row + 1 };
  if (findMarkColumns(grid, rows, source).some((columns) => columns !== null)) return true;
  const { inputs, criteria } = knownHeaders(source);
  const isWhole = (all: Headers): boolean =>
    hasAny(all, inputs.title) && criteria.every((name) => all.has(name));
  return !isWhole(headers) && isWhole(readHeaders(headerCells(grid, rows), source));
}

function isWithin(column: number, area: Area): boolean {
  return column >= area.column && column < area.column + area.columns;
}

/** What stands above the criteria, as it is to be said. */
function namesOf(source: HeaderSource): string[] {
  return source.method.criteria.map((_, index) => criterionHeader(source, index));
}
