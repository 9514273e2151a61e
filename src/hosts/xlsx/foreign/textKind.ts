/** What a file may hold under the name of a workbook, that Excel opens and this does not. */
export type TextKind = 'html' | 'xml-2003' | 'table-of-text';

/** Bytes that tell. */
const HEAD = 4096;

/** Which kind of text begins so; null when it is none of them. Programs that export often name such files `.xls`. */
export function textKind(bytes: Uint8Array): TextKind | null {
  const text = headOf(bytes.subarray(0, HEAD));
  if (
    /^<\?xml\b[^>]*>|^<Workbook\b/.test(text) &&
    text.includes('urn:schemas-microsoft-com:office:spreadsheet')
  )
    return 'xml-2003';
  if (/^<(?:[^>]*>\s*<)*(?:!doctype\s+html|html|head|body|meta|style|table)\b/i.test(text)) return 'html';
  // A web page in one file.
  if (/^MIME-Version:/i.test(text)) return 'html';
  return isTable(text) ? 'table-of-text' : null;
}

function headOf(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).trimStart();
}

/** Lines cut by tabulations or semicolons, the first one at least, and no sign that never stands in a text. */
function isTable(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return false;
  return /^[^\r\n]*[\t;]/.test(text);
}
