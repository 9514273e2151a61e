import { Hub } from '../../../src/workbench/model/hub';
import { areaNamed } from '../../../src/workbench/model/a1';
import { cellAt, formatAt, sheetNamed, valuesIn } from '../../../src/workbench/model/cells';
import { UserActions } from '../../../src/workbench/model/userActions';
import { bookContent } from './bookContent';
import { column, first, sampleBook, write } from './sampleBook';

function seatOf(hub = new Hub(sampleBook(), () => undefined)) {
  const replica = hub.join({ latency: 0 });
  const user = new UserActions(replica);
  const sheet = () => {
    const found = sheetNamed(replica.book, 'Un');
    if (found === undefined) throw new Error('the sheet is gone');
    return found;
  };
  return { hub, replica, user, sheet, table: () => sheet().tables[0]?.area };
}

const refused = (reason: string): Error => expect.objectContaining({ name: 'UserRefusal', reason });

describe('UserActions', () => {
  it('types as at a French keyboard, formulas computed at once', () => {
    const { user, sheet } = seatOf();
    user.type('Un', 'B2', '2,5');
    user.type('un', 'F9', '=SOMME(B2:B4)');
    expect(cellAt(sheet(), 8, 5)).toEqual({ value: 7.5, formula: '=SUM(B2:B4)' });
    user.type('Un', 'F10', '50 %');
    expect(formatAt(sheet(), 9, 5)).toEqual({ numberFormat: '0%' });
  });

  it('typing just below a table, or just beside it, makes it grow', () => {
    const { user, sheet, table } = seatOf();
    user.type('Un', 'A5', 'd');
    expect(table()).toEqual(areaNamed('A1:C5'));
    user.type('Un', 'D1', 'Avis');
    expect(table()).toEqual(areaNamed('A1:D5'));
    user.paste('Un', 'A6', [
      ['e', '5'],
      ['f', '6'],
    ]);
    expect(table()).toEqual(areaNamed('A1:D7'));
    expect(valuesIn(sheet(), areaNamed('A6:B7'))).toEqual([
      ['e', 5],
      ['f', 6],
    ]);
  });

  it('a table does not grow for an empty text, over what stands there, or further off', () => {
    const { user, table } = seatOf();
    user.type('Un', 'A5', '');
    user.type('Un', 'A6', 'loin');
    user.type('Un', 'C6', 'loin');
    expect(table()).toEqual(areaNamed('A1:C4'));
  });

  it('typing a header renames the column', () => {
    const { user } = seatOf();
    user.type('Un', 'B1', 'Titre');
    user.headerMenu.sortTable('table1', 'Titre2', true);
    expect(() => user.headerMenu.sortTable('Table1', 'Note')).toThrow(refused('no-column'));
  });

  it('typing the header of another column gives the number to the one that is typed', () => {
    const { user, sheet } = seatOf();
    const headers = () => valuesIn(sheet(), areaNamed('A1:C1')).flat();
    user.type('Un', 'A1', 'note');
    expect(headers()).toEqual(['note2', 'Note', 'Rang']);
    user.undo();
    expect(headers()).toEqual(['Titre', 'Note', 'Rang']);
    user.paste('Un', 'A1', [['Rang', 'Rang']]);
    expect(headers()).toEqual(['Rang2', 'Rang3', 'Rang']);
  });

  it('sorts a table by a column, empty cells last, rows out of view left where they are', () => {
    const { user, replica } = seatOf();
    user.type('Un', 'B3', '');
    user.headerMenu.sortTable('Table1', 'Note', true);
    expect(column(replica, 0, 4)).toEqual(['Titre', 'c', 'a', 'b']);
    user.headerMenu.filterTable('Table1', 'Titre', ['c', 'b']);
    user.headerMenu.sortTable('Table1', 'Titre');
    expect(column(replica, 0, 4)).toEqual(['Titre', 'b', 'a', 'c']);
    user.headerMenu.clearFilter('Table1', 'Titre');
    expect(replica.book.sheets[0]?.rows.some((row) => row?.hidden)).toBe(false);
  });

  it('sorts texts as a dictionary does: accents and capitals part no letters', () => {
    const { user, replica } = seatOf();
    user.paste('Un', 'A2', [['véhicules'], ['Zones'], ['Échanges']]);
    user.headerMenu.sortTable('Table1', 'Titre');
    expect(column(replica, 0, 4)).toEqual(['Titre', 'Échanges', 'véhicules', 'Zones']);
  });

  it('fills formulas down, each for its row', () => {
    const { user, sheet } = seatOf();
    user.type('Un', 'C2', '=B2*10');
    user.fill('Un', 'C2:C4');
    expect(valuesIn(sheet(), areaNamed('C2:C4')).flat()).toEqual([10, 20, 30]);
  });

  it('a protected sheet refuses edits, and takes them again afterwards', () => {
    const { user, replica } = seatOf();
    user.sheets.protect('Un');
    for (const edit of [
      () => user.type('Un', 'A2', 'x'),
      () => user.insertRows('Un', 2),
      () => user.deleteColumns('Un', 'A'),
      () => user.headerMenu.filterTable('Table1', 'Titre', ['a']),
    ]) {
      expect(edit).toThrow(refused('protected'));
    }
    user.sheets.unprotect('Un');
    user.type('Un', 'A2', 'x');
    expect(column(replica, 0, 2)).toEqual(['Titre', 'x']);
  });

  it('adds, renames and deletes sheets by Excel’s rules for names', () => {
    const { user, replica } = seatOf();
    user.sheets.add('Trois');
    expect(sheetNamed(replica.book, 'trois')?.id).toBe(replica.activeSheet);
    user.sheets.rename('Trois', 'TROIS');
    expect(() => user.sheets.rename('Un', 'deux')).toThrow(refused('sheet-name'));
    expect(() => user.sheets.add('a/b')).toThrow(refused('sheet-name'));
    user.sheets.delete('TROIS');
    user.sheets.delete('Deux');
    expect(() => user.sheets.delete('Un')).toThrow(refused('last-sheet'));
    expect(replica.activeSheet).toBe(first);
  });

  it('once a sheet is deleted, the one after it comes up, or else the last one before', () => {
    const { user, replica } = seatOf();
    const active = () => replica.book.sheets.find(({ id }) => id === replica.activeSheet)?.name;
    user.sheets.add('Trois');
    user.select('Deux', 'A1');
    user.sheets.delete('Deux');
    expect(active()).toBe('Trois');
    user.sheets.delete('Trois');
    expect(active()).toBe('Un');
  });

  it('hiding the sheet that is looked at turns to its neighbour, at every seat', () => {
    const hub = new Hub(sampleBook(), () => undefined);
    const [anne, bob] = [seatOf(hub), seatOf(hub)];
    const heard: string[] = [];
    bob.replica.listen(({ kind, sheet }) => heard.push(`${kind} ${sheet}`));
    anne.user.sheets.hide('Un');
    hub.settle();
    expect([anne.replica.activeSheet, bob.replica.activeSheet]).toEqual(['sheet-2', 'sheet-2']);
    expect(heard).toEqual(['deactivated sheet-1', 'activated sheet-2']);
  });

  it('one sheet stays in view, even when two seats hide and delete one each', () => {
    const { user } = seatOf();
    user.sheets.hide('Un');
    expect(() => user.sheets.hide('Deux')).toThrow(refused('last-sheet'));
    expect(() => user.sheets.delete('Deux')).toThrow(refused('last-sheet'));
    const hub = new Hub(sampleBook(), () => undefined);
    const [anne, bob] = [seatOf(hub), seatOf(hub)];
    anne.user.sheets.hide('Un');
    bob.user.sheets.delete('Deux');
    hub.settle();
    const shown = ({ replica }: typeof anne) =>
      replica.book.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    expect(shown(anne)).toEqual(['Deux']);
    expect(shown(bob)).toEqual(['Deux']);
    expect([anne.replica.activeSheet, bob.replica.activeSheet]).toEqual(['sheet-2', 'sheet-2']);
  });

  it('undo selects what it takes back, on its sheet', () => {
    const { user, replica } = seatOf();
    user.type('Un', 'A3', 'x');
    user.select('Deux', 'B2');
    user.undo();
    expect(replica.selection).toEqual({ sheet: first, area: areaNamed('A3') });
    user.select('Deux', 'B2');
    user.redo();
    expect(replica.selection).toEqual({ sheet: first, area: areaNamed('A3') });
  });

  it('a selection is told once, with the sheet that it turns to', () => {
    const { user, replica } = seatOf();
    const heard: string[] = [];
    replica.listen(({ kind, sheet }) => heard.push(`${kind} ${sheet}`));
    user.select('Deux', 'B2:C3');
    user.select('Deux', 'B2:C3');
    expect(heard).toEqual(['deactivated sheet-1', 'activated sheet-2', 'selection sheet-2']);
    expect(replica.selection).toEqual({ sheet: 'sheet-2', area: areaNamed('B2:C3') });
  });

  it('undo takes back each action, the last first', () => {
    const { user, replica } = seatOf();
    const states: unknown[] = [];
    const actions = [
      () => user.type('Un', 'A5', '12/10/2024'),
      () => user.type('Un', 'B1', 'Points'),
      () => user.headerMenu.sortTable('Table1', 'Titre', true),
      () => user.headerMenu.filterTable('Table1', 'Titre', ['a']),
      () => user.deleteRows('Un', 4, 2),
      () => user.insertColumns('Un', 'B', 2),
      () => user.deleteColumns('Un', 'A'),
      () => user.sheets.rename('Un', 'Autre'),
    ];
    for (const action of actions) {
      states.push(structuredClone(bookContent(replica.book)));
      action();
    }
    for (const state of states.reverse()) {
      expect(user.undo()).toBe(true);
      expect(bookContent(replica.book)).toEqual(state);
    }
    expect(user.undo()).toBe(false);
  });

  it('undo finds its row again after others inserted rows, and leaves their work alone', () => {
    const hub = new Hub(sampleBook(), () => undefined);
    const [anne, bob] = [seatOf(hub), hub.join({ latency: 0 })];
    anne.user.type('Un', 'A3', 'changé');
    hub.settle();
    bob.perform(
      [{ kind: 'insert', sheet: first, axis: 'rows', at: 1, count: 1 }, write(1, 0, ['bob'])],
      'user',
    );
    hub.settle();
    anne.user.undo();
    hub.settle();
    expect(column(bob, 0)).toEqual(['Titre', 'bob', 'a', 'b', 'c', '']);
  });

  it('undo is refused while another seat protects the sheet, and works once it no longer does', () => {
    const hub = new Hub(sampleBook(), () => undefined);
    const [anne, bob] = [seatOf(hub), seatOf(hub)];
    anne.user.type('Un', 'A2', 'x');
    hub.settle();
    bob.user.sheets.protect('Un');
    hub.settle();
    expect(() => anne.user.undo()).toThrow(refused('protected'));
    expect(column(anne.replica, 0, 2)).toEqual(['Titre', 'x']);
    bob.user.sheets.unprotect('Un');
    hub.settle();
    expect(anne.user.undo()).toBe(true);
    expect(column(anne.replica, 0, 2)).toEqual(['Titre', 'a']);
    bob.user.sheets.protect('Un');
    hub.settle();
    expect(() => anne.user.redo()).toThrow(refused('protected'));
  });

  it('panes that are frozen and the filter of a sheet are undone, and what came before', () => {
    const { user, replica, sheet } = seatOf();
    const area = areaNamed('E1:E3');
    replica.perform([{ kind: 'sheetFilter', sheet: first, filter: { area, criteria: {} } }], 'user');
    user.type('Un', 'E2', 'x');
    user.layout.freeze('Un', { rows: 2, columns: 0 });
    user.headerMenu.filterSheet('Un', 0, ['y']);
    expect([sheet().frozen.rows, sheet().rows[1]?.hidden]).toEqual([2, 'filter']);
    expect([user.undo(), sheet().rows[1]?.hidden]).toEqual([true, undefined]);
    expect([user.undo(), sheet().frozen.rows]).toEqual([true, 0]);
    expect([user.undo(), cellAt(sheet(), 1, 4)]).toEqual([true, undefined]);
  });

  it('what is typed or emptied in several areas at once is undone at once', () => {
    const { user, sheet } = seatOf();
    user.typeInAll('Un', ['E1:E2', 'G1'], '5');
    expect(valuesIn(sheet(), areaNamed('E1:G2'))).toEqual([
      [5, '', 5],
      [5, '', ''],
    ]);
    user.clear('Un', 'E1', 'G1');
    expect(valuesIn(sheet(), areaNamed('E1:G1'))).toEqual([['', '', '']]);
    user.undo();
    expect(valuesIn(sheet(), areaNamed('E1:G1'))).toEqual([[5, '', 5]]);
    user.undo();
    expect(valuesIn(sheet(), areaNamed('E1:G2')).flat()).toEqual(['', '', '', '', '', '']);
    expect(user.undo()).toBe(false);
  });

  it('protection and sheets that come or go cannot be undone, nor what came before', () => {
    const { user } = seatOf();
    user.type('Un', 'A2', 'x');
    user.sheets.protect('Deux');
    expect(user.undo()).toBe(false);
  });
});
