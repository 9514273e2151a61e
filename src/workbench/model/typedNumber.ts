import type { Locale } from './locale';
import type { Understood } from './understood';

const NUMBERS: Readonly<Record<Locale, RegExp>> = {
  fr: /^[+-]?(?:\d{1,3}(?:[ \u00A0\u202F]\d{3})+|\d+)?(?:,\d*)?(?:E[+-]?\d+)?(?:[ \u00A0\u202F]?[%€])?$/i,
  en: /^[+-]?\$?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?(?: ?%)?$/i,
  invariant: /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:E[+-]?\d+)?%?$/i,
};

/** What Excel gives to money: whole, and with cents. */
const MONEY: Readonly<Record<string, readonly [whole: string, cents: string]>> = {
  '€': ['#,##0 "€";[Red]-#,##0 "€"', '#,##0.00 "€";[Red]-#,##0.00 "€"'],
  $: ['$#,##0_);[Red]($#,##0)', '$#,##0.00_);[Red]($#,##0.00)'],
};

/** A number, a percentage, money; null: none of them. */
export function typedNumber(typed: string, locale: Locale): Understood | null {
  const text = withSign(typed, locale);
  if (!/\d/.test(text) || /^[+-]?E/i.test(text) || !NUMBERS[locale].test(text)) return null;
  const digits = text.replace(/[ \u00A0\u202F%€$]/g, '');
  const number = Number(locale === 'fr' ? digits.replace(',', '.') : digits.replaceAll(',', ''));
  if (!Number.isFinite(number)) return null;
  // Excel keeps fifteen digits of what is typed.
  const value = Number(number.toPrecision(15));
  const hasDecimals = (locale === 'fr' ? /,/ : /\./).test(digits);
  if (text.endsWith('%')) return { value: value / 100, numberFormat: hasDecimals ? '0.00%' : '0%' };
  const money = MONEY[/[€$]/.exec(text)?.[0] ?? ''];
  return money === undefined ? { value } : { value, numberFormat: money[hasDecimals ? 1 : 0] };
}

/** Accountants write a negative number between brackets. */
function withSign(text: string, locale: Locale): string {
  const [, inner] = /^\((\d.*)\)$/.exec(text) ?? [];
  return inner === undefined || locale === 'invariant' ? text : `-${inner}`;
}
