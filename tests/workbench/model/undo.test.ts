import fc from 'fast-check';
import { areaName, areaNamed, columnLetters } from '../../../src/workbench/model/a1';
import { applyOperation } from '../../../src/workbench/model/applyOperation';
import { contains } from '../../../src/workbench/model/areas';
import type { BookState, SheetState } from '../../../src/workbench/model/book';
import { cellAt, formatAt, sheetNamed } from '../../../src/workbench/model/cells';
import { Hub } from '../../../src/workbench/model/hub';
import type { Operation } from '../../../src/workbench/model/operation';
import { recalculate } from '../../../src/workbench/model/recalculate';
import { UserActions } from '../../../src/workbench/model/userActions';
import { UserRefusal } from '../../../src/workbench/model/user/refusal';
import { first, sampleBook, write } from './sampleBook';

const [ROWS, COLUMNS] = [16, 12];

/** All that can be seen of the workbook, however it is kept: one list of validations or two say the same. */
function seen(book: BookState): string {
  return JSON.stringify({ names: book.names, sheets: book.sheets.map(seenSheet) });
}

function expectSeen(book: BookState, wanted: string): void {
  const now = seen(book);
  // Quicker than a comparison in depth, which is for telling what differs.
  if (now !== wanted) expect(JSON.parse(now)).toEqual(JSON.parse(wanted));
}

function seenSheet(sheet: SheetState): unknown {
  const { name, visibility, merges, tables, filter, conditionalFormats, frozen, horizontalBreaks } = sheet;
  const lines = (count: number) => Array.from({ length: count }, (_, line) => line);
  const cells = lines(ROWS).flatMap((row) =>
    lines(COLUMNS).map((column) => ({
      at: areaName({ row, column, rows: 1, columns: 1 }),
      content: cellAt(sheet, row, column) ?? null,
      format: sortedEntries(formatAt(sheet, row, column)),
      asks: sheet.validations
        .filter(({ areas }) => areas.some((area) => contains(area, row, column)))
        .map(({ rule }) => rule),
    })),
  );
  const rows = lines(ROWS).map((row) => [sheet.rows[row]?.height ?? null, sheet.rows[row]?.hidden ?? null]);
  const columns = lines(COLUMNS).map((at) => {
    const { width = null, hidden = false, format = {} } = sheet.columns[at] ?? {};
    return [width, hidden, sortedEntries(format)];
  });
  return {
    ...{ name, visibility, filter, conditionalFormats, frozen, horizontalBreaks, cells, rows, columns },
    merges: merges.map(areaName).toSorted(),
    tables: tables.toSorted((a, b) => a.id.localeCompare(b.id)),
  };
}

function sortedEntries(record: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b));
}

const rule = (source: string) => ({
  rule: { list: { inCellDropDown: true, source } },
  prompt: null,
  errorAlert: null,
  ignoreBlanks: true,
});

/** With one of everything that lies on a sheet. */
function richBook(): BookState {
  const book = sampleBook();
  const second = 'sheet-2';
  const operations: readonly Operation[] = [
    write(1, 4, ['x', 'y'], ['z', '']),
    { kind: 'cells', sheet: first, row: 6, column: 1, cells: [[{ value: 0, formula: '=SUM(B2:B4)+B3' }]] },
    { kind: 'format', sheet: first, area: areaNamed('A1:C1'), format: { 'font/bold': true } },
    { kind: 'format', sheet: first, area: areaNamed('A3:C3'), format: { 'fill/color': '#FF0000' } },
    { kind: 'format', sheet: first, area: areaNamed('B:B'), format: { numberFormat: '0.0' } },
    { kind: 'validation', sheet: first, areas: [areaNamed('B2:B4')], validation: rule('=$A$2:$A$4') },
    { kind: 'validation', sheet: first, areas: [areaNamed('E2')], validation: rule('x,y,z') },
    {
      kind: 'conditionalFormats',
      sheet: first,
      list: [
        {
          id: 'cf',
          areas: [areaNamed('B2:B4')],
          type: 'Custom',
          properties: { 'custom/rule/formula': '=$B2>1' },
        },
      ],
    },
    { kind: 'merge', sheet: first, area: areaNamed('E8:F9') },
    { kind: 'columnWidths', sheet: first, at: 1, count: 1, size: 90 },
    { kind: 'rowHeights', sheet: first, at: 2, count: 1, size: 40 },
    { kind: 'hide', sheet: first, axis: 'rows', at: 9, count: 1, hidden: true },
    { kind: 'hide', sheet: first, axis: 'columns', at: 6, count: 1, hidden: true },
    { kind: 'sheet', sheet: first, change: { horizontalBreaks: [3], frozen: { rows: 1, columns: 0 } } },
    {
      kind: 'name',
      name: 'notes',
      state: { name: 'notes', formula: '=Un!$B$2:$B$4', visible: true, comment: '' },
    },
    {
      kind: 'cells',
      sheet: second,
      row: 0,
      column: 0,
      cells: [[{ value: 't' }], [{ value: 'a' }], [{ value: 'b' }]],
    },
    { kind: 'cells', sheet: second, row: 1, column: 2, cells: [[{ value: 0, formula: '=Un!B3*2' }]] },
    {
      kind: 'sheetFilter',
      sheet: second,
      filter: { area: areaNamed('A1:B4'), criteria: { 0: { filterOn: 'Values', values: ['a'] } } },
    },
    {
      kind: 'tableFilter',
      sheet: first,
      table: 'table-1',
      column: 0,
      criteria: { filterOn: 'Values', values: ['a', 'c'] },
    },
  ];
  for (const operation of operations) applyOperation(book, operation);
  recalculate(book);
  return book;
}

function seat() {
  const replica = new Hub(richBook(), () => undefined).join({ latency: 0 });
  return { replica, user: new UserActions(replica) };
}

type Gesture = (user: UserActions) => void;

const sheet = fc.constantFrom('Un', 'Un', 'Deux');
const line = fc.nat(9);
const column = fc.nat(6).map(columnLetters);
const axis = fc.constantFrom('rows' as const, 'columns' as const);
const place = fc.record({
  sheet,
  a1: fc.tuple(column, line).map(([letters, row]) => `${letters}${String(row + 1)}`),
});
const area = fc.record({
  row: line,
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 2 }),
});
const cells = fc.record({ sheet, a1: area.map(areaName) });
const count = fc.integer({ min: 1, max: 2 });
const text = fc.constantFrom('5', 'Note', '', '50 %', '=B2+1', '12/10/2024', 'Titre');
const header = fc.constantFrom('Titre', 'Note', 'Rang');

function gesture<Drawn>(drawn: fc.Arbitrary<Drawn>, act: (user: UserActions, drawn: Drawn) => void) {
  return drawn.map((value): { readonly said: string; readonly act: Gesture } => ({
    said: `${act.toString()} ${JSON.stringify(value)}`,
    act: (user) => act(user, value),
  }));
}

const gestures = fc.oneof(
  gesture(fc.tuple(place, text), (user, [at, typed]) => user.type(at.sheet, at.a1, typed)),
  gesture(fc.tuple(place, text, text), (user, [at, a, b]) => user.paste(at.sheet, at.a1, [[a, b], [b]])),
  gesture(cells, (user, at) => user.clear(at.sheet, at.a1)),
  gesture(cells, (user, at) => user.fill(at.sheet, at.a1)),
  gesture(fc.tuple(cells, cells), (user, [from, to]) => user.copyInto(from, to)),
  gesture(fc.tuple(cells, cells), (user, [from, to]) => user.move(from, to)),
  gesture(fc.tuple(sheet, line, count), (user, [on, at, lines]) => user.insertRows(on, at + 1, lines)),
  gesture(fc.tuple(sheet, line, count), (user, [on, at, lines]) => user.deleteRows(on, at + 1, lines)),
  gesture(fc.tuple(sheet, column, count), (user, [on, at, lines]) => user.insertColumns(on, at, lines)),
  gesture(fc.tuple(sheet, column, count), (user, [on, at, lines]) => user.deleteColumns(on, at, lines)),
  gesture(fc.tuple(header, fc.boolean()), (user, [by, down]) =>
    user.headerMenu.sortTable('Table1', by, down),
  ),
  gesture(header, (user, by) => user.headerMenu.filterTable('Table1', by, ['a', '1,0', '2,0'])),
  gesture(header, (user, by) => user.headerMenu.clearFilter('Table1', by)),
  gesture(fc.option(fc.constant(['b'])), (user, texts) => user.headerMenu.filterSheet('Deux', 0, texts)),
  gesture(fc.constantFrom('Un', 'Deux', 'Autre'), (user, name) => user.sheets.rename('Deux', name)),
  gesture(fc.tuple(sheet, axis, line, count), (user, [on, by, at, lines]) =>
    user.layout.resize(on, by, at, lines, 33),
  ),
  gesture(fc.tuple(sheet, axis, line, count, fc.boolean()), (user, [on, by, at, lines, hidden]) =>
    user.layout.hide(on, by, at, lines, hidden),
  ),
  gesture(sheet, (user, on) => user.layout.freeze(on, { rows: 2, columns: 1 })),
);

function perform(act: Gesture, user: UserActions): void {
  try {
    act(user);
  } catch (error) {
    // Excel refuses people too.
    if (!(error instanceof UserRefusal)) throw error;
  }
}

describe('undo and redo', () => {
  it('give back every state that gestures went through, there and back again', () => {
    fc.assert(
      fc.property(fc.array(gestures, { minLength: 1, maxLength: 5 }), (list) => {
        const { replica, user } = seat();
        const states = [seen(replica.book)];
        const stop = replica.listenToOperations(() => states.push(seen(replica.book)));
        for (const { act } of list) perform(act, user);
        stop();
        const back = (): void => {
          for (const state of states.slice(0, -1).reverse()) {
            user.undo();
            expectSeen(replica.book, state);
          }
        };
        back();
        for (const state of states.slice(1)) {
          user.redo();
          expectSeen(replica.book, state);
        }
        back();
      }),
      { numRuns: 60 },
    );
  });

  const table = ({ replica }: ReturnType<typeof seat>) => {
    const area = sheetNamed(replica.book, 'Un')?.tables[0]?.area;
    return area && areaName(area);
  };

  it('redoing a deletion that was undone takes one row of the table, not two', () => {
    const desk = seat();
    desk.user.deleteRows('Un', 3);
    expect(table(desk)).toBe('A1:C3');
    desk.user.undo();
    expect(table(desk)).toBe('A1:C4');
    desk.user.redo();
    expect(table(desk)).toBe('A1:C3');
  });

  it('taking off a filter is undone row by row, whatever was put in hidden rows meanwhile', () => {
    const { replica, user } = seat();
    user.copyInto({ sheet: 'Deux', a1: 'A2' }, { sheet: 'Deux', a1: 'A3' });
    const before = seen(replica.book);
    user.headerMenu.filterSheet('Deux', 0, null);
    user.undo();
    expectSeen(replica.book, before);
  });

  it.each([
    [
      'a column that has a list, a highlight and a width',
      (user: UserActions) => user.deleteColumns('Un', 'B'),
    ],
    ['the header row of the table', (user: UserActions) => user.deleteRows('Un', 1)],
    ['a row with a height and a colour', (user: UserActions) => user.deleteRows('Un', 3)],
    ['merged cells and hidden lines', (user: UserActions) => user.deleteRows('Un', 8, 3)],
    ['the rows of a filter', (user: UserActions) => user.deleteRows('Deux', 1, 3)],
  ])('bring back %s, and the references to it', (_, act) => {
    const { replica, user } = seat();
    const before = seen(replica.book);
    act(user);
    expect(seen(replica.book)).not.toBe(before);
    expect(user.undo()).toBe(true);
    expectSeen(replica.book, before);
  });
});
