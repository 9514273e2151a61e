import { cellName, quoteSheet } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { HostError } from '../../workbook/hostError';
import type { SheetPlan } from '../../workbook/sheetPlan';
import { isOnSheet } from '../../workbook/areas';
import type { CellBlock } from './rowSegments';
import { requireTextLength } from './sheetText';

/**
 * Refuses what no sheet can hold, before anything is changed.
 *
 * @throws HostError `sheet-limits`, `text-length`
 * @throws RangeError for a block whose values have not the size of its area: a bug of the plan
 */
export function requirePlan(plan: SheetPlan): void {
  for (const area of areasOf(plan)) {
    if (isOnSheet(area)) continue;
    const size = `${area.rows} × ${area.columns}`;
    throw HostError.unsupported(
      'sheet-limits',
      `${quoteSheet(plan.sheet)}, ${area.row}:${area.column}, ${size}`,
    );
  }
  for (const block of plan.blocks) requireBlock(plan.sheet, block);
}

function* areasOf(plan: SheetPlan): Generator<Area> {
  for (const { area } of plan.blocks) yield area;
  for (const { area } of plan.styles ?? []) yield area;
  for (const { area } of plan.choices ?? []) yield area;
  for (const { area } of plan.highlights?.rules ?? []) yield area;
  for (const width of plan.columnWidths ?? []) yield { row: 0, rows: 1, ...width };
  for (const height of plan.rowHeights ?? []) yield { column: 0, columns: 1, ...height };
  yield* plan.merges ?? [];
  if (plan.table !== undefined) yield plan.table.area;
  if (plan.filter !== undefined) yield plan.filter;
}

function requireBlock(sheet: string, { area, values }: CellBlock): void {
  if (values.length !== area.rows) throw new RangeError(`${values.length} rows of values for ${area.rows}`);
  for (const [index, row] of values.entries()) {
    if (row.length !== area.columns) throw new RangeError(`${row.length} values for ${area.columns} columns`);
    for (const [column, content] of row.entries()) {
      const cell = (): string => `${quoteSheet(sheet)}!${cellName(area.row + index, area.column + column)}`;
      if (typeof content === 'string') requireTextLength(content, cell);
    }
  }
}
