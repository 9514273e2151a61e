import { fold } from '../core/fold';
import { levelNumber } from '../core/levelNumber';
import type { Criterion } from '../core/method';
import { levelReader } from '../core/readLevel';
import { EMPTY, UNREADABLE } from '../core/scores';
import type { CellValue } from '../workbook/cellValue';
import { cellText, isBlank } from './cellText';
import type { HeaderSource } from './columnHeaders';
import { knownHeaders } from './columnHeaders';
import type { Grid } from './grid';
import { foldedAt } from './grid';
import { readHeaders } from './readHeaders';

/** A column in which one level of a criterion is marked. */
export interface MarkColumn {
  /** Of the sheet, from 0. */
  readonly column: number;
  /** From 1, the best. */
  readonly level: number;
}

/** Two rows of headers, one above the other; the same twice where there is one row. From 0. */
export interface HeaderRows {
  readonly headerTop: number;
  readonly headerRow: number;
}

/** Besides 1, what marks a level, folded. */
export const MARKS: readonly string[] = ['x', '✓', '✔'];

/** Whether a cell marks its level. A number counts as Excel shows it. */
export function isMark(value: CellValue): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  const text = cellText(value).trim();
  return text === '1' || MARKS.includes(fold(text));
}

/**
 * The criteria that have one column per level: their name in the upper row of headers, once above all its columns or above
 * each, and their levels in the lower one, at least two, each once. Of the others null.
 *
 * Only a sheet `Méthode` tells which labels are levels: without one there are none.
 */
export function findMarkColumns(
  grid: Grid,
  { headerTop, headerRow }: HeaderRows,
  source: HeaderSource,
): readonly (readonly MarkColumn[] | null)[] {
  const { criteria } = source.method;
  if (headerTop === headerRow || source.source === 'default') return criteria.map(() => null);
  const above = readHeaders(grid[headerTop] ?? [], source);
  return knownHeaders(source).criteria.map((header, index) => {
    const [start] = above.get(header) ?? [];
    const criterion = criteria[index];
    if (start === undefined || criterion === undefined) return null;
    const read = levelReader(criterion);
    const name = foldedAt(grid, headerTop, start);
    const found: MarkColumn[] = [];
    const width = grid[headerRow]?.length ?? 0;
    for (let column = start; column < width; column++) {
      const over = foldedAt(grid, headerTop, column);
      const level = read(grid[headerRow]?.[column] ?? null);
      if ((over !== '' && over !== name) || level === EMPTY || level === UNREADABLE) break;
      found.push({ column, level });
    }
    const isScale = found.length > 1 && new Set(found.map(({ level }) => level)).size === found.length;
    return isScale ? found : null;
  });
}

/** The level that a row marks; {@link EMPTY} where it marks none, {@link UNREADABLE} where it marks several or holds else. */
export function markedLevel(cells: readonly CellValue[], columns: readonly MarkColumn[]): number {
  let marked = EMPTY;
  for (const { column, level } of columns) {
    const value = cells[column] ?? null;
    if (isBlank(value)) continue;
    if (marked !== EMPTY || !isMark(value)) return UNREADABLE;
    marked = level;
  }
  return marked;
}

/** Of a row that cannot be read, the cell that is no mark, else the second one that is. */
export function wrongMark(cells: readonly CellValue[], columns: readonly MarkColumn[]): number {
  const filled = columns.map(({ column }) => column).filter((column) => !isBlank(cells[column]));
  return filled.find((column) => !isMark(cells[column] ?? null)) ?? filled[1] ?? columns[0]?.column ?? 0;
}

/** What `Calculé sur` keeps of a row: the numbers of the levels that it marks, `?` before one whose cell holds else. */
export function markedText(
  cells: readonly CellValue[],
  columns: readonly MarkColumn[],
  criterion: Criterion | undefined,
): string {
  return columns
    .map(({ column, level }) => {
      const value = cells[column] ?? null;
      if (isBlank(value) || criterion === undefined) return '';
      const number = String(levelNumber(criterion, level));
      if (isMark(value)) return number;
      return value !== null && typeof value === 'object' ? cellText(value) : `?${number}`;
    })
    .join('');
}
