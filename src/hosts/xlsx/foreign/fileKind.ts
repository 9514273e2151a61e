import { toText } from '../xml/decodeText';

/** What a file is that is no workbook, told by what it holds. */
export type FileKind =
  /** Left by Excel, or LibreOffice, beside a workbook that somebody has open. */
  | 'excel-lock'
  | 'libreoffice-lock'
  | 'html'
  /** The workbook in XML of Excel 2003. */
  | 'xml-2003'
  /** The spreadsheet of OpenDocument in one XML file. */
  | 'flat-ods'
  | 'pdf'
  | 'image'
  | 'text-document'
  | 'slides'
  | 'numbers'
  /** What stands for a document of Google on a disk: its address. */
  | 'google-link'
  | 'shortcut'
  /** A table of text, its columns apart by `;`, tabs or commas. */
  | 'table-of-text'
  /** A zip that holds files, a workbook perhaps. */
  | 'archive'
  /** Nothing but zeros: a copy that stopped on its way. */
  | 'zeros';

/** Bytes looked at: everything but zeros shows at once. */
const HEAD = 4096;

/** What a file is that is neither a zip nor a compound file; null when it looks like nothing known. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isExcelLock(buffer)) return 'excel-lock';
  const magic = buffer.toString('latin1', 0, HEAD);
  const found = MAGIC.find(([pattern]) => pattern.test(magic));
  if (found !== undefined) return found[1];
  if (buffer.every((byte) => byte === 0)) return 'zeros';
  const text = textOf(buffer);
  return TEXTS.find(([pattern]) => pattern.test(text))?.[1] ?? (isTable(text) ? 'table-of-text' : null);
}

/** What a compound file is that holds no workbook. */
export function oleKind(bytes: Uint8Array): FileKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const holds = (name: string): boolean => buffer.includes(Buffer.from(`${name}\0`, 'utf16le'));
  if (holds('WordDocument')) return 'text-document';
  return holds('PowerPoint Document') ? 'slides' : null;
}

/** What a zip is that holds no workbook. @param names of its items @param type of its main part, if it has one */
export function zipKind(names: readonly string[], type: string): FileKind | null {
  if (/wordprocessingml|opendocument\.text|msword/i.test(type)) return 'text-document';
  if (/presentation|powerpoint/i.test(type)) return 'slides';
  if (type !== '') return null;
  if (names.some((name) => /(?:^|\/)Index(?:\.zip$|\/.*\.iwa$)/i.test(name))) return 'numbers';
  return 'archive';
}

/** The user's name, its length before it: once in 54 single bytes, once in UTF-16, 165 bytes in all. */
function isExcelLock(buffer: Buffer): boolean {
  const [length = 0] = buffer;
  const alike = length > 0 && length <= 54 && buffer[55] === length && buffer[56] === 0;
  return alike && Math.abs(buffer.length - 165) < 8;
}

/** How files begin, as single bytes. */
const MAGIC: readonly (readonly [RegExp, FileKind])[] = [
  [/^(?:\xEF\xBB\xBF)?,[^,\n]*,[^\n]*,\d\d\.\d\d\.\d{4} \d\d:\d\d,file:[^\n]*;\s*$/, 'libreoffice-lock'],
  [/^[\s\S]{0,1024}%PDF-\d/, 'pdf'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|RIFF....WEBP|II\*\0|MM\0\*|BM.{4}\0{4})/s, 'image'],
  [/^\{\\rtf/, 'text-document'],
  [/^L\0\0\0\x01\x14\x02\0|^book\0\0\0\0mark/, 'shortcut'],
];

/** How texts begin. */
const TEXTS: readonly (readonly [RegExp, FileKind])[] = [
  [/^\[InternetShortcut\]/i, 'shortcut'],
  [/^\{[^]*(?:docs\.google\.com|"(?:doc_id|resource_id)")/, 'google-link'],
  [/^<(?:\?xml|Workbook)\b[^]*urn:schemas-microsoft-com:office:spreadsheet/, 'xml-2003'],
  [/^<(?:\?xml|office:document)\b[^]*urn:oasis:names:tc:opendocument/, 'flat-ods'],
  [/^(?:<[^>]*>\s*)*?<(?:!doctype\s+html|html|head|body|meta|style|table)\b/i, 'html'],
  [/^MIME-Version:/i, 'html'],
];

/** The beginning of a text; empty when it is none. */
function textOf(buffer: Buffer): string {
  const text = toText(buffer.subarray(0, HEAD)).trimStart();
  return /[\x00-\x08\x0E-\x1F]/.test(text) ? '' : text;
}

/** Whether the first lines have several columns. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line !== '');
  const [header = '', next] = text.length < HEAD ? lines : lines.slice(0, -1);
  return [';', '\t', ','].some((separator) => {
    const columns = header.split(separator).length;
    return columns > 1 && next !== undefined && next.split(separator).length > 1;
  });
}
