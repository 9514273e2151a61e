import { decodeUtf8 } from '../xml/decodeText';
import { TagScanner } from '../xml/tagScanner';
import { decodeXml } from '../xml/xml';

/** What stands between two tags, decoded: entities, CDATA, comments left out. */
export function contentText(bytes: Uint8Array, start: number, end: number): string {
  const raw = decodeUtf8(bytes, start, end);
  if (!raw.includes('<')) return decodeXml(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => (piece.startsWith('<') ? (CDATA.exec(piece)?.[1] ?? '') : decodeXml(piece)))
    .join('');
}

const CDATA = /^<!\[CDATA\[([\s\S]*)\]\]>$/;

/** The text of a string item (`si` or `is`): its runs joined, its phonetic guide left out. */
export function stringItemText(bytes: Uint8Array, part: string, start: number, end: number): string {
  const scanner = new TagScanner(bytes, part, start, end);
  let text = '';
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is('rPh') || scanner.is('extLst')) scanner.skipElement();
    else if (scanner.is('t')) {
      const from = scanner.end;
      text += contentText(bytes, from, scanner.skipElement());
    }
  }
  return unescapeXstring(text);
}

/**
 * Text of type ST_Xstring (ECMA-376, 22.9.2.19): `_x000D_` is the character of that code, `_x005F_` an underscore that
 * would otherwise begin such an escape.
 */
export function unescapeXstring(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
