import { DEFAULT_METHOD } from '../../core/defaultMethod';
import { fold } from '../../core/fold';
import { MAX_LEVELS } from '../../core/method';
import { levelReader } from '../../core/readLevel';
import { EMPTY, UNREADABLE } from '../../core/scores';
import type { CellValue } from '../../workbook/cellValue';
import type { SheetSnapshot, Snapshot } from '../../workbook/snapshot';
import { cellText, isBlank, shownText } from '../cellText';
import type { Grid } from '../grid';
import { foldedAt, gridOf, headerCells } from '../grid';
import { mayHoldTable } from '../isReportSheet';
import type { HeaderRows } from '../marks';
import { isMark } from '../marks';
import type { InputColumn } from '../names';
import { criterionMeant, inputMeant, isOtherColumn, isSummary } from './columnWords';
import { bestEnd, legendAbove } from './scaleLegend';

/** A column that may be a criterion. */
export interface ProposedCriterion {
  /** Of the sheet, from 0; the first of its columns where each level has one. */
  readonly column: number;
  readonly header: string;
  /** The criterion of the report that it seems to be, from 0; null: one of their own. */
  readonly report: number | null;
  readonly scale: ProposedScale;
}

/** What the cells of a criterion tell of its levels. */
export type ProposedScale =
  /** Whole numbers. `best`: which end the sheet calls the best; null where it does not say. */
  | {
      readonly kind: 'numbers';
      readonly lowest: number;
      readonly highest: number;
      readonly best: 'lowest' | 'highest' | null;
    }
  /** One column per level, in the order of the sheet. */
  | { readonly kind: 'marks'; readonly labels: readonly string[] }
  /** Words, each once in the order of the sheet; `unread`: those that the criterion of the report does not know. */
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly unread: readonly string[] };

/** A header as written, with its column of the sheet, from 0. */
export interface OwnHeader {
  readonly column: number;
  readonly header: string;
}

/** What a table that was not laid out for Pistes seems to be. */
export interface TableProposal extends HeaderRows {
  readonly sheet: string;
  readonly hidden: boolean;
  /** All headers, in the order of the sheet. */
  readonly headers: readonly OwnHeader[];
  readonly inputs: Readonly<Partial<Record<InputColumn, OwnHeader>>>;
  /** In the order of the report, then of the sheet. */
  readonly criteria: readonly ProposedCriterion[];
  /** Titles of rows that seem to sum up others, each once. */
  readonly summaries: readonly string[];
}

/** Headers stand at the top: a heap of data is none. */
const LAST_ROW = 50;
const LONGEST_HEADER = 80;

/** The tables that the sheets of a workbook seem to hold, the likeliest first; a sheet that holds none has none. */
export function proposeTables({ sheets }: Snapshot): readonly TableProposal[] {
  return sheets
    .filter(mayHoldTable)
    .flatMap((sheet) => proposalOf(sheet) ?? [])
    .toSorted((a, b) => Number(a.hidden) - Number(b.hidden) || weightOf(b) - weightOf(a));
}

function weightOf({ inputs, criteria }: TableProposal): number {
  return Object.keys(inputs).length + 2 * criteria.length;
}

function proposalOf(sheet: SheetSnapshot): TableProposal | null {
  const grid = gridOf(sheet);
  const rows = likelyHeaders(grid);
  if (rows === null) return null;
  const headers = headersIn(grid, rows);
  const inputs = proposedInputs(headers, grid, rows);
  if (inputs.title === undefined) return null;
  const used = new Set(Object.values(inputs).map(({ column }) => column));
  const summaries = summaryTitles(grid, rows, inputs.title.column);
  const criteria = proposedCriteria(headers, grid, rows, used, summaries);
  if (criteria.length === 0) return null;
  return { sheet: sheet.name, hidden: sheet.hidden, ...rows, headers, inputs, criteria, summaries };
}

/** The row that reads most like headers, with the row below where that names levels or fills what this one leaves blank. */
function likelyHeaders(grid: Grid): HeaderRows | null {
  let best: { rows: HeaderRows; weight: number } | null = null;
  for (let row = 0; row < Math.min(LAST_ROW, grid.length - 1); row++) {
    const weight = headerWeight(grid[row] ?? [], grid[row + 1] ?? []);
    if (weight > (best?.weight ?? 0)) best = { rows: { headerTop: row, headerRow: row }, weight };
  }
  if (best === null) return null;
  const { headerTop } = best.rows;
  return isSecondHeader(grid, headerTop) ? { headerTop, headerRow: headerTop + 1 } : best.rows;
}

/** 0: no row of headers. A title of the sheet is one text alone; a row of data has numbers, or words that come back. */
function headerWeight(cells: readonly CellValue[], below: readonly CellValue[]): number {
  const texts = cells.flatMap((cell) => (typeof cell === 'string' && !isBlank(cell) ? [cell.trim()] : []));
  const isHeader = texts.length > 1 && texts.every(({ length }) => length <= LONGEST_HEADER);
  if (!isHeader || cells.some((cell) => typeof cell === 'number') || below.every(isBlank)) return 0;
  if (new Set(texts.map(fold)).size < texts.length / 2) return 0;
  const known = texts.filter((text) => inputMeant(text) !== null || criterionMeant(text) !== null);
  const title = texts.some((text) => inputMeant(text)?.column === 'title') ? 2 : 0;
  return known.length === 0 ? 0 : 3 * known.length + title + Math.min(texts.length, 6) / 6;
}

/** A row of short texts whose cells under the title are blank. */
function isSecondHeader(grid: Grid, row: number): boolean {
  const [cells = [], below = []] = [grid[row], grid[row + 1]];
  const title = cells.findIndex((cell) => typeof cell === 'string' && inputMeant(cell)?.column === 'title');
  if (title < 0 || !isBlank(below[title])) return false;
  const filled = below.filter((cell) => !isBlank(cell));
  return (
    filled.length > 1 &&
    filled.every((cell) => shownText(cell).length <= 25) &&
    !filled.every((cell) => isMark(cell)) &&
    cells.some((cell, column) => !isBlank(cell) && !isBlank(below[column]))
  );
}

function headersIn(grid: Grid, rows: HeaderRows): readonly OwnHeader[] {
  const above = grid[rows.headerTop] ?? [];
  return headerCells(grid, rows).flatMap((cell, column) => {
    const upper = cellText(above[column]).trim();
    const header = upper === '' ? cellText(cell).trim() : upper;
    return header === '' ? [] : [{ column, header }];
  });
}

function proposedInputs(
  headers: readonly OwnHeader[],
  grid: Grid,
  rows: HeaderRows,
): TableProposal['inputs'] {
  const found: Partial<Record<InputColumn, OwnHeader>> = {};
  for (const isExact of [true, false]) {
    for (const header of headers) {
      const meant = inputMeant(header.header);
      if (meant === null || meant.isExact !== isExact || found[meant.column] !== undefined) continue;
      if (meant.column === 'number' && !isExact && !holdsNumbers(grid, rows, header.column)) continue;
      if (Object.values(found).some(({ column }) => column === header.column)) continue;
      found[meant.column] = header;
    }
  }
  return found;
}

function dataOf(grid: Grid, { headerRow }: HeaderRows): readonly (readonly CellValue[])[] {
  return grid.slice(headerRow + 1);
}

function holdsNumbers(grid: Grid, rows: HeaderRows, column: number): boolean {
  const held = dataOf(grid, rows).flatMap((cells) => (isBlank(cells[column]) ? [] : [cells[column] ?? null]));
  return held.length > 0 && held.every((cell) => /^[1-9]\d*$/.test(cellText(cell).trim()));
}

function summaryTitles(grid: Grid, rows: HeaderRows, title: number): readonly string[] {
  const found = new Map<string, string>();
  for (const cells of dataOf(grid, rows)) {
    const text = shownText(
      isBlank(cells[title]) ? cells.find((cell) => !isBlank(cell)) : cells[title],
    ).trim();
    if (isSummary(text)) found.set(fold(text), text);
  }
  return [...found.values()];
}

function proposedCriteria(
  headers: readonly OwnHeader[],
  grid: Grid,
  rows: HeaderRows,
  used: ReadonlySet<number>,
  summaries: readonly string[],
): readonly ProposedCriterion[] {
  const left = new Set(summaries.map(fold));
  const data = dataOf(grid, rows).filter(
    (cells) => !cells.some((cell) => typeof cell === 'string' && left.has(fold(cell))),
  );
  const legend = legendAbove(grid, rows.headerTop);
  const taken = new Set<number>();
  const covered = new Set<number>();
  const found = headers
    .filter(({ column, header }) => !used.has(column) && !isOtherColumn(header))
    .flatMap(({ column, header }): ProposedCriterion[] => {
      if (covered.has(column)) return [];
      const report = criterionMeant(header);
      const marks = marksUnder(grid, rows, column);
      const scale = marks ?? scaleIn(data, column, report, bestEnd(legend));
      if (scale === null) return [];
      marks?.labels.forEach((_, at) => covered.add(column + at));
      const isFree = report !== null && !taken.has(report);
      if (isFree) taken.add(report);
      return [{ column, header, report: isFree ? report : null, scale }];
    });
  return found.toSorted((a, b) => (a.report ?? Infinity) - (b.report ?? Infinity) || a.column - b.column);
}

/** The labels in the second row of headers, from this column to the next header. */
function marksUnder(
  grid: Grid,
  { headerTop, headerRow }: HeaderRows,
  column: number,
): Extract<ProposedScale, { kind: 'marks' }> | null {
  if (headerTop === headerRow || isBlank(grid[headerTop]?.[column])) return null;
  const above = foldedAt(grid, headerTop, column);
  const below = grid[headerRow] ?? [];
  const length = below
    .slice(column)
    .findIndex((cell, at) => isBlank(cell) || !['', above].includes(foldedAt(grid, headerTop, column + at)));
  const cells = below.slice(column, length < 0 ? undefined : column + length);
  const labels = cells.map((cell) => shownText(cell).trim());
  const isScale = labels.length > 1 && labels.length <= MAX_LEVELS && !labels.includes('');
  return isScale && new Set(labels.map(fold)).size === labels.length ? { kind: 'marks', labels } : null;
}

function scaleIn(
  data: readonly (readonly CellValue[])[],
  column: number,
  report: number | null,
  best: 'lowest' | 'highest' | null,
): ProposedScale | null {
  const texts = data.map((cells) => shownText(cells[column]).trim()).filter((text) => text !== '');
  if (texts.length < 2 || texts.length < data.length / 3) return null;
  const distinct = [...new Map(texts.map((text) => [fold(text) || text, text])).values()];
  if (distinct.length > MAX_LEVELS + 2 || distinct.some(({ length }) => length > 30)) return null;
  const numbers = distinct.flatMap((text) => (/^\d{1,2}$/.test(text) ? [Number(text)] : []));
  if (numbers.length === distinct.length) {
    const [lowest, highest] = [Math.min(...numbers), Math.max(...numbers)];
    return highest <= MAX_LEVELS ? { kind: 'numbers', lowest, highest, best } : null;
  }
  const criterion = report === null ? undefined : DEFAULT_METHOD.criteria[report];
  const read = criterion ? levelReader(criterion) : () => UNREADABLE;
  const unread = distinct.filter((text) => [EMPTY, UNREADABLE].includes(read(text)));
  if (criterion && unread.length < distinct.length / 2) return { kind: 'words', words: distinct, unread };
  // Words that hardly come back are no levels.
  return distinct.length <= texts.length / 2 ? { kind: 'words', words: distinct, unread: distinct } : null;
}
