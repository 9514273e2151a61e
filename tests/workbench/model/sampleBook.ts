import { applyOperation } from '../../../src/workbench/model/applyOperation';
import type { BookState, Value } from '../../../src/workbench/model/book';
import { valuesIn } from '../../../src/workbench/model/cells';
import { emptyBook } from '../../../src/workbench/model/emptyBook';
import type { Operation } from '../../../src/workbench/model/operation';

export const first = 'sheet-1';

/** A sheet with a table of three rows from its first cell on, and an empty sheet. */
export function sampleBook(): BookState {
  const book = emptyBook('Un', 'Deux');
  applyOperation(book, write(0, 0, ['Titre', 'Note', 'Rang'], ['a', 1, ''], ['b', 2, ''], ['c', 3, '']));
  applyOperation(book, {
    kind: 'addTable',
    sheet: first,
    table: {
      id: 'table-1',
      name: 'Table1',
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      style: '',
      showBandedRows: true,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      criteria: {},
    },
  });
  return book;
}

export function write(row: number, column: number, ...lines: readonly (readonly Value[])[]): Operation {
  return {
    kind: 'cells',
    sheet: first,
    row,
    column,
    cells: lines.map((line) => line.map((value) => ({ value }))),
  };
}

/** The values of a column of the first sheet, from its first row on. */
export function column(replica: { readonly book: BookState }, at: number, rows = 6): readonly Value[] {
  const [sheet] = replica.book.sheets;
  return sheet === undefined ? [] : valuesIn(sheet, { row: 0, column: at, rows, columns: 1 }).flat();
}
