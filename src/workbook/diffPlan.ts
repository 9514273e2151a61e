import type { CellContent, CellValue } from './cellValue';
import type { Block, SheetPlan } from './sheetPlan';
import type { SheetSnapshot } from './snapshot';

/**
 * What of a plan's values is not there yet: for each block, rectangles of cells that differ, and of no others: all ranks
 * that move must not take along the long texts beside them. null: nothing differs, there is nothing to write. Formats are
 * not compared.
 */
export function diffPlan(sheet: SheetSnapshot, plan: SheetPlan): SheetPlan | null {
  const stages = diffPlanInStages(sheet, plan);
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
  }
}

/** The same, a column at a time. */
export function* diffPlanInStages(sheet: SheetSnapshot, plan: SheetPlan): Generator<void, SheetPlan | null> {
  const blocks: Block[] = [];
  for (const block of plan.blocks) blocks.push(...(yield* differingParts(sheet, block)));
  return blocks.length === 0 ? null : { sheet: plan.sheet, blocks };
}

/** Whether a cell already holds what is planned. An empty text and nothing look and count alike. */
export function isSameContent(held: CellValue | undefined, planned: CellContent): boolean {
  const value = planned !== null && typeof planned === 'object' ? planned.value : planned;
  return (held ?? '') === (value ?? '');
}

/** Rows of a block, from the first to one past the last. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function* differingParts(sheet: SheetSnapshot, block: Block): Generator<void, Block[]> {
  const parts: Block[] = [];
  let start = 0;
  let runs = differingRuns(sheet, block, 0);
  for (let column = 1; column <= block.area.columns; column++) {
    yield;
    const next = column < block.area.columns ? differingRuns(sheet, block, column) : null;
    if (next !== null && isSame(runs, next)) continue;
    for (const run of runs) parts.push(cut(block, run, start, column));
    [start, runs] = [column, next ?? []];
  }
  return parts;
}

/** Rows side by side in which a column differs. */
function differingRuns(sheet: SheetSnapshot, { area, values }: Block, column: number): readonly Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let row = 0; row <= values.length; row++) {
    const planned = values[row]?.[column];
    const held = sheet.values?.[area.row + row]?.[area.column + column];
    const differs = planned !== undefined && !isSameContent(held, planned);
    if (differs && from < 0) from = row;
    if (differs || from < 0) continue;
    runs.push({ from, to: row });
    from = -1;
  }
  return runs;
}

function isSame(one: readonly Run[], other: readonly Run[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to }, at) => from === other[at]?.from && to === other[at].to)
  );
}

function cut({ area, values }: Block, { from, to }: Run, left: number, right: number): Block {
  return {
    area: { row: area.row + from, column: area.column + left, rows: to - from, columns: right - left },
    values: values.slice(from, to).map((cells) => cells.slice(left, right)),
  };
}
