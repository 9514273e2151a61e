import { areaName, quoteSheet, sheetCellName } from '../../../workbook/a1';
import type { Area } from '../../../workbook/area';
import { HostError } from '../../../workbook/hostError';
import type { SheetPlan } from '../../../workbook/sheetPlan';
import { isOnSheet } from '../../../workbook/areas';
import type { CellBlock } from './rowSegments';
import { MAX_TEXT } from './sheetText';

/**
 * Refuses what no sheet can hold, before anything is changed.
 *
 * @throws HostError `sheet-limits`, `text-length`
 * @throws RangeError for a block whose values have not the size of its area: a bug of the plan
 */
export function requirePlan(plan: SheetPlan): void {
  for (const area of areasOf(plan)) {
    if (isOnSheet(area)) continue;
    throw HostError.unsupported('sheet-limits', `${quoteSheet(plan.sheet)}!${areaName(area)}`);
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
  values.forEach((row, index) => {
    if (row.length !== area.columns) throw new RangeError(`${row.length} values for ${area.columns} columns`);
    row.forEach((content, column) => {
      if (typeof content !== 'string' || content.length <= MAX_TEXT) return;
      const cell = sheetCellName(sheet, area.row + index, area.column + column);
      throw HostError.unsupported('text-length', cell);
    });
  });
}
