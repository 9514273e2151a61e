import type { CellContent, CellValue } from '../../../src/workbook/cellValue';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { openBook, portOf } from './officeBook';
import type { OfficeBook } from './officeBook';

jest.setTimeout(120_000);

const LIMIT = 5_000_000;
const LONG = 'é'.repeat(300);

const rows = (count: number): readonly (readonly (string | number)[])[] =>
  Array.from({ length: count }, (_, at) => [at + 1, `${LONG} ${at}`]);

const plan = (values: readonly (readonly CellContent[])[]): SheetPlan => ({
  sheet: 'S',
  blocks: [{ area: { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 }, values }],
});

const whole = (book: OfficeBook): Promise<readonly (readonly CellValue[])[] | null | undefined> =>
  portOf(book.pane)
    .read({ kind: 'some', sheets: ['S'], tables: [] })
    .then((snapshot) => snapshot.sheets[0]?.values);

describe('a sheet beyond five megabytes', () => {
  let book: OfficeBook;

  beforeAll(async () => {
    book = await openBook([{ name: 'S', values: [] }]);
  });
  afterAll(() => {
    book.pane.close();
  });
  beforeEach(() => {
    book.seat.traffic.reset();
  });

  const biggest = (): number =>
    Math.max(...book.seat.traffic.log.flatMap((one) => [one.requestBytes, one.responseBytes]));

  it('is written in blocks that Excel takes, and read back the same', async () => {
    const values = rows(12_000);
    await book.port.apply([plan(values)]);
    expect(book.seat.traffic.roundTrips).toBe(3);
    expect(biggest()).toBeLessThan(LIMIT);
    expect(await whole(book)).toEqual(values);
  });

  it('is read in as many blocks as it needs, none of which is refused', async () => {
    const values = rows(12_000);
    await book.port.read({ kind: 'all' });
    book.seat.traffic.reset();
    const snapshot = await book.port.read({ kind: 'all' });
    expect(snapshot.sheets[0]?.values).toEqual(values);
    expect(book.seat.traffic.roundTrips).toBe(2);
    expect(
      book.seat.traffic.log.filter(({ kind, outcome }) => kind === 'user' && outcome !== 'done'),
    ).toEqual([]);
    expect(biggest()).toBeLessThan(LIMIT);
  });

  it('is written by a live edit in blocks too, and read back', async () => {
    const values = rows(12_000).map((row) =>
      row.map((value) => (typeof value === 'string' ? `${value} !` : value)),
    );
    const area = { row: 0, column: 0, rows: 12_000, columns: 2 };
    expect(await book.port.write([plan(values)], [{ sheet: 'S', area }])).toEqual([values]);
    expect(biggest()).toBeLessThan(LIMIT);
  });

  it('is cut further where Excel refuses what was thought to fit', async () => {
    book.seat.faults.inject({ kind: 'host', code: 5104 }, { times: 2 });
    expect(await whole(book)).toHaveLength(12_000);
    expect(book.seat.faults.waiting).toBe(0);
  });

  it('is written in smaller blocks where Excel refuses what was thought to fit', async () => {
    book.seat.faults.inject({ kind: 'host', code: 5103 });
    const place = { sheet: 'S', area: { row: 3, column: 1, rows: 1, columns: 1 } };
    expect(await book.port.write([plan(rows(20))], [place])).toEqual([[[`${LONG} 3`]]]);
  });

  it('is too large in the end, where Excel refuses the smallest block', async () => {
    book.seat.faults.inject({ kind: 'host', code: 5104 }, { times: 1000 });
    await expect(whole(book)).rejects.toMatchObject({ code: 'too-large' });
    await expect(book.port.write([plan(rows(1))], [])).rejects.toMatchObject({ code: 'too-large' });
    book.seat.faults.clear();
  });
});
