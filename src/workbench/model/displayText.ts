import type { Cell, Format } from './book';
import { dateText, isDateCode } from './dateText';
import type { Locale } from './locale';
import { booleanText, decimalMark, thousandsMark } from './locale';

/** What a cell shows, were its column wide enough. Colours and conditions of a number format make no difference. */
export function displayText(
  cell: Pick<Cell, 'value'> | undefined,
  format: Format,
  locale: Locale = 'fr',
): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'boolean') return booleanText(value, locale);
  const code = numberFormatOf(format);
  if (typeof value === 'string') return textUnder(value, code);
  return numberText(value, code, locale);
}

export function numberFormatOf(format: Format): string {
  const code = format['numberFormat'];
  return typeof code === 'string' && code !== '' ? code : 'General';
}

function textUnder(value: string, code: string): string {
  const section = sections(code)[3];
  return section === undefined ? value : literals(section).replaceAll('@', value);
}

function numberText(value: number, code: string, locale: Locale): string {
  if (code === '@' || /^general$/i.test(code)) return generalText(value, locale);
  const [positive = '', negative, zero] = sections(code);
  if (value === 0 && zero !== undefined) return sectionText(0, zero, locale);
  if (value >= 0) return sectionText(value, positive, locale);
  if (negative !== undefined) return sectionText(-value, negative, locale);
  const text = sectionText(-value, positive, locale);
  return /[1-9]/.test(text) ? `-${text}` : text;
}

function sections(code: string): readonly string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;|^)(?=;|$)/g) ?? [];
}

function literals(section: string): string {
  return section.replace(
    /"([^"]*)"|\\(.)|_.|\*./g,
    (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '',
  );
}

/** Colours and conditions in brackets are not shown. */
const UNSHOWN = /\[(?![hms]+\]|\$)[^\]]*\]/gi;

function sectionText(value: number, coloured: string, locale: Locale): string {
  const section = coloured.replace(UNSHOWN, '');
  if (isDateCode(section)) return value < 0 ? '#' : dateText(value, section, locale);
  if (/^general$/i.test(section)) return generalText(value, locale);
  const pattern = /[#0?](?:[#0?,.]*[#0?])?(?:E\+0+)?/.exec(
    section.replace(/"[^"]*"|\\./g, (quoted) => '\0'.repeat(quoted.length)),
  );
  if (pattern === null) return literals(section);
  const [digits] = pattern;
  const after = section.slice(pattern.index + digits.length);
  const scaled = /%/.test(section) ? value * 100 : value;
  return literals(section.slice(0, pattern.index)) + patterned(scaled, digits, locale) + literals(after);
}

function patterned(value: number, pattern: string, locale: Locale): string {
  const [whole = '', decimals = ''] = pattern.split('.');
  const required = decimals.replace(/[^0]/g, '').length;
  const [int = '', rawFraction = ''] = fixed(value, decimals.length).split('.');
  let fraction = rawFraction;
  while (fraction.length > required && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  const least = whole.replace(/[^0]/g, '').length;
  const shown = (int === '0' && least === 0 ? '' : int).padStart(least, '0');
  const grouped = whole.includes(',') ? shown.replace(/\B(?=(?:\d{3})+$)/g, thousandsMark(locale)) : shown;
  return fraction === '' ? grouped : grouped + decimalMark(locale) + fraction;
}

/** Rounds halves up on the decimal digits, as Excel does, where `toFixed` would round on the binary ones. */
function fixed(value: number, decimals: number): string {
  const exact = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${String(exact)}e${String(decimals)}`));
  return Number.isFinite(shifted) && shifted < 1e15
    ? Number(`${String(shifted)}e-${String(decimals)}`).toFixed(decimals)
    : exact.toFixed(decimals);
}

/** At most eleven characters, with an exponent for what is too large or too small. */
function generalText(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-9 && size < 1e11) ? roundedText(value) : exponentText(value);
  return plain.replace('.', decimalMark(locale));
}

function roundedText(value: number): string {
  const whole = String(Math.trunc(Math.abs(value))).length;
  return Number(value.toFixed(Math.max(0, 10 - whole)))
    .toFixed(10)
    .replace(/\.?0+$/, '');
}

function exponentText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${mantissa.replace(/\.?0+$/, '')}E${sign}${exponent.slice(1).padStart(2, '0')}`;
}
