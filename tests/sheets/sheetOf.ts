import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../../src/workbook/snapshot';

/** A sheet that holds these rows from A1. */
export function sheetOf(
  name: string,
  values: readonly (readonly CellValue[])[],
  tables: readonly TableSnapshot[] = [],
): SheetSnapshot {
  return { name, hidden: false, tables, values };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): Snapshot {
  return { sheets };
}

/** An Excel table over these rows and columns, header row included. */
export function tableOf(
  name: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
  totalsRow = false,
): TableSnapshot {
  return { name, area: { row, column, rows, columns }, headerRow: true, totalsRow };
}
