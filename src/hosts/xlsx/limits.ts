import type { Excess, Limits, Quantity } from '../../workbook/excess';
import { HostError } from '../../workbook/hostError';

const MEGABYTE = 1 << 20;

/**
 * The most that is read of a file, whatever its format. A file says in a few bytes that it holds billions of cells, or
 * unpacks to a thousand times its size: each reader counts before it expands, and refuses what is beyond.
 *
 * The figures leave room for two and a half times the largest table that is measured (100,000 pistes by twelve
 * criteria), and keep every refusal under 300 MB of memory.
 */
export const LIMITS = {
  /** A workbook with its pictures; the largest table that is measured takes 9 MB. Compound files are not compressed. */
  'file-bytes': 256 * MEGABYTE,
  /** A table of text, which is held twice while it is read: 100,000 pistes take 12 MB. */
  'text-bytes': 64 * MEGABYTE,
  /**
   * Of all the parts together, as they say and as they are. A cell takes 60 bytes in a sheet: this is room for 5,000,000
   * of them and as much again; one part beyond it would be longer than a text of the language can be.
   */
  'unpacked-bytes': 500 * MEGABYTE,
  /** Of one part that is read as a whole: styles, names, relationships, what stands around the rows of a sheet. */
  'part-bytes': 64 * MEGABYTE,
  /** Of such a part; each takes some 300 bytes. Excel itself stops at 65,490 formats, of three elements at most. */
  elements: 250_000,
  /** Shared between cells: no more than there are cells. */
  texts: 5_000_000,
  /** A sheet makes three or four parts with its notes, drawings and relationships; pictures are one each. */
  parts: 10_000,
  /** A person goes through a few dozens of tabs; each costs a part, its relationships and a look at its name. */
  sheets: 2_000,
  /** In one sheet. A scoring of 100,000 pistes takes 7 s; a whole column filled by mistake makes 1,048,576. */
  rows: 250_000,
  /** In all the sheets that are read: twenty columns over as many rows. Each takes some 50 bytes. */
  cells: 5_000_000,
  /** The same, with the empty cells before the last of each row: a cell in the last column makes 16,384. */
  extent: 20_000_000,
} as const satisfies Limits;

/**
 * Makes sure that a file does not hold more than is read.
 *
 * @param found how many there are, or where counting stopped
 * @param place the sheet or the part that holds them, the file where it is the whole
 * @param counted `'at least'` where counting stopped before the end
 * @throws HostError `too-large`
 */
export function requireWithin(
  what: Quantity,
  found: number,
  place: string,
  counted: 'all' | 'at least' = 'all',
): void {
  const limit = LIMITS[what];
  if (found <= limit) return;
  const excess: Excess = { what, found, limit, ...(counted === 'at least' ? { atLeast: true } : {}) };
  throw HostError.tooLarge(place, excess);
}
