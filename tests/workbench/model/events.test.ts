import { Hub } from '../../../src/workbench/model/hub';
import type { Operation } from '../../../src/workbench/model/operation';
import type { BookEvent } from '../../../src/workbench/model/replica';
import { eventAddress } from '../../../src/workbench/protocol/eventAddress';
import { first, sampleBook, write } from './sampleBook';

function heardOf(...operations: readonly Operation[]): readonly BookEvent[] {
  const seat = new Hub(sampleBook(), () => undefined).join({ latency: 0 });
  const heard: BookEvent[] = [];
  seat.listen((event) => heard.push(event));
  seat.perform(operations, 'add-in');
  return heard;
}

const base = { sheet: first, origin: 'add-in' };

describe('events of a seat', () => {
  it('one for each contiguous edit, with its area; values of single cells only', () => {
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    expect(heardOf(write(1, 1, [5], [6]), write(8, 0, ['x']))).toEqual([
      { ...base, kind: 'changed', changeType: 'RangeEdited', area },
      {
        ...base,
        kind: 'changed',
        changeType: 'RangeEdited',
        area: { row: 8, column: 0, rows: 1, columns: 1 },
        before: '',
        after: 'x',
      },
    ]);
  });

  it('rows and columns that come and go are told as whole lines', () => {
    const [inserted, deleted] = heardOf(
      { kind: 'insert', sheet: first, axis: 'rows', at: 2, count: 3 },
      { kind: 'delete', sheet: first, axis: 'columns', at: 1, count: 1 },
    );
    expect(inserted).toMatchObject({
      changeType: 'RowInserted',
      area: { row: 2, column: 0, rows: 3, columns: 16384 },
    });
    expect(deleted).toMatchObject({
      changeType: 'ColumnDeleted',
      area: { row: 0, column: 1, rows: 1_048_576 },
    });
  });

  it('rows that a filter or a hand hides and shows, each as whole rows', () => {
    const filter = (values: readonly string[] | null): Operation => ({
      kind: 'tableFilter',
      sheet: first,
      table: 'table-1',
      column: 0,
      criteria: values && { filterOn: 'Values', values },
    });
    const hide = (at: number, hidden: boolean): Operation => ({
      ...{ kind: 'hide', sheet: first, axis: 'rows', at, count: 2, hidden },
    });
    const heard = heardOf(filter(['b']), filter(['a']), filter(null), hide(6, true), hide(6, false)).map(
      ({ kind, changeType, areas = [] }) => [kind, changeType, areas.map(eventAddress).join(',')],
    );
    expect(heard).toEqual([
      ['rowsHidden', 'Hidden', '2:2,4:4'],
      ['rowsHidden', 'Hidden', '3:3'],
      ['rowsHidden', 'Unhidden', '2:2'],
      ['rowsHidden', 'Unhidden', '3:4'],
      ['rowsHidden', 'Hidden', '7:8'],
      ['rowsHidden', 'Unhidden', '7:8'],
    ]);
  });

  it('a sheet that is renamed, with both names', () => {
    const heard = heardOf({ kind: 'renameSheet', sheet: first, name: 'deux' });
    expect(heard).toEqual([{ ...base, kind: 'renamed', before: 'Un', after: 'deux (2)' }]);
  });

  it('a sort is an edit of its area; a filter, a protection, a name are told by their own', () => {
    const kinds = heardOf(
      { kind: 'sort', sheet: first, area: { row: 1, column: 0, rows: 3, columns: 3 }, order: [1, 0, 2] },
      {
        kind: 'tableFilter',
        sheet: first,
        table: 'table-1',
        column: 0,
        criteria: { filterOn: 'Values', values: ['a'] },
      },
      { kind: 'sheet', sheet: first, change: { protected: true } },
      { kind: 'renameSheet', sheet: first, name: 'Autre' },
      { kind: 'addSheet', id: 'x', name: 'X', at: 0 },
      { kind: 'setting', key: 'k', value: 1 },
    ).map(({ kind, changeType }) => changeType ?? kind);
    expect(kinds).toEqual(['RangeEdited', 'Hidden', 'protection', 'renamed', 'added', 'settings']);
  });

  it('formats, and results of formulas that change, raise nothing', () => {
    const formula = { value: 0, formula: '=B2*2' };
    const heard = heardOf(
      { kind: 'cells', sheet: first, row: 9, column: 0, cells: [[formula]] },
      write(1, 1, [50]),
      {
        kind: 'format',
        sheet: first,
        area: { row: 0, column: 0, rows: 9, columns: 9 },
        format: { 'font/bold': true },
      },
    );
    expect(heard.map(({ area }) => area?.row)).toEqual([9, 1]);
  });

  it('when the active sheet goes, the seat turns to another', () => {
    const kinds = heardOf({ kind: 'deleteSheet', sheet: first }).map(({ kind, sheet }) => `${kind} ${sheet}`);
    expect(kinds).toEqual(['deleted sheet-1', 'deactivated sheet-1', 'activated sheet-2']);
  });
});
