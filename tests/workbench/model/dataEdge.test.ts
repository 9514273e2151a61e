import { applyOperation } from '../../../src/workbench/model/applyOperation';
import type { CellPlace } from '../../../src/workbench/model/user/dataEdge';
import { dataEdge } from '../../../src/workbench/model/user/dataEdge';
import { sampleBook, write } from './sampleBook';

const DOWN = { row: 1, column: 0 };
const UP = { row: -1, column: 0 };
const RIGHT = { row: 0, column: 1 };
const LAST = { row: 99, column: 19 };

function edge(row: number, column: number, step: CellPlace, hidden: readonly number[] = []): CellPlace {
  const book = sampleBook();
  applyOperation(book, write(10, 0, ['d'], ['e']));
  const [sheet] = book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  for (const at of hidden) {
    const line = sheet.rows[at];
    if (line) line.hidden = 'filter';
  }
  return dataEdge(sheet, { row, column }, step, LAST);
}

describe('dataEdge', () => {
  it('stops at the last filled cell of a block', () => {
    expect(edge(0, 0, DOWN)).toEqual({ row: 3, column: 0 });
    expect(edge(3, 0, UP)).toEqual({ row: 0, column: 0 });
    expect(edge(0, 0, RIGHT)).toEqual({ row: 0, column: 2 });
  });

  it('goes from the end of a block, and from an empty cell, to the next filled one', () => {
    expect(edge(3, 0, DOWN)).toEqual({ row: 10, column: 0 });
    expect(edge(6, 0, UP)).toEqual({ row: 3, column: 0 });
    expect(edge(6, 0, DOWN)).toEqual({ row: 10, column: 0 });
  });

  it('goes to the end of the sheet where nothing else is filled, and stays there', () => {
    expect(edge(11, 0, DOWN)).toEqual({ row: 99, column: 0 });
    expect(edge(99, 0, DOWN)).toEqual({ row: 99, column: 0 });
    expect(edge(0, 5, UP)).toEqual({ row: 0, column: 5 });
  });

  it('passes over hidden lines', () => {
    expect(edge(0, 0, DOWN, [3])).toEqual({ row: 2, column: 0 });
  });
});
