import type { DateShape } from './serialDate';

/**
 * How a built-in number format shows a number (ECMA-376, 18.8.30); 27–36 and 50–58 are the dates of East Asian
 * versions.
 */
export function builtInDateShape(id: number): DateShape | null {
  if (id === 46) return 'duration';
  const moment =
    (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || id === 45 || id === 47 || (id >= 50 && id <= 58);
  return moment ? 'moment' : null;
}

/** What a format code holds besides what it shows: quoted text, `\x`, `_x`, `*x`, and brackets other than `[h]`. */
const LITERALS = /"[^"]*"?|[\\_*][\s\S]|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/**
 * How a custom format code shows a number, whichever of its sections applies. null: as a number.
 *
 * `[h]`, `[mm]`, `[ss]` are durations; y, m, d, h, s, and b (Buddhist year) dates or times; an e that no exponent
 * follows is the year of an era.
 */
export function dateShape(code: string): DateShape | null {
  const bare = code.replace(LITERALS, '').replace(/general|standard/gi, '');
  if (/\[(?:h+|m+|s+)\]/i.test(bare)) return 'duration';
  return /[ymdhsb]|e(?![+-])/i.test(bare) ? 'moment' : null;
}

/** How a number format shows a number. A workbook may give a code of its own to the number of a built-in one. */
export function formatShape(id: number, code: string | undefined): DateShape | null {
  return code === undefined ? builtInDateShape(id) : dateShape(code);
}
