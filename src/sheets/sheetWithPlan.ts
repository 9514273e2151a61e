import type { CellContent, CellValue } from '../workbook/cellValue';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { SheetSnapshot } from '../workbook/snapshot';
import { gridOf } from './grid';

/** A sheet as it would be read once the values and the table of a plan are made true. The sheet given is left unchanged. */
export function sheetWithPlan(sheet: SheetSnapshot, plan: SheetPlan): SheetSnapshot {
  const values = gridOf(sheet).map((cells) => [...cells]);
  for (const { area, values: block } of plan.blocks) {
    block.forEach((contents, row) =>
      contents.forEach((content, column) => put(values, area.row + row, area.column + column, content)),
    );
  }
  const { table } = plan;
  const tables = sheet.tables.map((one) => (one.name === table?.name ? { ...one, area: table.area } : one));
  return { ...sheet, values, tables };
}

function put(values: CellValue[][], row: number, column: number, content: CellContent): void {
  while (values.length <= row) values.push([]);
  const cells = values[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = typeof content === 'object' && content !== null ? content.value : content;
}
