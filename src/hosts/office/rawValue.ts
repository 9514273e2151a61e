import type { CellValue } from '../../workbook/cellValue';

/** As Excel gives it: an empty text for nothing, a text for an error, a number for a day. */
export function rawValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'error':
      return value.text;
    case 'date':
      return value.serial;
    case 'uncomputed':
      return '';
  }
}
