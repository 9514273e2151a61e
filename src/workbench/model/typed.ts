import type { Cell, Format, Value } from './book';
import { numberFormatOf } from './displayText';
import { typedFormula } from './typedFormula';
import type { Locale } from './locale';
import { typedDate } from './typedDate';
import { typedNumber } from './typedNumber';
import type { Understood } from './understood';

/**
 * The cell that comes of a text typed at a seat. Formulas have no result yet.
 *
 * @param format of the cell: under `@` everything is text
 */
export function typed(value: Value, format: Format, locale: Locale = 'fr'): Cell {
  if (typeof value !== 'string') return { value };
  if (value.startsWith("'")) return { value: value.slice(1), text: true };
  const code = numberFormatOf(format);
  if (code === '@') return { value, text: true };
  const understood = understand(value, locale);
  if (understood !== null)
    return { value: isPercent(code, understood) ? asPercent(understood.value) : understood.value };
  const formula = typedFormula(value, locale);
  return formula === null ? { value } : { value: '', formula };
}

/** A bare number typed where percentages stand. */
function isPercent(code: string, { numberFormat }: Understood): boolean {
  return numberFormat === undefined && code.replace(/"[^"]*"|\\./g, '').includes('%');
}

/** Excel takes 10 for 10 %, and 0.1 as well. */
function asPercent(value: Value): Value {
  return typeof value === 'number' && Math.abs(value) >= 1 ? Number((value / 100).toPrecision(15)) : value;
}

/** The number format that typing gives to the cell: of dates, times, percentages, money, where it had none; else null. */
export function typedNumberFormat(text: string, format: Format, locale: Locale = 'fr'): string | null {
  if (numberFormatOf(format) !== 'General' || text.startsWith("'")) return null;
  return understand(text, locale)?.numberFormat ?? null;
}

/** A number, a date or time, a percentage, money, a boolean; null: text or formula. */
export function understand(text: string, locale: Locale): Understood | null {
  const trimmed = text.trim();
  return readBoolean(trimmed, locale) ?? typedNumber(trimmed, locale) ?? typedDate(trimmed, locale);
}

/** French Excel takes both languages. */
function readBoolean(text: string, locale: Locale): Understood | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (locale === 'fr' && upper === 'VRAI')) return { value: true };
  if (upper === 'FALSE' || (locale === 'fr' && upper === 'FAUX')) return { value: false };
  return null;
}
