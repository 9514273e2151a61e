import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
} from '@zip.js/zip.js/index-native.js';
import type { Entry, FileEntry } from '@zip.js/zip.js/index-native.js';
import { UnreadableBook } from '../unreadableBook';

// The whole of a file is handled in one worker of ours.
configure({ useWebWorkers: false });

/** The parts of a file by their names, inflated. */
export type Parts = Map<string, Uint8Array>;

/** All parts together, inflated. A sheet of a hundred thousand rows comes to some 75 MB. */
const MOST_BYTES = 400 << 20;

/** @throws UnreadableBook `damaged` */
export function partNames(bytes: Uint8Array): Promise<readonly string[]> {
  return withEntries(bytes, (entries) => entries.map(({ filename }) => filename));
}

/**
 * @param isWanted by the name of a part: others are not inflated
 * @throws UnreadableBook `damaged`, `encrypted`, `too-large`
 */
export function readParts(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<Parts> {
  return withEntries(bytes, async (entries) => {
    const wanted = entries.filter((entry) => isFile(entry) && isWanted(entry.filename)).filter(isFile);
    if (wanted.some(({ encrypted }) => encrypted)) throw new UnreadableBook('encrypted');
    const size = wanted.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
    if (size > MOST_BYTES) throw new UnreadableBook('too-large');
    const parts: Parts = new Map();
    for (const entry of wanted)
      parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { checkSignature: true }));
    return parts;
  });
}

/** @param level 0: as they are, for whoever reads them at once; 6: as a file keeps them */
export async function writeParts(parts: Parts, level: 0 | 6): Promise<Uint8Array> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { level, extendedTimestamp: false });
  for (const [name, content] of parts) await writer.add(name, new Uint8ArrayReader(content));
  return writer.close();
}

export function textOf(parts: Parts, name: string): string | null {
  const content = parts.get(name);
  return content === undefined ? null : new TextDecoder().decode(content);
}

export function setText(parts: Parts, name: string, text: string): void {
  parts.set(name, new TextEncoder().encode(text));
}

async function withEntries<Result>(
  bytes: Uint8Array,
  use: (entries: readonly Entry[]) => Result | Promise<Result>,
): Promise<Result> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes));
  try {
    return await use(await reader.getEntries());
  } catch (cause) {
    // What zip.js throws is about the container: cut short, a wrong checksum.
    throw cause instanceof UnreadableBook ? cause : new UnreadableBook('damaged', { cause });
  } finally {
    await reader.close();
  }
}

function isFile(entry: Entry): entry is FileEntry {
  return !entry.directory;
}
