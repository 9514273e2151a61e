import { UnreadableBook } from './unreadableBook';

/** `EncryptedPackage`, as the directory of a protected file writes it. */
const ENCRYPTED = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));

/**
 * The bytes, when they begin like a zip container, as every .xlsx does.
 *
 * @throws UnreadableBook `empty`, `encrypted`, `old-format` or `not-a-workbook`
 */
export function openedZip(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) throw new UnreadableBook('empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableBook(holds(bytes, ENCRYPTED) ? 'encrypted' : 'old-format');
  }
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableBook('not-a-workbook');
  return bytes;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function holds(bytes: Uint8Array, wanted: Uint8Array): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
