import { SHEET_COLUMNS, SHEET_ROWS } from './areas';
import type { Area } from './book';

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters((column - rest) / 26 - 1) + letter;
}

/** `A` → `0`. */
export function columnIndex(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `B2`, `B2:C4`. */
export function areaName({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${String(row + 1)}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:${columnLetters(column + columns - 1)}${String(row + rows)}`;
}

/**
 * `B2`, `$B$2:C4`, `B:C`, `2:3`, in any case.
 *
 * @throws RangeError for anything else
 */
export function areaNamed(name: string): Area {
  const [first = '', last = first] = name.replaceAll('$', '').split(':');
  const [a, b] = [corner(first), corner(last)];
  if (a === null || b === null) throw new RangeError(`no address: ${name}`);
  const [top, bottom] = [a.row ?? 0, b.row ?? SHEET_ROWS - 1];
  const [left, right] = [a.column ?? 0, b.column ?? SHEET_COLUMNS - 1];
  const row = Math.min(top, bottom);
  const column = Math.min(left, right);
  return { row, column, rows: Math.abs(bottom - top) + 1, columns: Math.abs(right - left) + 1 };
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const [whole, letters = '', digits = ''] = /^([A-Za-z]{0,3})(\d{0,7})$/.exec(text) ?? [];
  if (whole === undefined || whole === '') return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
  };
}
