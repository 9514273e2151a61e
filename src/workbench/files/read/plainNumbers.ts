import type { Parts } from '../package/zipParts';
import { setText, textOf } from '../package/zipParts';
import { attributesOf } from '../package/xmlTree';

/** Built-in formats by which a number is a date or a time; 14 and 22 are written as the reader's country does. */
const DATES: Readonly<Record<number, string>> = {
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};

/** The number format that stands for itself. */
export type CodeOf = (code: string) => string;

/**
 * Puts words in the place of the number formats of a file. Under one that it takes for a date's, hucre makes a moment of
 * a number, to the thousandth of a second and where there is such a moment; a word leaves numbers as they are.
 *
 * @returns the number format in whose place a word stands
 */
export function keepNumbersPlain(parts: Parts, stylesPart: string | undefined): CodeOf {
  const codes = new Map<string, string>();
  const xml = stylesPart === undefined ? null : textOf(parts, stylesPart);
  if (xml === null || stylesPart === undefined) return (code) => code;
  const formats = Object.entries(DATES).map(([id, code]) => [id, code]);
  for (const [tag] of numberFormatsIn(xml).matchAll(/<(?:\w+:)?numFmt\s[^>]*>/g)) {
    const { numFmtId = '', formatCode = '' } = attributesOf(tag);
    formats.push([numFmtId, formatCode]);
  }
  const written = formats.map(([id = '', code = '']) => {
    const word = `"${String(codes.size)}"`;
    codes.set(word, code);
    return `<numFmt numFmtId="${id}" formatCode="${word.replaceAll('"', '&quot;')}"/>`;
  });
  const rest = xml.replace(numberFormatsIn(xml), '');
  const start = /<(?:\w+:)?styleSheet(?:\s[^>]*)?>/.exec(rest);
  const at = start === null ? rest.length : start.index + start[0].length;
  setText(parts, stylesPart, `${rest.slice(0, at)}<numFmts>${written.join('')}</numFmts>${rest.slice(at)}`);
  return (code) => codes.get(code) ?? code;
}

function numberFormatsIn(xml: string): string {
  return /<(?:\w+:)?numFmts\b[^]*?<\/(?:\w+:)?numFmts>/.exec(xml)?.[0] ?? '';
}
