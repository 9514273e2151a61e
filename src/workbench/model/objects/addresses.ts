import { columnIndex, columnLetters } from '../a1';
import { SHEET_COLUMNS as COLUMNS, SHEET_ROWS as ROWS } from '../areas';
import type { Area } from '../book';

/** `B2:D9`, `B2`, `A:C` for whole columns, `2:3` for whole rows. */
export function addressOf({ row, column, rows, columns }: Area): string {
  const lastRow = row + rows;
  const letters = columnLetters(column);
  const lastLetters = columnLetters(column + columns - 1);
  if (rows === ROWS && columns < COLUMNS) return `${letters}:${lastLetters}`;
  if (columns === COLUMNS) return `${row + 1}:${lastRow}`;
  const first = `${letters}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${lastLetters}${lastRow}`;
}

/** `$B$2:$D$9`, `$A:$C`, `$2:$3`. */
export function absoluteAddressOf(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

/** The sheet's name as a reference writes it: `Notes`, `'Ma feuille'`, `'L''année'`. */
export function quotedName(name: string): string {
  const looksLikeACell = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*|TRUE|FALSE)$/i.test(name);
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeACell
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Parts of `'Ma feuille'!A1` or `A1`; a leading `=` is let be. */
export function splitReference(reference: string): {
  readonly sheet: string | null;
  readonly address: string;
} {
  const bare = reference.replace(/^=/, '');
  const mark = bare.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: bare };
  const sheet = bare
    .slice(0, mark)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'");
  return { sheet, address: bare.slice(mark + 1) };
}

/** The area of `A1`, `$A$1:B9`, `A:C` or `2:3`; null for anything else. */
export function parseAddress(address: string): Area | null {
  const [first, second = first, more] = address.replaceAll('$', '').split(':').map(parseEnd);
  if (!first || !second || more !== undefined || kindOf(first) !== kindOf(second)) return null;
  const row = Math.min(first.row ?? 0, second.row ?? 0);
  const column = Math.min(first.column ?? 0, second.column ?? 0);
  if (kindOf(first) !== 'cell' && !address.includes(':')) return null;
  const rows = first.row === null ? ROWS : Math.max(first.row, second.row ?? 0) - row + 1;
  const columns = first.column === null ? COLUMNS : Math.max(first.column, second.column ?? 0) - column + 1;
  return isOnSheet({ row, column, rows, columns }) ? { row, column, rows, columns } : null;
}

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS
  );
}

export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === ROWS || columns === COLUMNS;
}

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | null {
  const [, letters = '', digits = ''] = /^([A-Z]{0,3})(\d{0,7})$/i.exec(text) ?? [];
  if (letters === '' && digits === '') return null;
  return {
    row: digits === '' ? null : Number(digits) - 1,
    column: letters === '' ? null : columnIndex(letters),
  };
}

function kindOf({ row, column }: End): 'cell' | 'row' | 'column' {
  if (row === null) return 'column';
  return column === null ? 'row' : 'cell';
}
