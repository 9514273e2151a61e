import { UNREADABLE } from './scores';

/**
 * What the cells of one row come to, in 32 bits.
 *
 * - bits 0…14: the key of a group of criteria, its retained levels as one number (R8);
 * - bit 15: an excluded configuration matches (R6);
 * - bits 16…19, 20…23, 24…27: how many levels are beyond their threshold, empty, unreadable (12 at most: no carry);
 * - bit 28: a sub-piste.
 *
 * The highest bit set beyond the key tells the status (R4).
 */
export const KEY = 0x7fff;
export const EXCLUDED = 1 << 15;
export const BEYOND_THRESHOLD = 1 << 16;
export const EMPTY_CELL = 1 << 20;
export const UNREADABLE_CELL = 1 << 24;
export const SUB = 1 << 28;

/** Criteria whose cells are looked up together: three of them, at four bits each, fill a table of 4,096 codes. */
export const GROUP = 3;
/** What stands in four bits: one more than the cell, so that UNREADABLE (255 + 1) becomes 0. */
export const DIGITS = 16;
export const TABLE_SIZE = DIGITS ** GROUP;

/** The cell of a digit: a level, EMPTY, or UNREADABLE. */
export function cellOf(digit: number): number {
  return digit === 0 ? UNREADABLE : digit - 1;
}

/** Three columns, and the code of every triple of their cells. */
export interface CodedColumns {
  /** A column may stand twice; the table then looks at the first one only. */
  readonly columns: readonly [Uint8Array, Uint8Array, Uint8Array];
  readonly table: Int32Array;
}

/**
 * Puts in `codes` the codes of as many rows, from `first`, and in `keys` their keys, at their rows. Beyond the last
 * row, codes mean nothing.
 *
 * @param sub any byte but 0: a sub-piste
 * @throws RangeError when a cell holds neither a level, EMPTY nor UNREADABLE
 */
export function fillRowCodes(
  codes: Int32Array,
  keys: Uint16Array,
  { columns: [a, b, c], table }: CodedColumns,
  sub: Uint8Array,
  first: number,
): void {
  // A bundler makes of a module's constant a variable, which a loop would read again at every turn.
  const digit = DIGITS - 1;
  const mark = SUB;
  const end = Math.min(first + codes.length, keys.length);
  let seen = 0;
  for (let row = first; row < end; row++) {
    const x = a[row]! + 1;
    const y = b[row]! + 1;
    const z = c[row]! + 1;
    seen |= x | y | z;
    const code = table[((x & digit) << 8) | ((y & digit) << 4) | (z & digit)]!;
    // 1 for any byte but 0, without a branch to foresee.
    codes[row - first] = code | (((sub[row]! + 255) >> 8) * mark);
    // The 16 bits that fit.
    keys[row] = code;
  }
  if ((seen & 0xf0) !== 0) throw new RangeError(`No level in a cell of rows ${String(first)} and after`);
}
