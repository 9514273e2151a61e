import type { Cell, Format, Value } from './book';
import { numberFormatOf } from './displayText';
import { typedFormula } from './typedFormula';
import type { Locale } from './locale';
import { serialOf } from './serialDate';

/** What Excel makes of a text; the number format that it gives to a cell that had none of its own. */
export interface Understood {
  readonly value: Value;
  readonly numberFormat?: string;
}

/**
 * The cell that comes of a text typed at a seat. Formulas have no result yet.
 *
 * @param format of the cell: under `@` everything is text
 */
export function typed(value: Value, format: Format, locale: Locale = 'fr'): Cell {
  if (typeof value !== 'string') return { value };
  if (value.startsWith("'")) return { value: value.slice(1), text: true };
  if (numberFormatOf(format) === '@') return { value, text: true };
  const understood = understand(value, locale);
  if (understood !== null) return { value: understood.value };
  const formula = typedFormula(value, locale);
  return formula === null ? { value } : { value: '', formula };
}

/** The number format that typing gives to the cell: for dates and percentages, where it had none; else null. */
export function typedNumberFormat(text: string, format: Format, locale: Locale = 'fr'): string | null {
  if (numberFormatOf(format) !== 'General' || text.startsWith("'")) return null;
  return understand(text, locale)?.numberFormat ?? null;
}

/** A number, a date, a percentage, a boolean; null: text or formula. */
export function understand(text: string, locale: Locale): Understood | null {
  const trimmed = text.trim();
  return readBoolean(trimmed, locale) ?? readNumber(trimmed, locale) ?? readDate(trimmed, locale);
}

/** French Excel takes both languages. */
function readBoolean(text: string, locale: Locale): Understood | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (locale === 'fr' && upper === 'VRAI')) return { value: true };
  if (upper === 'FALSE' || (locale === 'fr' && upper === 'FAUX')) return { value: false };
  return null;
}

const NUMBERS: Readonly<Record<Locale, RegExp>> = {
  fr: /^[+-]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:,\d*)?(?:E[+-]?\d+)?(?:[ \u00A0\u202F]?%)?$/i,
  en: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?(?: ?%)?$/i,
  invariant: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?%?$/i,
};

function readNumber(text: string, locale: Locale): Understood | null {
  if (!/\d/.test(text) || /^[+-]?E/i.test(text) || !NUMBERS[locale].test(text)) return null;
  const digits = text.replace(/[ \u00A0\u202F%]/g, '');
  const number = Number(locale === 'fr' ? digits.replace(',', '.') : digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  // Excel keeps fifteen digits of what is typed.
  const value = Number(number.toPrecision(15));
  if (!text.endsWith('%')) return { value };
  return { value: value / 100, numberFormat: /[,.]/.test(digits) ? '0.00%' : '0%' };
}

function readDate(text: string, locale: Locale): Understood | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  if (locale === 'invariant') return null;
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const [day, month] = locale === 'fr' ? [first, second] : [second, first];
  if (year === undefined) return dated(new Date().getFullYear(), Number(month), Number(day), 'd-mmm');
  const full = year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);
  return dated(full, Number(month), Number(day), locale === 'fr' ? 'dd/mm/yyyy' : 'm/d/yyyy');
}

function dated(year: number, month: number, day: number, numberFormat: string): Understood | null {
  const value = serialOf(year, month, day);
  return value === null ? null : { value, numberFormat };
}
