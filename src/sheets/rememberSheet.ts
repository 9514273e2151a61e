import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot } from '../workbook/snapshot';
import { gridOf } from './grid';

/**
 * The same function, which gives its last result again, the very same object, while name and cells of the sheet stay
 * the same.
 *
 * @param read depends on the name and the cells of the sheet alone
 */
export function rememberSheet<T>(
  read: (sheet: SheetSnapshot | undefined) => T,
): (sheet: SheetSnapshot | undefined) => T {
  let last: { readonly sheet: SheetSnapshot | undefined; readonly result: T } | null = null;
  return (sheet) => {
    if (!last || !isSameSheet(last.sheet, sheet)) last = { sheet, result: read(sheet) };
    return last.result;
  };
}

function isSameSheet(one: SheetSnapshot | undefined, other: SheetSnapshot | undefined): boolean {
  if (!one || !other) return one === other;
  const [rows, others] = [gridOf(one), gridOf(other)];
  if (one.name !== other.name || rows.length !== others.length) return false;
  return rows === others || rows.every((cells, row) => areSameCells(cells, others[row] ?? []));
}

function areSameCells(cells: readonly CellValue[], others: readonly CellValue[]): boolean {
  return cells.length === others.length && cells.every((cell, column) => isSameCell(cell, others[column]));
}

function isSameCell(one: CellValue, other: CellValue | undefined): boolean {
  if (one === other) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
