import type { Area } from '../../../workbook/area';
import { isCovered } from '../../../workbook/areas';
import type { OpcPackage } from '../package/opcPackage';
import { readTables } from '../read/readTables';
import { documentText, Markup } from '../xml/markup';
import type { WorksheetEdit } from './worksheetEdit';

/**
 * A column of a table whose cells were all written is calculated no more: Excel would put its formula in every new row.
 * What it totals stays: that is asked of its cells, whatever they hold.
 */
export function forgetCalculations(opc: OpcPackage, sheet: WorksheetEdit, written: readonly Area[]): void {
  for (const { area, headerRow, totalsRow, part } of readTables(opc, sheet.part)) {
    const top = headerRow ? 1 : 0;
    const rows = area.rows - top - (totalsRow ? 1 : 0);
    const text = opc.text(part);
    if (rows < 1 || !text.includes('calculatedColumnFormula')) continue;
    const changed = withoutCalculations(text, part, (index) =>
      isCovered({ row: area.row + top, rows, column: area.column + index, columns: 1 }, written),
    );
    if (changed !== text) opc.set(part, changed);
  }
}

/** The part of a table of which these columns, counted from 0, hold no formula of their own. */
function withoutCalculations(source: string, part: string, isWritten: (index: number) => boolean): string {
  const document = Markup.parse(source, part);
  const columns = document.root.first('tableColumns')?.all('tableColumn') ?? [];
  columns.forEach((column, index) => {
    const formulas = column.all('calculatedColumnFormula');
    if (formulas.length > 0 && isWritten(index)) for (const formula of formulas) column.remove(formula);
  });
  return documentText(document);
}
