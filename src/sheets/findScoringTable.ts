import { fold } from '../core/fold';
import { foldsTo } from '../core/foldsTo';
import type { Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../workbook/snapshot';
import { gridOf, headersOf } from './grid';
import { isReportSheet } from './isReportSheet';
import { INPUT_HEADERS, SCORING_SHEETS, SCORING_TABLE } from './names';
import { readHeaders } from './readHeaders';
import type { Result } from './result';
import { no, ok } from './result';

/** Where the scoring table stands, before its headers are looked at one by one. */
export interface ScoringPlace {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** The Excel table whose header row it is, null for a plain range. */
  readonly table: TableSnapshot | null;
}

/** The table `Pistes`; else the sheet of that name; else the only sheet with one row of headers that fits. */
export function findScoringTable(snapshot: Snapshot, method: Method): Result<ScoringPlace> {
  return inNamedTable(snapshot) ?? inNamedSheet(snapshot, method) ?? anywhere(snapshot, method);
}

function inNamedTable(snapshot: Snapshot): Result<ScoringPlace> | null {
  for (const sheet of snapshot.sheets) {
    const table = sheet.tables.find((candidate) => fold(candidate.name) === fold(SCORING_TABLE));
    if (!table) continue;
    if (!table.headerRow) return no({ kind: 'table-without-header', sheet: sheet.name, table: table.name });
    return ok({ sheet, headerRow: table.area.row, table });
  }
  return null;
}

function inNamedSheet(snapshot: Snapshot, method: Method): Result<ScoringPlace> | null {
  for (const name of SCORING_SHEETS) {
    const sheet = snapshot.sheets.find((candidate) => fold(candidate.name) === fold(name));
    if (sheet) return onSheet(sheet, method);
  }
  return null;
}

/** Here a partial header row is taken too, so that the missing or misspelt header can be named. */
function onSheet(sheet: SheetSnapshot, method: Method): Result<ScoringPlace> {
  const exact = headerRows(sheet, method);
  const complete = exact.length > 0 ? exact : decoratedHeaderRows(sheet, method);
  if (complete.length > 1) {
    return no({
      kind: 'several-scoring-tables',
      places: complete.map((row) => ({ sheet: sheet.name, row })),
    });
  }
  const row = complete[0] ?? likeliestHeaderRow(sheet, method)?.row ?? null;
  if (row !== null) return ok(placeAt(sheet, row, method));
  return no({ kind: 'no-header-row', sheet: sheet.name, criteria: namesOf(method) });
}

function anywhere(snapshot: Snapshot, method: Method): Result<ScoringPlace> {
  const sheets = snapshot.sheets.filter((sheet) => !isReportSheet(sheet));
  const found = (rowsOf: typeof headerRows): readonly SheetRow[] =>
    sheets.flatMap((sheet) => rowsOf(sheet, method).map((row) => ({ sheet, row })));
  const exact = found(headerRows);
  const candidates = exact.length > 0 ? exact : found(decoratedHeaderRows);
  const [first, second] = candidates;
  if (!first) return no({ kind: 'no-scoring-table', criteria: namesOf(method) });
  if (second) {
    const places = candidates.map(({ sheet, row }) => ({ sheet: sheet.name, row }));
    return no({ kind: 'several-scoring-tables', places });
  }
  return ok(placeAt(first.sheet, first.row, method));
}

interface SheetRow {
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** Rows that hold a title header and every criterion, each as it is accepted. */
function headerRows(sheet: SheetSnapshot, method: Method): number[] {
  const criteria = namesOf(method).map(fold);
  const first = criteria[0] ?? '';
  const isFirst = (cell: CellValue): boolean => isHeader(cell, first);
  const rows: number[] = [];
  gridOf(sheet).forEach((cells, row) => {
    if (cells.length <= criteria.length || !cells.some(isFirst)) return;
    const headers = headersOf(cells);
    if (hasTitle(headers) && criteria.every((name) => headers.has(name))) rows.push(row);
  });
  return rows;
}

/** The same where headers are written with decoration, see `readHeaders`: looked for where no row does without. */
function decoratedHeaderRows(sheet: SheetSnapshot, method: Method): number[] {
  const criteria = namesOf(method).map(fold);
  const first = criteria[0] ?? '';
  const mayBeFirst = (cell: CellValue): boolean =>
    typeof cell === 'string' && cell.length <= LONGEST_HEADER && fold(cell).includes(first);
  const rows: number[] = [];
  gridOf(sheet).forEach((cells, row) => {
    if (cells.length <= criteria.length || !cells.some(mayBeFirst)) return;
    const headers = readHeaders(cells, method);
    if (hasTitle(headers) && criteria.every((name) => headers.has(name))) rows.push(row);
  });
  return rows;
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
  method: Method,
): { readonly row: number; readonly count: number } | null {
  const known = new Set([...Object.values(INPUT_HEADERS).flat(), ...namesOf(method)].map(fold));
  let best: { readonly row: number; readonly count: number } | null = null;
  gridOf(sheet)
    .slice(0, LAST_LIKELY_ROW)
    .forEach((cells, row) => {
      const count = [...readHeaders(cells, method).keys()].filter((header) => known.has(header)).length;
      if (count > (best?.count ?? 1)) best = { row, count };
    });
  return best;
}

function hasTitle(headers: ReadonlyMap<string, readonly number[]>): boolean {
  return INPUT_HEADERS.title.some((header) => headers.has(fold(header)));
}

/** The table whose header row this is. */
export function placeAt(sheet: SheetSnapshot, row: number, method: Method): ScoringPlace {
  const headers = readHeaders(gridOf(sheet)[row] ?? [], method);
  const titles = INPUT_HEADERS.title.flatMap((header) => headers.get(fold(header)) ?? []);
  const column = Math.min(...titles);
  const table = sheet.tables.find(
    ({ headerRow, area }) => headerRow && area.row === row && isWithin(column, area),
  );
  return { sheet, headerRow: row, table: table ?? null };
}

function isWithin(column: number, area: Area): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function namesOf(method: Method): string[] {
  return method.criteria.map((criterion) => criterion.name);
}
