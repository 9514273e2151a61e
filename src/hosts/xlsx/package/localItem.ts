import type { FileEntry } from '@zip.js/zip.js/index-native.js';
import { HostError } from '../../../workbook/hostError';
import type { ZipItem } from './zipItem';

const HEADER = 0x0403_4b50;
const HEADER_LENGTH = 30;
const DESCRIPTOR = 0x0807_4b50;

/** What the container holds of an entry, wherever it says so. */
export type StoredItem = Pick<ZipItem, 'compressed' | 'crc32' | 'size'> & { readonly encrypted: boolean };

/**
 * The bytes of an entry, with its checksum and sizes: those of the central directory count, as they do for Excel. Where it
 * left one out, the header before the bytes, or the descriptor after them, may give it. Flags, names, dates and versions
 * that the header tells otherwise mean nothing: whether the bytes are the right ones, their checksum says.
 *
 * @param end where the central directory begins
 * @throws HostError `truncated` where no header stands, or the bytes would go past the end
 */
export function readLocalItem(bytes: Uint8Array, entry: FileEntry, end: number): StoredItem {
  const { byteOffset } = bytes;
  const view = new DataView(bytes.buffer, byteOffset, bytes.length);
  const at = entry.offset;
  if (at + HEADER_LENGTH > end || view.getUint32(at, true) !== HEADER)
    throw new HostError('truncated', entry.filename);
  const said = (field: number): number => view.getUint32(at + field, true);
  const start = at + HEADER_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const after = start + (entry.compressedSize || said(18));
  if (after > end) throw new HostError('truncated', entry.filename);
  return {
    compressed: bytes.subarray(start, after),
    crc32: entry.crc32 || said(14) || describedChecksum(view, after),
    size: entry.uncompressedSize || said(22),
    encrypted: entry.encrypted && (view.getUint16(at + 6, true) & 1) === 1,
  };
}

/** The checksum of the descriptor that may follow the bytes; 0, that of nothing, where there is none. */
function describedChecksum(view: DataView, at: number): number {
  const described = at + 8 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR;
  return described ? view.getUint32(at + 4, true) : 0;
}
