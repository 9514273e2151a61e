import { areaName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { sameArea } from '../../workbook/areas';
import type { TablePlan } from '../../workbook/sheetPlan';

/** Creates the table, or brings the one of that name to its area; the look that people gave it is theirs. */
export function queueTable(sheet: Excel.Worksheet, plan: TablePlan, old: Area | undefined): void {
  const { name, area, style, bandedRows } = plan;
  if (old !== undefined) {
    if (!sameArea(old, area)) sheet.tables.getItem(name).resize(areaName(area));
    return;
  }
  const table = sheet.tables.add(areaName(area), true);
  table.name = name;
  table.style = style;
  table.showBandedRows = bandedRows;
}
