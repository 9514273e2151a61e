import type { BiffCursor } from './biffCursor';
import { givesNumber } from './formulaTokens';
import type { BiffGlobals } from './readGlobals';
import { ARRAY, SHARED_FORMULA } from './recordIds';

/** Where the length of a formula's tokens stands in each record that holds some, and the tokens after it. */
const LENGTH_AT: ReadonlyMap<number, number> = new Map([
  [SHARED_FORMULA, 8],
  [ARRAY, 12],
]);
const IN_FORMULA = 20;

/**
 * LibreOffice stores 0 for the text that a formula gives, where the cell has a number format or the formula is that of
 * an array. Such a 0 tells nothing, unless no text can come of the formula.
 */
export class DoubtfulZeros {
  /** Whether a number comes for sure of a formula that several cells have, by its first cell. */
  private readonly shared = new Map<number, boolean>();

  constructor(
    private readonly cursor: BiffCursor,
    private readonly globals: BiffGlobals,
  ) {}

  /** @returns whether the 0 that the formula at the cursor stores may stand for a text */
  isDoubtful(): boolean {
    const { cursor, globals } = this;
    if (!globals.byLibreOffice) return false;
    const own = this.tokensAt(cursor.start, cursor.end, IN_FORMULA);
    const gives = own === null ? false : givesNumber(own);
    if (typeof gives === 'boolean') return !gives && globals.formatted[cursor.u16(4)] === true;
    const key = gives.row * 0x1_0000 + gives.column;
    if (gives.row === cursor.u16(0) && gives.column === cursor.u16(2))
      this.shared.set(key, this.nextGivesNumber());
    return this.shared.get(key) !== true;
  }

  /** The first cell of those that share a formula is followed by it. */
  private nextGivesNumber(): boolean {
    const { view, bytes, end: at } = this.cursor;
    if (at + 4 > bytes.length) return false;
    const lengthAt = LENGTH_AT.get(view.getUint16(at, true));
    const end = at + 4 + view.getUint16(at + 2, true);
    const tokens = lengthAt === undefined || end > bytes.length ? null : this.tokensAt(at + 4, end, lengthAt);
    return tokens !== null && givesNumber(tokens) === true;
  }

  private tokensAt(start: number, end: number, lengthAt: number): DataView | null {
    const { view } = this.cursor;
    const from = start + lengthAt + 2;
    if (from > end) return null;
    const length = view.getUint16(start + lengthAt, true);
    return from + length > end ? null : new DataView(view.buffer, view.byteOffset + from, length);
  }
}
