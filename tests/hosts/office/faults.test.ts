import type { HostErrorCode } from '../../../src/workbook/hostError';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import type { HostCode } from '../../../src/workbench/faults';
import { openBook, portOf } from './officeBook';
import type { OfficeBook } from './officeBook';

const ALL = { kind: 'all' } as const;
const write = (content: string | number): SheetPlan => ({
  sheet: 'S',
  blocks: [{ area: { row: 0, column: 0, rows: 1, columns: 1 }, values: [[content]] }],
});

describe('when Excel fails', () => {
  let book: OfficeBook;

  beforeAll(async () => {
    book = await openBook([{ name: 'S', values: [['a'], ['b']] }]);
  });
  afterAll(() => {
    book.pane.close();
  });
  afterEach(() => {
    book.seat.faults.clear();
    book.seat.editing = false;
  });

  it.each<[HostCode, HostErrorCode]>([
    [5004, 'editing'],
    [7000, 'refused'],
    [5102, 'busy'],
    [5001, 'failed'],
  ])('reads the refusal %i of a whole request as %s, and goes on afterwards', async (code, expected) => {
    const port = portOf(book.pane);
    book.seat.faults.inject({ kind: 'host', code });
    await expect(port.read(ALL)).rejects.toMatchObject({ name: 'HostError', code: expected });
    expect((await port.read(ALL)).sheets[0]?.values).toEqual([['a'], ['b']]);
  });

  it.each<[string, HostErrorCode]>([
    ['ServiceNotAvailable', 'busy'],
    ['AccessDenied', 'refused'],
    ['ItemNotFound', 'gone'],
    ['GeneralException', 'failed'],
  ])('reads the error %s of an order as %s', async (code, expected) => {
    book.seat.faults.inject({ kind: 'error', code });
    await expect(portOf(book.pane).apply([write('c')])).rejects.toMatchObject({
      code: expected,
      detail: code,
    });
  });

  it('does not wait while somebody types in a cell', async () => {
    book.seat.editing = true;
    await expect(book.port.write([write('c')], [])).rejects.toMatchObject({ code: 'editing' });
  });

  it('says that a sheet is gone, rather than make it again', async () => {
    const plan = { ...write('c'), sheet: 'Disparue' };
    await expect(book.port.write([plan], [])).rejects.toMatchObject({ code: 'gone' });
    const place = { sheet: 'Disparue', area: { row: 0, column: 0, rows: 1, columns: 1 } };
    await expect(book.port.show(place, [])).rejects.toMatchObject({ code: 'gone' });
    expect((await book.port.read(ALL)).sheets.map((sheet) => sheet.name)).toEqual(['S']);
  });

  it('says that a protected sheet refuses, and that it is locked', async () => {
    const locked = await openBook([{ name: 'S', values: [['a']] }]);
    const [sheet] = locked.replica.book.sheets;
    locked.replica.perform([{ kind: 'sheet', sheet: sheet?.id ?? '', change: { protected: true } }], 'user');
    await expect(locked.port.write([write('c')], [])).rejects.toMatchObject({ code: 'refused' });
    expect((await locked.port.read(ALL)).sheets[0]).toMatchObject({ locked: true, values: [['a']] });
    locked.pane.close();
  });

  it('gives up on a host that never answers, and is ready for the next question', async () => {
    const clocks: (() => void)[] = [];
    const schedule = (task: () => void): (() => void) => {
      clocks.push(task);
      return () => clocks.splice(clocks.indexOf(task), 1);
    };
    const port = portOf(book.pane, { schedule });
    book.seat.faults.inject({ kind: 'silence', applied: true });
    const answer = port.write([write('écrit')], []);
    const refused = expect(answer).rejects.toMatchObject({ code: 'unanswered' });
    while (clocks.length === 0) await new Promise(setImmediate);
    clocks[0]?.();
    await refused;
    expect((await port.read(ALL)).sheets[0]?.values?.[0]).toEqual(['écrit']);
    expect(clocks).toEqual([]);
  });

  it('lets an answer that comes too late pass, whatever it says', async () => {
    const clocks: (() => void)[] = [];
    const schedule = (task: () => void): (() => void) => {
      clocks.push(task);
      return () => undefined;
    };
    const port = portOf(book.pane, { schedule });
    book.seat.faults.inject({ kind: 'error', code: 'GeneralException' });
    const refused = expect(port.read(ALL)).rejects.toMatchObject({ code: 'unanswered' });
    while (clocks.length === 0) await new Promise(setImmediate);
    clocks[0]?.();
    await refused;
    expect((await portOf(book.pane).read(ALL)).sheets).toHaveLength(1);
    expect(book.pane.errors).toEqual([]);
  });
});

describe('on an Excel that can do less', () => {
  it('says what it lacks, and refuses to widen a table it cannot resize', async () => {
    const book = await openBook(
      [
        {
          name: 'S',
          values: [
            ['a', 'b'],
            [1, 2],
          ],
        },
      ],
      {
        seat: { requirements: { ExcelApi: '1.9' } },
      },
    );
    const table = { name: 'T', style: 'TableStyleLight1', bandedRows: false } as const;
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    expect([...book.port.lacks]).toEqual(['sheet-views', 'table-resize']);
    await book.port.apply([{ sheet: 'S', blocks: [], table: { ...table, area } }]);
    await expect(
      book.port.apply([{ sheet: 'S', blocks: [], table: { ...table, area: { ...area, columns: 2 } } }]),
    ).rejects.toMatchObject({ feature: 'host-function', detail: 'Table.resize' });
    const snapshot = await book.port.read(ALL);
    expect(snapshot.sheets[0]).toMatchObject({
      values: [
        ['a', 'b'],
        [1, 2],
      ],
      tables: [{ area }],
    });
    book.pane.close();
  });

  it('lacks nothing but sheet views on the desktop', async () => {
    const book = await openBook([]);
    expect([...book.port.lacks]).toEqual(['sheet-views']);
    book.pane.close();
  });
});
