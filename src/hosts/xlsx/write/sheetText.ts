import { HostError } from '../../../workbook/hostError';

/** What Excel accepts in one cell, in UTF-16 units. */
export const MAX_TEXT = 32_767;

/** Characters that XML cannot hold, halves of surrogate pairs, and what already looks like their escape. */
const NOT_XML = new RegExp(
  '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]' +
    '|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]' +
    '|_(?=x[\\dA-Fa-f]{4}_)',
  'g',
);

/** Text as spreadsheets escape it (`ST_Xstring`): what XML cannot hold becomes `_xHHHH_`. Not yet encoded as XML. */
export function escapeText(text: string): string {
  return text.replace(NOT_XML, escapeCharacter);
}

/** Whatever keeps a text from standing in an element as it is. */
const NOT_PLAIN = /[&<>_\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|^\s|\s$|\s\s/;

/** An element `t` with this text. White space that XML readers would drop is marked. */
export function textElement(prefix: string, text: string): string {
  if (!NOT_PLAIN.test(text)) return `<${prefix}t>${text}</${prefix}t>`;
  const space = /^\s|\s$|[\t\n]|\s\s/.test(text) ? ' xml:space="preserve"' : '';
  return `<${prefix}t${space}>${encodeText(escapeText(text))}</${prefix}t>`;
}

/** @throws HostError `text-length` beyond what a cell can hold. @param cell quoted, for the message */
export function requireTextLength(text: string, cell: () => string): void {
  if (text.length > MAX_TEXT) throw HostError.unsupported('text-length', cell());
}

/** As `encodeXml`, but line breaks and quotes may stand between tags as they are. */
function encodeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A name in an attribute of a table: line breaks too are escaped. Not yet encoded as XML. */
export function escapeName(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, escapeCharacter);
}

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
