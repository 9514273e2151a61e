import type { BookState, Cell } from '../../../src/workbench/model/book';
import { isErrorText } from '../../../src/workbench/files/convert/errorText';
import { bookContent } from '../model/bookContent';

/**
 * A workbook in a form that two of them can be compared by. That a text was typed with an apostrophe counts only where
 * it would be something else without it: a file says no more.
 */
export function comparable(book: BookState): unknown {
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => (row === undefined ? undefined : { ...row, cells: row.cells.map(plain) })),
  }));
  return bookContent({ ...book, sheets });
}

function plain(cell: Cell | undefined): Cell | undefined {
  if (cell?.text !== true || isErrorText(String(cell.value))) return cell;
  return { value: cell.value };
}
