import { fold } from '../core/fold';
import type { Criterion, Method } from '../core/method';
import type { Area } from '../workbook/area';
import type { CellContent, CellValue } from '../workbook/cellValue';
import type { Block } from '../workbook/sheetPlan';
import { shownText } from './cellText';
import type { CriterionOrigins } from './criterionOrigins';
import type { Evaluated } from './evaluate';
import { cellAt, gridOf } from './grid';
import { levelContent } from './levelContent';

/**
 * The scores that follow their level where a method gives it another label or another number: without it, « 1 – Fort »
 * could no longer be read once Fort is called otherwise, and a plain 2 would come to mean another level. A level that is
 * no more, and what could not be read, are left as they stand.
 *
 * @param origins what each criterion of `next` was before
 */
export function planRelabelling(
  { evaluation, sheet }: Evaluated,
  next: Method,
  origins: CriterionOrigins,
): readonly Block[] {
  const { record, layout, pistes, scores } = evaluation;
  const grid = gridOf(sheet);
  return next.criteria.flatMap((criterion, index) => {
    const origin = origins[index] ?? -1;
    const before = record.method.criteria[origin];
    const column = layout.criteria[origin];
    if (!before || column === undefined) return [];
    const contents = Array.from(pistes.row, (row, piste) => {
      const level = scores.levels[origin]?.[piste] ?? 0;
      return { row, content: contentAfter(cellAt(grid, row, column), level, before, criterion) };
    });
    return blocksOf(column, contents);
  });
}

/** What a cell must hold; undefined where it may stay. */
function contentAfter(
  held: CellValue,
  level: number,
  before: Criterion,
  after: Criterion,
): CellContent | undefined {
  const old = before.labels[level - 1];
  const target = old === undefined ? null : levelAfter(before, after, level);
  if (old === undefined || target === null) return undefined;
  const isSame = target === level && (isBare(held) || fold(after.labels[target - 1] ?? '') === fold(old));
  if (isSame) return undefined;
  return typeof held === 'number' ? target : levelContent(after, target);
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

/** The level that has this label now; else, where it was only called otherwise, the same; null: there is none any more. */
function levelAfter(before: Criterion, after: Criterion, level: number): number | null {
  const label = fold(before.labels[level - 1] ?? '');
  const labels = after.labels.map(fold);
  const isNamed = !/^\d+$/.test(label);
  const found = isNamed ? labels.indexOf(label) : -1;
  if (found >= 0) return found + 1;
  if (before.labels.length !== after.labels.length) return isNamed || level > labels.length ? null : level;
  // Another level has moved here under its own name: this one is gone.
  const isTaken = before.labels.some((other) => fold(other) === labels[level - 1] && !/^\d+$/.test(other));
  return isTaken ? null : level;
}

/** A number, or its digits. */
function isBare(held: CellValue): boolean {
  return typeof held === 'number' || /^\d+$/.test(shownText(held).trim());
}
