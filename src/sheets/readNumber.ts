import { asShown } from '../core/asShown';
import type { CellValue } from '../workbook/cellValue';

/** Digits alone, as a person types a number. */
const DIGITS = /^[0-9]+$/;

/** The order of appearance that a N° cell gives: a positive integer or its digits; Infinity where it gives none (R9). */
export function readNumber(value: CellValue): number {
  const typed = typeof value === 'string' && DIGITS.test(value.trim()) ? Number(value.trim()) : value;
  const number = typeof typed === 'number' ? asShown(typed) : typed;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : Infinity;
}
