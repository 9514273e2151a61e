import type { Area, SheetState } from '../book';
import { cellAt } from '../cells';
import { compareOperands } from '../formula/operand';

/**
 * The order that Excel gives to the rows of an area by one of its columns: numbers, texts, booleans, errors apart;
 * equal rows keep their order, empty cells come last either way, rows out of view stay where they are.
 *
 * @param column of the sheet
 */
export function sortOrder(
  sheet: SheetState,
  area: Area,
  column: number,
  descending: boolean,
): readonly number[] {
  const rows = Array.from({ length: area.rows }, (_, row) => row);
  const shown = rows.filter((row) => sheet.rows[area.row + row]?.hidden === undefined);
  const value = (row: number) => cellAt(sheet, area.row + row, column)?.value ?? null;
  const sorted = shown.toSorted((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b;
    const order = compareOperands(left, right);
    return (descending ? -order : order) || a - b;
  });
  const order = [...rows];
  shown.forEach((place, index) => (order[place] = sorted[index] ?? place));
  return order;
}
