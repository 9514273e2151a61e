import { cellAt, formatAt, valueAt } from '../../model/cells';
import type { SheetState, TableState } from '../../model/book';
import { displayText } from '../../model/displayText';
import { withMarks } from '../convert/futureFunctions';
import { cornersOf } from '../convert/sheetAreas';
import type { SheetToWrite } from '../spreadsheetLibrary';
import { filterXml } from './writeFilter';

type TableToWrite = NonNullable<SheetToWrite['tables']>[number];

export function writeTables(sheet: SheetState): TableToWrite[] {
  return sheet.tables.map((table) => ({
    name: table.name,
    range: cornersOf(table.area),
    columns: Array.from({ length: table.area.columns }, (_, at) => writeColumn(sheet, table, at)),
    style: table.style,
    showRowStripes: table.showBandedRows,
    showAutoFilter: table.showFilterButton && table.showHeaders,
    showTotalRow: table.showTotals,
  }));
}

/** Its name is what its header shows; its total is told as the cell has it, or Excel takes the file for damaged. */
function writeColumn(sheet: SheetState, table: TableState, at: number): TableToWrite['columns'][number] {
  const { area, showHeaders, showTotals } = table;
  const column = area.column + at;
  const header = displayText(cellAt(sheet, area.row, column), formatAt(sheet, area.row, column));
  const name = showHeaders && header !== '' ? header : `Colonne${String(at + 1)}`;
  const escaped = name.replace(/[\n\r]/g, (sign) => (sign === '\n' ? '_x000A_' : '_x000D_'));
  if (!showTotals) return { name: escaped };
  const bottom = area.row + area.rows - 1;
  const formula = cellAt(sheet, bottom, column)?.formula;
  if (formula !== undefined) {
    return { name: escaped, totalFunction: 'custom', totalFormula: withMarks(formula.slice(1)) };
  }
  const label = String(valueAt(sheet, bottom, column));
  return label === '' ? { name: escaped } : { name: escaped, totalLabel: label };
}

/** What hucre does not tell of a table: criteria, that it has no header row, that it has no style. */
export function patchTable(
  xml: string,
  { area, criteria, style, showHeaders, showTotals }: TableState,
): string {
  const filtered = { ...area, rows: area.rows - (showTotals ? 1 : 0) };
  const patched = xml.replace(/<autoFilter [^>]*\/>/, () => filterXml(filtered, criteria));
  const styled = style === '' ? patched.replace(/(<tableStyleInfo)\s+name=""/, '$1') : patched;
  return showHeaders ? styled : styled.replace(/<table /, '<table headerRowCount="0" ');
}
