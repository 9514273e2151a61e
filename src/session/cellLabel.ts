import { cellName } from '../workbook/a1';

/** `B3` for a row and a column counted from 0. */
export function cellLabel(row: number, column: number): string {
  return cellName(row, column);
}
