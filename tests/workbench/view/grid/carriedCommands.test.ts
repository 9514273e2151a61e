import { areaNamed } from '../../../../src/workbench/model/a1';
import type { Area } from '../../../../src/workbench/model/book';
import { cellAt } from '../../../../src/workbench/model/cells';
import { Hub } from '../../../../src/workbench/model/hub';
import { UserActions } from '../../../../src/workbench/model/userActions';
import { CARRIED } from '../../../../src/workbench/view/grid/carriedCommands';
import { rangeOf } from '../../../../src/workbench/view/grid/gridRange';
import { column, sampleBook } from '../../model/sampleBook';

function seat() {
  const replica = new Hub(sampleBook(), () => undefined).join({ latency: 0 });
  const user = new UserActions(replica);
  const sheet = () => {
    const [first] = replica.book.sheets;
    if (first === undefined) throw new Error('no sheet');
    return first;
  };
  const run = (id: string, params: Record<string, unknown>, selected: readonly Area[] = []): void => {
    const carry = CARRIED[id];
    if (carry === undefined) throw new Error(`${id} is not carried`);
    const sheetCount = replica.book.sheets.length;
    carry(params, { user, sheet: sheet(), selected, sheetCount, isTypedOver: false });
  };
  const range = (a1: string) => rangeOf(areaNamed(a1));
  return { replica, user, sheet, run, range };
}

describe('carriedCommands', () => {
  it('what is typed reaches the model as it was typed', () => {
    const { run, range, sheet } = seat();
    run('sheet.command.set-range-values', { range: range('B2'), value: { v: '2,5', t: 1 } });
    expect(cellAt(sheet(), 1, 1)).toEqual({ value: 2.5 });
    run('sheet.command.set-range-values', { range: range('B2'), value: { f: '=SOMME(1;2)', v: null } });
    expect(cellAt(sheet(), 1, 1)).toEqual({ value: 3, formula: '=SUM(1,2)' });
    run('sheet.command.set-range-values', { range: range('B2'), value: { v: '12', t: 4 } });
    expect(cellAt(sheet(), 1, 1)).toEqual({ value: '12', text: true });
    run('sheet.command.set-range-values', {
      range: range('B2'),
      value: { p: { body: { dataStream: 'deux\rlignes\r\n' } } },
    });
    expect(cellAt(sheet(), 1, 1)).toEqual({ value: 'deux\nlignes' });
  });

  it('a cell that is opened and closed again keeps what its text does not say', () => {
    const { run, range, replica, sheet } = seat();
    const [value, second] = [1 / 3, 45000 + 1.5 / 86_400];
    const cells = [[{ value }, { value: second }]];
    replica.perform([{ kind: 'cells', sheet: sheet().id, row: 1, column: 1, cells }], 'user');
    const format = { numberFormat: 'd-mmm' };
    replica.perform([{ kind: 'format', sheet: sheet().id, area: areaNamed('C2'), format }], 'user');
    run('sheet.command.set-range-values', { range: range('B2'), value: { v: '0,333333333333333' } });
    run('sheet.command.set-range-values', { range: range('C2'), value: { v: '15/03/2023 00:00:02' } });
    expect([cellAt(sheet(), 1, 1), cellAt(sheet(), 1, 2)]).toEqual(cells[0]);
    run('sheet.command.set-range-values', { range: range('B2:B3'), value: { v: '0,333333333333333' } });
    expect(cellAt(sheet(), 1, 1)).toEqual({ value: 0.333333333333333 });
  });

  it('typed with Ctrl + Enter, it fills the selection', () => {
    const { run, range, replica } = seat();
    run('sheet.command.set-range-values', { range: range('B2:B4'), value: { v: '9' } });
    expect(column(replica, 1, 4)).toEqual(['Note', 9, 9, 9]);
  });

  it('Delete empties what is selected, whole columns only as far as they are used', () => {
    const { run, replica } = seat();
    run('sheet.command.clear-selection-content', {}, [{ row: 0, column: 1, rows: 1_048_576, columns: 1 }]);
    expect(column(replica, 1, 4)).toEqual(['Colonne1', '', '', '']);
  });

  it('the handle continues evenly spaced numbers and repeats the rest', () => {
    const { run, range, replica, user } = seat();
    run('sheet.command.auto-fill', { sourceRange: range('B2:B3'), targetRange: range('B2:B6') });
    expect(column(replica, 1)).toEqual(['Note', 1, 2, 3, 4, 5]);
    run('sheet.command.auto-fill', { sourceRange: range('A2'), targetRange: range('A2:A4') });
    expect(column(replica, 0, 4)).toEqual(['Titre', 'a', 'a', 'a']);
    expect(user.undo()).toBe(true);
    expect(column(replica, 0, 4)).toEqual(['Titre', 'a', 'b', 'c']);
  });

  it('rows and columns come and go', () => {
    const { run, range, replica } = seat();
    run('sheet.command.insert-row', { range: range('A3:Z4') });
    expect(column(replica, 0)).toEqual(['Titre', 'a', '', '', 'b', 'c']);
    run('sheet.command.remove-row', {}, [areaNamed('A3:C4')]);
    expect(column(replica, 0, 4)).toEqual(['Titre', 'a', 'b', 'c']);
    run('sheet.command.remove-col', { range: range('A1:A200') });
    expect(column(replica, 0, 4)).toEqual(['Note', 1, 2, 3]);
  });

  it('sizes, hidden lines and frozen panes, each undone by one step', () => {
    const { run, range, sheet, user } = seat();
    run('sheet.mutation.set-worksheet-col-width', { ranges: [range('B1:C9')], colWidth: 100 });
    expect(sheet().columns[2]?.width).toBe(75);
    run('sheet.mutation.set-worksheet-row-height', { ranges: [range('A2:A3')], rowHeight: { 1: 40 } });
    expect(sheet().rows[1]?.height).toBe(30);
    run('sheet.mutation.set-row-hidden', { ranges: [range('A3:A4')] });
    expect(sheet().rows[2]?.hidden).toBe('user');
    expect(user.undo()).toBe(true);
    expect(sheet().rows[2]?.hidden).toBeUndefined();
    user.undo();
    user.undo();
    expect(sheet().columns[2]?.width).toBeUndefined();
    expect(user.redo()).toBe(true);
    expect(sheet().columns[2]?.width).toBe(75);
    run('sheet.mutation.set-frozen', { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 });
    expect(sheet().frozen).toEqual({ rows: 2, columns: 1 });
  });

  it('sheets are added under a free name, renamed, moved, hidden; the last one stays in view', () => {
    const { run, replica, user } = seat();
    const names = () => replica.book.sheets.map(({ name }) => name);
    user.sheets.rename('Deux', 'Feuil3');
    run('sheet.command.insert-sheet', {});
    expect(names()).toEqual(['Un', 'Feuil3', 'Feuil4']);
    run('sheet.command.set-worksheet-name', { name: 'Notes' });
    run('sheet.command.set-worksheet-order', { order: 2 });
    expect(names()).toEqual(['Feuil3', 'Feuil4', 'Notes']);
    user.sheets.hide('Notes');
    user.sheets.hide('Feuil4');
    expect(() => user.sheets.hide('Feuil3')).toThrow('in view');
  });

  it('a change by somebody else does not keep a person from taking back, or doing again, what is theirs', () => {
    const hub = new Hub(sampleBook(), () => undefined);
    const [one, two] = [hub.join({ latency: 0 }), hub.join({ latency: 0 })];
    const [user, other] = [new UserActions(one), new UserActions(two)];
    user.type('Un', 'A3', 'x');
    user.undo();
    hub.settle();
    other.insertRows('Un', 2);
    hub.settle();
    expect(user.redo()).toBe(true);
    expect(column(one, 0)).toEqual(['Titre', '', 'a', 'x', 'c', '']);
  });
});
