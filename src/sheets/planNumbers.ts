import type { Area } from '../workbook/area';
import type { Block, SheetPlan } from '../workbook/sheetPlan';
import { isBlank } from './cellText';
import type { Evaluated } from './evaluate';
import { cellAt, gridOf } from './grid';
import { readNumber } from './readNumber';

/**
 * A N° for each piste that has none: the whole numbers that follow the largest of the column, in the order of the rows.
 * A N° that stands, even unreadable or used twice, is left alone. null: there is no such column, or nothing is missing.
 */
export function planNumbers({ evaluation, sheet }: Evaluated): SheetPlan | null {
  const { layout, pistes } = evaluation;
  const column = layout.inputs.number;
  if (column === null) return null;
  const grid = gridOf(sheet);
  const missing = Array.from(pistes.row).filter((row) => isBlank(cellAt(grid, row, column)));
  if (missing.length === 0) return null;
  const held = grid
    .slice(layout.headerRow + 1, layout.endRow)
    .map((cells) => readNumber(cells[column] ?? null));
  const numbers = freeNumbers(new Set(held.filter(Number.isFinite)), missing.length);
  const given = missing.map((row, index) => ({ row, number: numbers[index] ?? null }));
  return { sheet: layout.sheet, blocks: blocksOf(column, given) };
}

/** Rows that follow one another are written together. */
function blocksOf(
  column: number,
  given: readonly { readonly row: number; readonly number: number | null }[],
): readonly Block[] {
  const blocks: { area: Area; values: (number | null)[][] }[] = [];
  for (const { row, number } of given) {
    const last = blocks.at(-1);
    if (last && last.area.row + last.area.rows === row) {
      last.area = { ...last.area, rows: last.area.rows + 1 };
      last.values.push([number]);
    } else blocks.push({ area: { row, column, rows: 1, columns: 1 }, values: [[number]] });
  }
  return blocks;
}

/** Numbers that nobody has, ascending. Near the largest number that can be told from the next one, those from 1 on. */
function freeNumbers(taken: ReadonlySet<number>, count: number): readonly number[] {
  let last = 0;
  for (const number of taken) last = Math.max(last, number);
  if (!Number.isSafeInteger(last + count)) last = 0;
  const free: number[] = [];
  while (free.length < count) if (!taken.has(++last)) free.push(last);
  return free;
}
