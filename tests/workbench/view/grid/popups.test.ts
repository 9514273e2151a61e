import { applyOperation } from '../../../../src/workbench/model/applyOperation';
import type { BookState } from '../../../../src/workbench/model/book';
import { filterChoices, filteredColumn } from '../../../../src/workbench/view/grid/popups/filteredColumn';
import { validationAt } from '../../../../src/workbench/view/grid/popups/validationAt';
import { first, sampleBook, write } from '../../model/sampleBook';

function sheetOf(book: BookState) {
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function bookWithList(source: string): BookState {
  const book = sampleBook();
  const areas = [{ row: 1, column: 1, rows: 3, columns: 1 }];
  const prompt = { title: 'Note', message: '1 est le meilleur', showPrompt: true };
  const validation = {
    rule: { list: { inCellDropDown: true, source } },
    prompt,
    errorAlert: {},
    ignoreBlanks: true,
  };
  applyOperation(book, { kind: 'validation', sheet: first, areas, validation });
  return book;
}

describe('validationAt', () => {
  it('offers what its range shows, and nothing for its empty cells', () => {
    const book = bookWithList('=Un!$A$2:$A$6');
    expect(validationAt(book, sheetOf(book), 2, 1)).toEqual({
      choices: ['a', 'b', 'c'],
      prompt: { title: 'Note', message: '1 est le meilleur' },
    });
    expect(validationAt(book, sheetOf(book), 0, 1)).toBeNull();
  });

  it('offers the texts of a list, and none where the range is gone', () => {
    const listed = bookWithList('oui, non');
    expect(validationAt(listed, sheetOf(listed), 1, 1)?.choices).toEqual(['oui', 'non']);
    const gone = bookWithList('=Absente!$A$1:$A$3');
    expect(validationAt(gone, sheetOf(gone), 1, 1)?.choices).toBeNull();
  });
});

describe('filteredColumn', () => {
  it('the headers of a table filter its columns, by the texts that are shown', () => {
    const book = sampleBook();
    applyOperation(book, write(3, 1, ['']));
    const filtered = filteredColumn(sheetOf(book), 0, 1);
    expect(filtered).toMatchObject({ table: 'table-1', column: 1, header: 'Note', criteria: null });
    if (filtered === null) throw new Error('no filter');
    expect(filterChoices(sheetOf(book), filtered)).toEqual([
      { text: '1', isKept: true },
      { text: '2', isKept: true },
      { text: '', isKept: true },
    ]);
    expect(filteredColumn(sheetOf(book), 1, 1)).toBeNull();
    expect(filteredColumn(sheetOf(book), 0, 3)).toBeNull();
  });

  it('tells what the filter keeps', () => {
    const book = sampleBook();
    const criteria = { filterOn: 'Values', values: ['2'] } as const;
    applyOperation(book, { kind: 'tableFilter', sheet: first, table: 'table-1', column: 1, criteria });
    const filtered = filteredColumn(sheetOf(book), 0, 1);
    if (filtered === null) throw new Error('no filter');
    expect(filterChoices(sheetOf(book), filtered).filter(({ isKept }) => isKept)).toEqual([
      { text: '2', isKept: true },
    ]);
  });
});
