import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { Cell, CellStyle, ConditionalRule, Sheet, Workbook, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { UnreadableBook } from './unreadableBook';

export type FileBook = Workbook;
export type FileSheet = Sheet;
export type FileCell = Cell;
export type FileStyle = CellStyle;
export type FileFont = NonNullable<CellStyle['font']>;
export type FileBorder = NonNullable<CellStyle['border']>;
export type FileAlignment = NonNullable<CellStyle['alignment']>;
export type FileColour = NonNullable<FileFont['color']>;
export type FileRule = ConditionalRule;
export type FileProtection = NonNullable<Sheet['protection']>;
export type BookToWrite = WriteOptions;
export type SheetToWrite = WriteSheet;
export type CellToWrite = Partial<Cell>;

/**
 * The one door to hucre, which reads and writes cells, styles, conditional formats, notes, merges and protection. What
 * it does not know (styles of columns, criteria of filters, lists on other sheets…) is read from the parts of the file
 * beside it, and put into them after it.
 *
 * @param sheets names of the sheets to read: it stumbles over those that hold no cells
 * @throws UnreadableBook `too-large` for a sheet whose rectangle of cells is, `damaged` for all that it cannot read
 */
export async function readFile(bytes: Uint8Array, sheets: readonly string[]): Promise<FileBook> {
  try {
    return await readXlsx(bytes, { readStyles: true, sheets: [...sheets] });
  } catch (cause) {
    const isTooLarge = cause instanceof Error && /over the \d+ limit/.test(cause.message);
    throw new UnreadableBook(isTooLarge ? 'too-large' : 'damaged', { cause });
  }
}

export function writeFile(book: BookToWrite): Promise<Uint8Array> {
  return writeXlsx(book);
}
