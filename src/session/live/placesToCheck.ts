import type { Area } from '../../workbook/area';
import { columnRuns } from '../../workbook/columnRuns';
import { columnsOf } from '../../workbook/columnsOf';
import type { Place } from '../../workbook/livePort';
import type { Block } from '../../workbook/sheetPlan';
import { NEAR } from './blocksToWrite';

/** So few rows are read back from the first column to the last: texts weigh less than one more range. */
const FEW_ROWS = 4;

/**
 * Of every row that is written, what people typed and what was written, in few rectangles. Where all ranks move and one
 * long text changes, the other texts are not read back.
 *
 * @param inputs columns of what people typed
 */
export function placesToCheck(
  blocks: readonly Block[],
  sheet: string,
  inputs: Iterable<number>,
): readonly Place[] {
  return rowRuns(blocks).flatMap((run) => areasToCheck(run, inputs).map((area) => ({ sheet, area })));
}

/** Rows side by side, each of which is written somewhere. */
interface RowRun {
  readonly row: number;
  rows: number;
  /** What of them is written. */
  readonly parts: Area[];
}

function rowRuns(blocks: readonly Block[]): readonly RowRun[] {
  const runs: RowRun[] = [];
  for (const area of blocks.map((block) => block.area).sort((a, b) => a.row - b.row)) {
    const last = runs.at(-1);
    if (last && area.row <= last.row + last.rows) {
      last.rows = Math.max(last.rows, area.row + area.rows - last.row);
      last.parts.push(area);
    } else runs.push({ row: area.row, rows: area.rows, parts: [area] });
  }
  return runs;
}

function areasToCheck({ row, rows, parts }: RowRun, inputs: Iterable<number>): readonly Area[] {
  const columns = new Set([...inputs, ...parts.flatMap(columnsOf)]);
  if (rows <= FEW_ROWS) return [{ row, rows, ...spanOf(columns) }];
  const rare = rareColumns(parts, rows, inputs);
  const usual = [...columns].filter((column) => !rare.has(column));
  const alone = parts.flatMap((part) =>
    columnRuns(columnsOf(part).filter((column) => rare.has(column))).map((run) => ({ ...part, ...run })),
  );
  return [...columnRuns(usual).map((run) => ({ row, rows, ...run })), ...alone];
}

/** Columns of which so little is written that reading just that costs less than reading all rows. */
function rareColumns(parts: readonly Area[], rows: number, inputs: Iterable<number>): ReadonlySet<number> {
  const costs = new Map<number, number>();
  for (const part of parts)
    for (const column of columnsOf(part)) costs.set(column, (costs.get(column) ?? 0) + part.rows + NEAR);
  for (const column of inputs) costs.delete(column);
  return new Set([...costs].filter(([, cost]) => cost < rows).map(([column]) => column));
}

/** From the first column to the last. */
function spanOf(columns: Iterable<number>): Pick<Area, 'column' | 'columns'> {
  const column = Math.min(...columns);
  return { column, columns: Math.max(...columns) + 1 - column };
}
