import { createInflateRaw } from 'node:zlib';
import { HostError } from '../../../workbook/hostError';
import { requireCells } from '../limits';
import { STORED } from './zipItem';
import type { ZipItem } from './zipItem';

/** Bytes from which a part is counted before it is held: a smaller one cannot hold more cells than are read. */
const LARGE = 64 << 20;

/** What ends a cell that holds something, in a worksheet and in an OpenDocument table. */
const ENDS = ['</v>', '</is>', '</table:table-cell>'].map((end) => Buffer.from(end));

/**
 * Counts the cells of the largest parts piece by piece: a few kilobytes may unpack to half a gigabyte, which is never
 * held when it is too much.
 *
 * @throws HostError `too-large`, `truncated`
 */
export async function requireReadable(items: readonly ZipItem[]): Promise<void> {
  for (const item of items) {
    if (item.size < LARGE || !/\.xml$/i.test(item.name)) continue;
    requireCells(await countCells(item), item.name);
  }
}

async function countCells(item: ZipItem): Promise<number> {
  let [cells, size] = [0, 0];
  let rest: Uint8Array = new Uint8Array();
  try {
    for await (const piece of piecesOf(item)) {
      size += piece.length;
      // More than it says: its reader will refuse it.
      if (size > item.size) break;
      const joined = Buffer.concat([rest, piece]);
      cells += ENDS.reduce((count, end) => count + countEnds(joined, end, rest.length), 0);
      rest = joined.subarray(Math.max(0, joined.length - LONGEST_END + 1));
    }
  } catch (cause) {
    throw new HostError('truncated', item.name, undefined, { cause });
  }
  return cells;
}

const LONGEST_END = Math.max(...ENDS.map((end) => end.length));

function piecesOf(item: ZipItem): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (item.method === STORED) return [item.compressed];
  const inflated = createInflateRaw({ chunkSize: 1 << 20 });
  inflated.end(item.compressed);
  return inflated;
}

/** @param known bytes at the beginning that were counted with the piece before */
function countEnds(bytes: Buffer, end: Buffer, known: number): number {
  let count = 0;
  const first = Math.max(0, known - end.length + 1);
  for (let at = bytes.indexOf(end, first); at >= 0; at = bytes.indexOf(end, at + end.length)) count += 1;
  return count;
}
