import {
  configure,
  ERR_ENCRYPTED,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import type { Entry, FileEntry } from '@zip.js/zip.js/index-native.js';
import { HostError } from '../../../workbook/hostError';
import { requireWithin } from '../limits';
import { readLocalItem } from './localItem';
import { DEFLATED, STORED } from './zipItem';
import type { CompressionMethod, ZipItem } from './zipItem';

// Nothing is compressed here: items go through as they are.
configure({ useWebWorkers: false });

/**
 * The files of a zip container in its own order, still compressed; folders are left out.
 *
 * @throws HostError `not-a-workbook` when it is no zip, `truncated`, `password`, `too-large`, `unsupported` for
 * a rare compression
 */
export async function readZip(bytes: Uint8Array): Promise<ZipItem[]> {
  if (!isZip(bytes)) throw new HostError('not-a-workbook', 'zip');
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { filenameValidation: 'tolerant' });
  try {
    const entries = await readDirectory(reader);
    const items = entries.map((entry) => readItem(bytes, entry, reader.directoryOffset ?? bytes.length));
    requireSizes(items, bytes.length);
    return items;
  } catch (error) {
    throw asHostError(error);
  } finally {
    await reader.close();
  }
}

/** The files that the container lists: how many there are is known before any is read. */
async function readDirectory(reader: ZipReader<unknown>): Promise<readonly FileEntry[]> {
  const files: FileEntry[] = [];
  let count = 0;
  for await (const entry of reader.getEntriesGenerator()) {
    count += 1;
    requireWithin('parts', count, 'zip', 'at least');
    if (isFile(entry)) files.push(entry);
  }
  return files;
}

/**
 * What files come to once unpacked, before any is.
 *
 * @param length bytes of the container, more than its files can take
 */
function requireSizes(items: readonly ZipItem[], length: number): void {
  const sum = (size: (item: ZipItem) => number): number =>
    items.reduce((total, item) => total + size(item), 0);
  requireWithin(
    'unpacked-bytes',
    sum(({ size }) => size),
    'zip',
  );
  // Several that share the same bytes come from no program.
  if (sum(({ compressed }) => compressed.length) > length) throw new HostError('truncated', 'zip');
}

/** Whether the bytes are a zip file, whatever its state, or hold a whole one after something else. */
export function isZip(bytes: Uint8Array): boolean {
  return beginsAsZip(bytes) || endRecord(bytes) >= 0;
}

export function beginsAsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

/** Offset of the record that ends a zip file, -1 where there is none: whatever its state, nothing else looks like it. */
function endRecord(bytes: Uint8Array): number {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).subarray(
    -END_RECORD - LONGEST_COMMENT,
  );
  const at = tail.lastIndexOf('PK\u0005\u0006', tail.length - END_RECORD, 'latin1');
  const directory = at < 0 ? -1 : tail.lastIndexOf('PK\u0001\u0002', at, 'latin1');
  return directory < 0 ? -1 : at;
}

/** Bytes of the record that ends a zip file, and of the comment that may follow it. */
const END_RECORD = 22;
const LONGEST_COMMENT = 0xffff;

/** By its name alone: attributes are those of the system that packed it, and some write none, or wrong ones. */
function isFile(entry: Entry): entry is FileEntry {
  return !/[\\/]$/.test(entry.filename);
}

function readItem(bytes: Uint8Array, entry: FileEntry, end: number): ZipItem {
  const { encrypted, ...stored } = readLocalItem(bytes, entry, end);
  if (encrypted) throw new HostError('password', entry.filename);
  return { name: nameOf(entry), method: readMethod(entry), ...stored, date: Number(entry.rawLastModDate) };
}

/**
 * The name in the central directory: the one that Excel knows. An extra field may give another, which is right for names
 * that the first cannot write; names of parts are ASCII.
 */
function nameOf({ filename, rawFilename }: FileEntry): string {
  return rawFilename.every((byte) => byte < 0x80) ? Buffer.from(rawFilename).toString('latin1') : filename;
}

function readMethod({ compressionMethod: method }: FileEntry): CompressionMethod {
  if (method === STORED || method === DEFLATED) return method;
  throw HostError.unsupported('file-format', `zip ${method}`);
}

function asHostError(error: unknown): unknown {
  if (error instanceof HostError || !(error instanceof Error)) return error;
  return new HostError(error.message === ERR_ENCRYPTED ? 'password' : 'truncated', 'zip', undefined, {
    cause: error,
  });
}

/** A zip container that holds these items, in this order, each as it was compressed. */
export async function writeZip(items: Iterable<ZipItem>): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { passThrough: true, extendedTimestamp: false });
  for (const item of items) {
    await writer.add(item.name, new Uint8ArrayReader(item.compressed), {
      compressionMethod: item.method,
      crc32: item.crc32,
      uncompressedSize: item.size,
      rawLastModDate: item.date,
      dataDescriptor: false,
    });
  }
  return writer.close();
}
