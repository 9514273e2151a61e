import { areaNamed } from '../../../src/workbench/model/a1';
import type { SheetState } from '../../../src/workbench/model/book';
import { sheetNameProblem, tableProblem } from '../../../src/workbench/model/names';
import { sampleBook } from './sampleBook';

const book = sampleBook();
const [sheet] = book.sheets as readonly [SheetState];

describe('names', () => {
  it.each([
    ['Évaluation', null],
    ['', 'empty'],
    ['x'.repeat(31), null],
    ['x'.repeat(32), 'long'],
    ['a/b', 'characters'],
    ['a[1]', 'characters'],
    ["'a", 'apostrophe'],
    ["L'Haÿ", null],
    ['History', 'reserved'],
    ['UN', 'taken'],
  ])('the sheet name %j: %j', (name, problem) => {
    expect(sheetNameProblem(name, book)).toBe(problem);
  });

  it('a sheet may be given its own name in other capitals', () => {
    expect(sheetNameProblem('UN', book, 'sheet-1')).toBeNull();
  });

  it.each([
    ['Pistes', null],
    ['table1', 'name-taken'],
    ['A1', 'bad-name'],
    ['a b', 'bad-name'],
    ['1er', 'bad-name'],
  ])('the table name %j: %j', (name, problem) => {
    expect(tableProblem(book, sheet, { name })).toBe(problem);
  });

  it('a table stands on no other, but may be resized over itself', () => {
    expect(tableProblem(book, sheet, { area: areaNamed('C4:D9') })).toBe('overlaps-table');
    expect(tableProblem(book, sheet, { area: areaNamed('C4:D9') }, 'table-1')).toBeNull();
    const merged = { ...sheet, merges: [areaNamed('F1:G2')] };
    expect(tableProblem(book, merged, { area: areaNamed('G2:H9') })).toBe('overlaps-merge');
  });
});
