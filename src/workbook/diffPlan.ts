import type { CellContent, CellValue } from './cellValue';
import type { Block, SheetPlan } from './sheetPlan';
import type { SheetSnapshot } from './snapshot';

/**
 * What of a plan's values is not there yet: for each block, the rectangles that hold every differing cell, rows that
 * differ side by side taken together. null: nothing differs, there is nothing to write. Formats are not compared.
 */
export function diffPlan(sheet: SheetSnapshot, plan: SheetPlan): SheetPlan | null {
  const blocks = plan.blocks.flatMap((block) => differingParts(sheet, block));
  return blocks.length === 0 ? null : { sheet: plan.sheet, blocks };
}

/** Whether a cell already holds what is planned. An empty text and nothing look and count alike. */
export function isSameContent(held: CellValue | undefined, planned: CellContent): boolean {
  const value = planned !== null && typeof planned === 'object' ? planned.value : planned;
  return (held ?? '') === (value ?? '');
}

/** Columns of a row that differ, from the first to one past the last; null where none does. */
interface Span {
  readonly from: number;
  readonly to: number;
}

function differingParts(sheet: SheetSnapshot, block: Block): Block[] {
  const parts: Block[] = [];
  let start = 0;
  let span: Span | null = null;
  for (let row = 0; row <= block.values.length; row++) {
    const here = differingSpan(sheet, block, row);
    if (here && span) span = { from: Math.min(span.from, here.from), to: Math.max(span.to, here.to) };
    else if (here) [start, span] = [row, here];
    else if (span) {
      parts.push(cut(block, start, row, span));
      span = null;
    }
  }
  return parts;
}

function differingSpan(sheet: SheetSnapshot, { area, values }: Block, row: number): Span | null {
  const planned = values[row];
  if (!planned) return null;
  const held = sheet.values?.[area.row + row];
  let from = -1;
  let to = 0;
  for (let column = 0; column < planned.length; column++) {
    if (isSameContent(held?.[area.column + column], planned[column] ?? null)) continue;
    if (from < 0) from = column;
    to = column + 1;
  }
  return from < 0 ? null : { from, to };
}

function cut(block: Block, startRow: number, endRow: number, { from, to }: Span): Block {
  return {
    area: {
      row: block.area.row + startRow,
      column: block.area.column + from,
      rows: endRow - startRow,
      columns: to - from,
    },
    values: block.values.slice(startRow, endRow).map((cells) => cells.slice(from, to)),
  };
}
