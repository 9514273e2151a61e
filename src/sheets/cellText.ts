import { asShown } from '../core/asShown';
import type { CellValue } from '../workbook/cellValue';

/**
 * What a cell holds, as Excel's `&` would join it: numbers with a dot and up to 15 digits, dates as their serial,
 * booleans in French, an empty or uncomputed cell as nothing.
 */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  switch (value.kind) {
    case 'error':
      return value.text;
    case 'date':
      return numberText(value.serial);
    case 'uncomputed':
      return '';
  }
}

/** What a cell holds, as a person sees it: a date as JJ/MM/AAAA, an uncomputed formula as the formula. */
export function shownText(value: CellValue | undefined): string {
  if (value !== null && typeof value === 'object') {
    if (value.kind === 'date') return frenchDate(value.text);
    if (value.kind === 'uncomputed') return `=${value.formula}`;
  }
  if (typeof value === 'number') return numberText(value).replace('.', ',');
  return cellText(value);
}

/** Nothing, or only white space (no-break ones included). */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** `2016-12-10…` → `10/12/2016`, `PT36H5M0S` → `36:05:00`; anything else as it is. */
function frenchDate(iso: string): string {
  const [, sign = '', hours, minutes = '', seconds = ''] = /^(-?)PT(\d+)H(\d+)M(\d+)S$/.exec(iso) ?? [];
  if (hours !== undefined) return `${sign}${hours}:${minutes.padStart(2, '0')}:${seconds.padStart(2, '0')}`;
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})(?:T00:00:00)?(?:\.000)?Z?/, '$3/$2/$1').replace('T', ' ');
}

function numberText(value: number): string {
  return String(asShown(value)).replace('e', 'E');
}
