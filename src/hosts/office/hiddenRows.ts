import { areaName } from '../../workbook/a1';
import type { Place } from '../../workbook/livePort';
import type { Batch } from './excelRunner';

/** Rows of an area that nobody sees, ascending. */
export async function readHiddenRows(
  { context, sync }: Batch,
  { sheet, area }: Place,
): Promise<readonly number[]> {
  // Asked of a single cell, Excel would answer for the whole sheet.
  const asked = { ...area, rows: Math.max(2, area.rows), columns: 1 };
  const range = context.workbook.worksheets.getItem(sheet).getRange(areaName(asked));
  const visible = range.getSpecialCellsOrNullObject('Visible');
  visible.load('areaCount');
  visible.areas.load('items/rowIndex,items/rowCount');
  await sync();
  const hidden = new Set(Array.from({ length: area.rows }, (_, at) => area.row + at));
  for (const { rowIndex, rowCount } of visible.isNullObject ? [] : visible.areas.items)
    for (let row = rowIndex; row < rowIndex + rowCount; row++) hidden.delete(row);
  return [...hidden];
}
