import { cellName, sheetCellName } from '../workbook/a1';

/** `B3` for a row and a column counted from 0. */
export function cellLabel(row: number, column: number): string {
  return cellName(row, column);
}

/** `'Ma feuille'!B3`, the same with its sheet. */
export function sheetCellLabel(sheet: string, row: number, column: number): string {
  return sheetCellName(sheet, row, column);
}
