import { areaName, quoteSheet, sheetCellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { isOnSheet } from '../../workbook/areas';
import { HostError } from '../../workbook/hostError';
import type { Block, SheetPlan } from '../../workbook/sheetPlan';

/** What Excel accepts in one cell, in UTF-16 units. */
const MAX_TEXT = 32_767;
/** Of the message shown when a cell is selected. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;

/**
 * Refuses what no sheet can hold, whatever stands there.
 *
 * @throws HostError `sheet-limits`, `text-length`, `validation`
 * @throws RangeError for a block whose values have not the size of its area: a bug of the plan
 */
export function requirePlan(plan: SheetPlan): void {
  for (const area of areasOf(plan)) {
    if (!isOnSheet(area)) throw HostError.unsupported('sheet-limits', placeName(plan.sheet, area));
  }
  for (const block of plan.blocks) requireBlock(plan.sheet, block);
  for (const { area, title, message } of plan.choices ?? []) {
    if (title.length > MAX_TITLE || message.length > MAX_MESSAGE)
      throw HostError.unsupported('validation', placeName(plan.sheet, area));
  }
}

/** `Sheet!A1:B2`, as a user finds it. */
export function placeName(sheet: string, area: Area): string {
  return `${quoteSheet(sheet)}!${areaName(area)}`;
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

function requireBlock(sheet: string, { area, values }: Block): void {
  if (values.length !== area.rows || values.some((row) => row.length !== area.columns))
    throw new RangeError(`the block at ${areaName(area)} has not the size of its area`);
  values.forEach((row, index) => {
    row.forEach((content, column) => {
      if (typeof content !== 'string' || content.length <= MAX_TEXT) return;
      const cell = sheetCellName(sheet, area.row + index, area.column + column);
      throw HostError.unsupported('text-length', cell);
    });
  });
}
