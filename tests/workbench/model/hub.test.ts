import fc from 'fast-check';
import type { BookState } from '../../../src/workbench/model/book';
import { copyBook } from '../../../src/workbench/model/emptyBook';
import { Hub } from '../../../src/workbench/model/hub';
import type { Operation } from '../../../src/workbench/model/operation';
import { recalculate } from '../../../src/workbench/model/recalculate';
import type { BookEvent } from '../../../src/workbench/model/replica';
import { UserActions } from '../../../src/workbench/model/userActions';
import { bookContent } from './bookContent';
import { operations } from './operations';
import { column, first, sampleBook, write } from './sampleBook';

/** Tasks that run one at a time, in an order that the test draws. */
class DrawnSchedule {
  private readonly tasks: (() => void)[] = [];

  readonly schedule = (task: () => void): void => {
    this.tasks.push(task);
  };

  runOne(draw: number): void {
    const [task] = this.tasks.splice(draw % Math.max(1, this.tasks.length), 1);
    task?.();
  }
}

const steps = fc.array(
  fc.oneof(
    {
      weight: 2,
      arbitrary: fc.record({
        seat: fc.nat(2),
        operations: fc.array(operations, { minLength: 1, maxLength: 3 }),
      }),
    },
    { weight: 3, arbitrary: fc.record({ draw: fc.nat(50) }) },
  ),
  { maxLength: 40 },
);

describe('Hub', () => {
  it('opened on a book that another hub made, gives no id that stands there', () => {
    const earlier = new Hub(sampleBook());
    const before = earlier.join({ latency: 0 });
    const id = before.freshId('sheet');
    before.perform([{ kind: 'addSheet', id, name: 'Ajoutée', at: 0 }], 'user');
    earlier.settle();
    const replica = new Hub(copyBook(earlier.book)).join({ latency: 0 });
    const used = replica.book.sheets.map((sheet) => sheet.id);
    expect(used).toContain(id);
    for (let time = 0; time < 5; time++) expect(used).not.toContain(replica.freshId('sheet'));
  });

  it('gives the same header to every seat where a table comes to stand on a formula', () => {
    const hub = new Hub(sampleBook());
    const seat = hub.join({ latency: 0 });
    const stale = { value: 0, formula: '="a"&"b"' };
    const area = { row: 2, column: 0, rows: 1, columns: 3 };
    seat.perform(
      [
        { kind: 'cells', sheet: first, row: 2, column: 2, cells: [[stale]] },
        { kind: 'table', sheet: first, table: 'table-1', change: { area } },
      ],
      'user',
    );
    hub.settle();
    for (const { sheets } of [seat.book, hub.book])
      expect(sheets[0]?.rows[2]?.cells[2]).toEqual({ value: 'ab' });
  });

  it('brings all seats to the same workbook, whatever they do and in whatever order messages arrive', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const drawn = new DrawnSchedule();
        const hub = new Hub(sampleBook(), drawn.schedule);
        const seats = [0, 1, 2].map(() => hub.join({ latency: 0 }));
        for (const step of list) {
          if ('draw' in step) drawn.runOne(step.draw);
          else seats[step.seat]?.perform(JSON.parse(JSON.stringify(step.operations)), 'user');
        }
        hub.settle();
        const expected = copyBook(hub.book);
        recalculate(expected);
        for (const seat of seats) expect(bookContent(seat.book)).toEqual(bookContent(expected));
      }),
      { numRuns: 400 },
    );
  });

  const pair = () => {
    const hub = new Hub(sampleBook(), () => undefined);
    return { hub, anne: hub.join({ latency: 0 }), bob: hub.join({ latency: 0 }) };
  };
  const sorted: Operation = {
    kind: 'sort',
    sheet: first,
    area: { row: 1, column: 0, rows: 3, columns: 3 },
    order: [2, 1, 0],
  };

  it('an edit follows its row past one inserted above at another seat', () => {
    const { hub, anne, bob } = pair();
    anne.perform([{ kind: 'insert', sheet: first, axis: 'rows', at: 1, count: 1 }], 'user');
    bob.perform([write(2, 2, ['à b'])], 'add-in');
    hub.settle();
    expect(column(anne, 2)).toEqual(['Rang', '', '', 'à b', '', '']);
    expect(column(bob, 2)).toEqual(column(anne, 2));
  });

  it('a block written around a row inserted meanwhile leaves that row alone', () => {
    const { hub, anne, bob } = pair();
    anne.perform(
      [{ kind: 'insert', sheet: first, axis: 'rows', at: 2, count: 1 }, write(2, 2, ['neuf'])],
      'user',
    );
    bob.perform([write(1, 2, [1], [2], [3])], 'add-in');
    hub.settle();
    expect(column(anne, 2)).toEqual(['Rang', 1, 'neuf', 2, 3, '']);
  });

  it('a block written while another seat sorts goes to the rows that it was meant for', () => {
    const { hub, anne, bob } = pair();
    anne.perform([sorted], 'user');
    bob.perform([write(1, 2, ['à a'], ['à b'], ['à c'])], 'add-in');
    hub.settle();
    expect(column(bob, 0)).toEqual(['Titre', 'c', 'b', 'a', '', '']);
    expect(column(bob, 2)).toEqual(['Rang', 'à c', 'à b', 'à a', '', '']);
    expect(column(anne, 2)).toEqual(column(bob, 2));
  });

  it('an edit of a row, a sheet or a table that is gone vanishes', () => {
    const { hub, anne, bob } = pair();
    anne.perform([{ kind: 'delete', sheet: first, axis: 'rows', at: 2, count: 1 }], 'user');
    anne.perform([{ kind: 'deleteSheet', sheet: 'sheet-2' }], 'user');
    bob.perform([write(2, 0, ['perdu'])], 'user');
    bob.perform([{ kind: 'renameSheet', sheet: 'sheet-2', name: 'Perdue' }], 'user');
    hub.settle();
    expect(column(bob, 0)).toEqual(['Titre', 'a', 'c', '', '', '']);
    expect(bob.book.sheets.map(({ name }) => name)).toEqual(['Un']);
    expect(bookContent(anne.book)).toEqual(bookContent(bob.book));
  });

  const shown = (seat: { readonly book: BookState }) =>
    column(seat, column(seat, 0)[0] === 'Titre' ? 0 : 1, 4).filter(
      (_, row) => seat.book.sheets[0]?.rows[row]?.hidden === undefined,
    );

  it('a filter stays on its column when another seat inserts one before it', () => {
    const { hub, anne, bob } = pair();
    const insertion: Operation = { kind: 'insert', sheet: first, axis: 'columns', at: 0, count: 1 };
    anne.perform([insertion], 'user');
    const user = new UserActions(bob);
    user.headerMenu.filterTable('Table1', 'Note', ['2']);
    hub.settle();
    expect(shown(anne)).toEqual(['Titre', 'b']);
    expect(shown(bob)).toEqual(['Titre', 'b']);
    anne.perform([{ ...insertion, at: 2 }], 'user');
    hub.settle();
    user.undo();
    hub.settle();
    expect(shown(anne)).toEqual(['Titre', 'a', 'b', 'c']);
  });

  it('the filter of a sheet, too', () => {
    const { hub, anne, bob } = pair();
    const area = { row: 0, column: 0, rows: 4, columns: 3 };
    anne.perform([{ kind: 'deleteTable', sheet: first, table: 'table-1', keep: true }], 'user');
    hub.settle();
    anne.perform([{ kind: 'insert', sheet: first, axis: 'columns', at: 1, count: 1 }], 'user');
    const criteria = { 1: { filterOn: 'Values' as const, values: ['2'] } };
    bob.perform([{ kind: 'sheetFilter', sheet: first, filter: { area, criteria } }], 'user');
    hub.settle();
    expect([shown(anne), shown(bob)]).toEqual([
      ['Titre', 'b'],
      ['Titre', 'b'],
    ]);
  });

  it('on one cell the last that reaches the hub wins, at its own seat too', () => {
    const { hub, anne, bob } = pair();
    bob.perform([write(1, 0, ['bob'])], 'user');
    anne.perform([write(1, 0, ['anne'])], 'user');
    expect([column(anne, 0)[1], column(bob, 0)[1]]).toEqual(['anne', 'bob']);
    hub.settle();
    expect([column(anne, 0)[1], column(bob, 0)[1]]).toEqual(['bob', 'bob']);
  });

  it('tells the other seat after both latencies, as a remote change with the cell before and after', () => {
    jest.useFakeTimers();
    const hub = new Hub(sampleBook());
    const [anne, bob] = [hub.join({ latency: 100 }), hub.join({ latency: 30 })];
    const heard: BookEvent[] = [];
    bob.listen((event) => heard.push(event));
    anne.perform([write(1, 1, [9])], 'user');
    jest.advanceTimersByTime(129);
    expect(heard).toEqual([]);
    jest.advanceTimersByTime(1);
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    const edit = { kind: 'changed', sheet: first, area, changeType: 'RangeEdited', before: 1, after: 9 };
    expect(heard).toEqual([{ ...edit, origin: 'remote' }]);
    jest.useRealTimers();
  });

  it('a quick message does not overtake a slow one', () => {
    jest.useFakeTimers();
    const hub = new Hub(sampleBook());
    const delays = [100, 1];
    const anne = hub.join({ latency: () => delays.shift() ?? 0 });
    anne.perform([write(1, 0, ['lent'])], 'user');
    anne.perform([write(1, 0, ['vif'])], 'user');
    jest.advanceTimersByTime(50);
    expect(column(hub, 0)[1]).toBe('a');
    jest.advanceTimersByTime(50);
    expect(column(hub, 0)[1]).toBe('vif');
    jest.useRealTimers();
  });

  it('forgets what a seat has received, even one that only looks on', () => {
    const { hub, anne, bob } = pair();
    for (let time = 0; time < 200; time++) {
      anne.perform([write(1, 0, [time])], 'user');
      hub.settle();
    }
    expect(hub.kept).toBeLessThan(20);
    anne.perform([{ kind: 'insert', sheet: first, axis: 'rows', at: 1, count: 1 }], 'user');
    bob.perform([write(1, 0, ['à a'])], 'user');
    hub.settle();
    expect([column(anne, 0, 3), column(bob, 0, 3)]).toEqual([
      ['Titre', '', 'à a'],
      ['Titre', '', 'à a'],
    ]);
  });

  it('a seat that joins later has what reached the hub; one that left hears nothing', () => {
    const { hub, anne, bob } = pair();
    bob.leave();
    anne.perform([write(1, 0, ['x'])], 'user');
    hub.settle();
    expect(column(hub.join({ latency: 0 }), 0)[1]).toBe('x');
    expect(column(bob, 0)[1]).toBe('a');
  });
});
