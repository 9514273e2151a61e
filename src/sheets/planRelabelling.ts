import { fold } from '../core/fold';
import { levelNumber } from '../core/levelNumber';
import type { Criterion, Method } from '../core/method';
import { levelReader } from '../core/readLevel';
import { UNREADABLE } from '../core/scores';
import type { Area } from '../workbook/area';
import type { CellContent, CellValue } from '../workbook/cellValue';
import type { Block } from '../workbook/sheetPlan';
import { shownText } from './cellText';
import type { Evaluated } from './evaluate';
import type { Grid } from './grid';
import { cellAt, gridOf } from './grid';
import { levelContent } from './levelContent';
import type { MarkColumn } from './marks';
import type { LevelOrigins, MethodOrigins } from './methodOrigins';
import { levelOrigins } from './methodOrigins';

/**
 * The scores that follow their level where a method gives it another label or another number: without it, « 1 – Fort »
 * could no longer be read once Fort is called otherwise, and a plain 2 would come to mean another level. A level that is
 * no more, and what could not be read, are left as they stand; so is another spelling that still means its level.
 *
 * @param origins what each criterion of `next` was before, and each of its levels
 */
export function planRelabelling(
  { evaluation, sheet }: Evaluated,
  next: Method,
  origins: MethodOrigins,
): readonly Block[] {
  const { record, layout, pistes, scores } = evaluation;
  const grid = gridOf(sheet);
  const levels = origins.levels ?? levelOrigins(record.method, next, origins.criteria);
  return next.criteria.flatMap((criterion, index) => {
    const origin = origins.criteria[index] ?? -1;
    const before = record.method.criteria[origin];
    const column = layout.criteria[origin];
    if (!before || column === undefined) return [];
    const marks = layout.marks[origin];
    if (marks) return markHeaders(marks, layout.headerRow, grid, criterion, levels[index] ?? []);
    const after = contentAfter(before, criterion, levels[index] ?? []);
    const contents = Array.from(pistes.row, (row, piste) => ({
      row,
      content: after(cellAt(grid, row, column), scores.levels[origin]?.[piste] ?? 0),
    }));
    return blocksOf(column, contents);
  });
}

/** Where levels are marked, their names stand above the columns: marks stay, names follow. */
function markHeaders(
  marks: readonly MarkColumn[],
  row: number,
  grid: Grid,
  after: Criterion,
  origins: LevelOrigins,
): readonly Block[] {
  const read = levelReader(after);
  return marks.flatMap(({ column, level }) => {
    const target = origins.indexOf(level) + 1;
    if (target === 0 || read(cellAt(grid, row, column)) === target) return [];
    return [{ area: { row, column, rows: 1, columns: 1 }, values: [[levelContent(after, target)]] }];
  });
}

/** What a cell of the criterion must hold, given the level that it was; undefined where it may stay. */
function contentAfter(
  before: Criterion,
  after: Criterion,
  origins: LevelOrigins,
): (held: CellValue, level: number) => CellContent | undefined {
  const readPlain = levelReader({ ...before, spellings: [] });
  const readAfter = levelReader(after);
  return (held, level) => {
    const target = level < 1 || level > before.labels.length ? 0 : origins.indexOf(level) + 1;
    if (target === 0) return undefined;
    const number = levelNumber(after, target);
    const isSpelled = readPlain(held) === UNREADABLE;
    const isNumbered = number === levelNumber(before, level);
    const isSame = isSpelled
      ? readAfter(held) === target
      : isNumbered && (isBare(held) || isCalledSame(before, level, after, target));
    if (isSame) return undefined;
    return typeof held === 'number' && !isSpelled ? number : levelContent(after, target);
  };
}

function isCalledSame(before: Criterion, level: number, after: Criterion, target: number): boolean {
  return fold(after.labels[target - 1] ?? '') === fold(before.labels[level - 1] ?? '');
}

/** Rows that follow one another are written together. */
function blocksOf(
  column: number,
  contents: readonly { readonly row: number; readonly content: CellContent | undefined }[],
): readonly Block[] {
  const blocks: { area: Area; values: (readonly CellContent[])[] }[] = [];
  for (const { row, content } of contents) {
    if (content === undefined) continue;
    const last = blocks.at(-1);
    if (last && last.area.row + last.area.rows === row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.values.push([content]);
    } else blocks.push({ area: { row, column, rows: 1, columns: 1 }, values: [[content]] });
  }
  return blocks;
}

/** A number, or its digits. */
function isBare(held: CellValue): boolean {
  return typeof held === 'number' || /^\d+$/.test(shownText(held).trim());
}
