import type { LiveEvent } from '../../../src/workbook/livePort';
import { joinBook, openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

/** Lets everything that is on its way arrive. */
async function settle(...books: readonly OfficeBook[]): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    books[0]?.hub.settle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

const cell = { row: 1, column: 2, rows: 1, columns: 1 };

describe('events of a workbook in Excel', () => {
  let book: OfficeBook;
  let told: LiveEvent[];
  let stop: () => Promise<void>;

  beforeEach(async () => {
    book = await openBook([
      { name: 'S', values: [['a']] },
      { name: 'T', values: [] },
    ]);
    await book.port.read({ kind: 'all' });
    told = [];
    book.seat.traffic.reset();
    stop = await book.port.watch((event) => told.push(event));
  });
  afterEach(async () => {
    await stop();
    book.pane.close();
  });

  const type = (at: OfficeBook, value: string): void => {
    const sheet = at.replica.book.sheets[0]?.id ?? '';
    at.replica.perform([{ kind: 'cells', sheet, row: 1, column: 2, cells: [[{ value }]] }], 'user');
  };

  it('are all registered in one round trip', () => {
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('tell where somebody typed', async () => {
    type(book, 'x');
    await settle(book);
    expect(told).toEqual([{ kind: 'changed', sheet: 'S', area: cell, source: 'local' }]);
  });

  it('tell what this add-in wrote as its own', async () => {
    await book.port.write([{ sheet: 'S', blocks: [{ area: cell, values: [['x']] }] }], []);
    await settle(book);
    expect(told).toEqual([{ kind: 'changed', sheet: 'S', area: cell, source: 'own' }]);
  });

  it('tell what others typed, and what their add-ins wrote, as remote', async () => {
    const other = await joinBook(book.hub);
    type(other, 'y');
    await settle(book, other);
    await other.port.write([{ sheet: 'S', blocks: [{ area: cell, values: [['z']] }] }], []);
    await settle(book, other);
    const remote = { kind: 'changed', sheet: 'S', area: cell, source: 'remote' };
    expect(told).toEqual([remote, remote]);
    other.pane.close();
  });

  it('tell what is selected, and which sheet is in front', async () => {
    const [, second] = book.replica.book.sheets;
    book.replica.select(second?.id ?? '', cell, 'user');
    await settle(book);
    expect(told).toContainEqual({ kind: 'activated', sheet: 'T' });
    expect(told).toContainEqual({ kind: 'selected', sheet: 'T', area: cell });
  });

  it('tell that sheets came, went, or got another name, without naming what is not known yet', async () => {
    book.replica.perform([{ kind: 'addSheet', id: 'neuve', name: 'Neuve', at: 2 }], 'user');
    await settle(book);
    expect(told).toContainEqual({ kind: 'structure' });
    told = [];
    const content = { kind: 'cells', sheet: 'neuve', row: 1, column: 2, cells: [[{ value: 1 }]] } as const;
    book.replica.perform([content], 'user');
    await settle(book);
    expect(told).toEqual([{ kind: 'changed', sheet: null, area: cell, source: 'local' }]);
  });

  it('are told to each that asked, until it stops', async () => {
    const second: LiveEvent[] = [];
    const stopSecond = await book.port.watch((event) => second.push(event));
    type(book, 'x');
    await settle(book);
    expect([told.length, second.length]).toEqual([1, 1]);
    await stopSecond();
    type(book, 'y');
    await settle(book);
    expect([told.length, second.length]).toEqual([2, 1]);
  });
});

it('on an Excel that does not say what triggered a change, our own writing comes as somebody’s', async () => {
  const book = await openBook([{ name: 'S', values: [['a']] }], {
    seat: { requirements: { ExcelApi: '1.13' } },
  });
  await book.port.read({ kind: 'all' });
  const told: LiveEvent[] = [];
  await book.port.watch((event) => told.push(event));
  await book.port.write([{ sheet: 'S', blocks: [{ area: cell, values: [['x']] }] }], []);
  await settle(book);
  expect(told).toEqual([{ kind: 'changed', sheet: 'S', area: cell, source: 'local' }]);
  book.pane.close();
});
