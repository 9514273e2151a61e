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
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { passThrough: true });
  try {
    const items: ZipItem[] = [];
    for (const entry of await readDirectory(reader, bytes.length)) {
      if (!entry.directory) items.push(await readItem(entry));
    }
    return items;
  } catch (error) {
    throw asHostError(error);
  } finally {
    await reader.close();
  }
}

/**
 * What the container says of its files, before any is read: how many, and what they come to once unpacked.
 *
 * @param length bytes of the container, more than its files can take
 */
async function readDirectory(reader: ZipReader<unknown>, length: number): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let [packed, unpacked] = [0, 0];
  for await (const entry of reader.getEntriesGenerator()) {
    entries.push(entry);
    packed += entry.compressedSize;
    unpacked += entry.uncompressedSize;
    requireWithin('parts', entries.length, 'zip', 'at least');
  }
  requireWithin('unpacked-bytes', unpacked, 'zip');
  // Several that share the same bytes come from no program.
  if (packed > length) throw new HostError('truncated', 'zip');
  return entries;
}

/** Whether the bytes begin like a zip file, whatever its state. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5 || bytes[2] === 7);
}

async function readItem(entry: FileEntry): Promise<ZipItem> {
  if (entry.encrypted) throw new HostError('password', entry.filename);
  return {
    name: entry.filename,
    method: readMethod(entry),
    crc32: entry.crc32 ?? 0,
    size: entry.uncompressedSize,
    compressed: await entry.getData(new Uint8ArrayWriter(), { passThrough: true }),
    date: Number(entry.rawLastModDate),
  };
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
