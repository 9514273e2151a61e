/** Compound files (MS-CFB): old .xls workbooks, and the safe in which a password puts a new one. */

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Whether the file is a safe, or a .xls whose records are encrypted. */
export function isEncryptedOle(bytes: Uint8Array): boolean {
  return hasEntry(bytes, 'EncryptedPackage') || hasFilePass(bytes);
}

/** Which workbook a compound file holds: of Excel 97 and later, of Excel 5 and 95, or none. */
export function oleWorkbook(bytes: Uint8Array): 'biff8' | 'biff5' | null {
  if (hasEntry(bytes, 'Workbook')) return 'biff8';
  return hasEntry(bytes, 'Book') ? 'biff5' : null;
}

/** Entries of the directory are 128 bytes long in sectors of 512 or 4,096, and begin with their name in UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = buffer.indexOf(wanted); at >= 0; at = buffer.indexOf(wanted, at + 1)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

const SECTOR = 512;
/** Beginning of a workbook stream of Excel 97 and later: BOF, 16 bytes, BIFF8, globals (MS-XLS, 2.4.21). */
const BOF = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const FILE_PASS = 0x2f;
const END_OF_STREAM = 0x0a;

/** Record headers are never encrypted: FilePass stands among the first (MS-XLS, 2.4.117). */
function hasFilePass(bytes: Uint8Array): boolean {
  for (let start = SECTOR; start < bytes.length; start += SECTOR) {
    if (BOF.every((byte, index) => bytes[start + index] === byte)) return hasRecord(bytes, start, FILE_PASS);
  }
  return false;
}

function hasRecord(bytes: Uint8Array, start: number, wanted: number): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = start;
  while (at + 4 <= Math.min(bytes.length, start + SECTOR)) {
    const record = view.getUint16(at, true);
    if (record === wanted) return true;
    if (record === END_OF_STREAM) return false;
    at += 4 + view.getUint16(at + 2, true);
  }
  return false;
}
