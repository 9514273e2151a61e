import type { Quantity } from '../../workbook/excess';
import { closingQuote } from './closingQuote';

/** What a table of text comes to once cut. */
export interface CellCounts extends Readonly<Record<Extract<Quantity, 'cells' | 'rows' | 'extent'>, number>> {
  /** Where the first cell begins that is longer than any of Excel, whatever its doubled quotes come to; null: none. */
  readonly tooLong: number | null;
}

/** A cell of Excel holds no more. */
export const MOST_CHARACTERS = 32_767;
/** The same as it may be written: quotes around it, and each of its characters a doubled one. */
const MOST_WRITTEN = 2 * MOST_CHARACTERS + 2;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/**
 * Counts the cells of a table of text before it is cut, as it will be: those that hold something, the lines that do,
 * and all.
 */
export function countCells(text: string, separator: string): CellCounts {
  const parting = separator.charCodeAt(0);
  let [cells, rows, extent] = [0, 0, 0];
  let [filled, before, start] = [false, 0, 0];
  let tooLong: number | null = null;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? LINE_FEED : text.charCodeAt(at);
    const ends = code === LINE_FEED || code === CARRIAGE_RETURN;
    if (code === QUOTE && at === start) {
      const close = closingQuote(text, at);
      filled = close !== at + 1;
      at = close < 0 ? text.length - 1 : close;
    } else if (!ends && code !== parting) filled ||= code !== SPACE;
    else {
      if (at - start > MOST_WRITTEN) tooLong ??= start;
      if (filled) cells += 1;
      extent += 1;
      if (ends && cells > before) rows += 1;
      if (ends) before = cells;
      [filled, start] = [false, at + 1];
    }
  }
  return { cells, rows, extent, tooLong };
}
