import type { BookState, SheetState } from '../../../src/workbench/model/book';

/** What a workbook holds, in a form that two of them can be compared by: nothing more than what can be seen. */
export function bookContent(book: BookState): unknown {
  return { ...book, sheets: book.sheets.map(sheetContent) };
}

function sheetContent(sheet: SheetState): unknown {
  const rows = sheet.rows.flatMap((row, index) => {
    if (row === undefined) return [];
    const { height, hidden } = row;
    const content = { cells: filled(row.cells), formats: filled(row.formats), height, hidden };
    const isEmpty = content.cells.length + content.formats.length === 0 && !height && !hidden;
    return isEmpty ? [] : [[index, content]];
  });
  const columns = filled(sheet.columns).filter(([, column]) => Object.keys(column).length > 0);
  return { ...sheet, rows, columns };
}

function filled<Item>(line: readonly (Item | undefined)[]): readonly (readonly [number, Item])[] {
  return line.flatMap((item, index) => (item === undefined ? [] : [[index, item] as const]));
}
