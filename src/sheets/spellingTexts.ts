import type { CellValue } from '../workbook/cellValue';
import { shownText } from './cellText';

const BETWEEN = /[;\r\n]/;

/** The other spellings, of a level or a commune, that a cell or a field gives, separated by `;` or line breaks. */
export function splitSpellings(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((spelling) => spelling.trim())
    .filter((spelling) => spelling !== '');
}

/** The other spellings that a cell gives; null: an error, a date, a boolean or a formula without a value. */
export function readSpellings(value: CellValue): readonly string[] | null {
  if (typeof value === 'boolean' || (value !== null && typeof value === 'object')) return null;
  return splitSpellings(shownText(value));
}

/** As they are written. */
export function joinSpellings(spellings: readonly string[]): string {
  return spellings.join(' ; ');
}
