import { createInflateRaw } from 'node:zlib';
import { HostError } from '../../../workbook/hostError';
import { requireWithin } from '../limits';
import { STORED } from './zipItem';
import type { ZipItem } from './zipItem';

/** Bytes from which a part is counted before it is held: a smaller one cannot hold more cells than are read. */
const LARGE = 64 << 20;

/**
 * Counts what the largest parts hold piece by piece: a few kilobytes may unpack to half a gigabyte, which is never held
 * when it is too much.
 *
 * @throws HostError `too-large`, `truncated`
 */
export async function requireReadable(items: readonly ZipItem[]): Promise<void> {
  for (const item of items) {
    if (item.size < LARGE || !/\.xml$/i.test(item.name)) continue;
    const { cells, texts } = await countEnds(item);
    requireWithin('cells', cells, item.name);
    requireWithin('texts', texts, item.name);
  }
}

/** What the closing tags of a part tell. */
interface Ends {
  /** Cells that hold something, in a worksheet or in an OpenDocument table. */
  cells: number;
  /** Texts that cells share. */
  texts: number;
}

async function countEnds(item: ZipItem): Promise<Ends> {
  const ends: Ends = { cells: 0, texts: 0 };
  let size = 0;
  let rest: Uint8Array = new Uint8Array();
  try {
    for await (const piece of piecesOf(item)) {
      size += piece.length;
      // More than it says: its reader will refuse it.
      if (size > item.size) break;
      const joined = Buffer.concat([rest, piece]);
      rest = joined.subarray(addEnds(joined, ends));
    }
    addEnds(Buffer.concat([rest, Buffer.alloc(LONGEST)]), ends);
  } catch (cause) {
    throw new HostError('truncated', item.name, undefined, { cause });
  }
  return ends;
}

function piecesOf(item: ZipItem): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (item.method === STORED) return [item.compressed];
  const inflated = createInflateRaw({ chunkSize: 1 << 20 });
  inflated.end(item.compressed);
  return inflated;
}

const OPENS = 0x3c;
const SLASH = 0x2f;
/** Of `</table:table-cell>`, the longest of the tags. */
const LONGEST = 20;

/** Counts the closing tags of a piece. @returns where those begin that the next piece may complete */
function addEnds(bytes: Buffer, ends: Ends): number {
  const last = Math.max(0, bytes.length - LONGEST);
  for (let at = 0; at < last; at += 1) {
    if (bytes[at] !== OPENS || bytes[at + 1] !== SLASH) continue;
    for (const { tag, counts } of TAGS) if (startsWith(bytes, at + 2, tag)) ends[counts] += 1;
  }
  return last;
}

interface ClosingTag {
  /** After `</`. */
  readonly tag: Uint8Array;
  readonly counts: keyof Ends;
}

const TAGS: readonly ClosingTag[] = (
  [
    ['v>', 'cells'],
    ['is>', 'cells'],
    ['si>', 'texts'],
    ['table:table-cell>', 'cells'],
  ] as const
).map(([tag, counts]) => ({ tag: Buffer.from(tag), counts }));

function startsWith(bytes: Buffer, at: number, tag: Uint8Array): boolean {
  for (let index = 0; index < tag.length; index += 1) if (bytes[at + index] !== tag[index]) return false;
  return true;
}
