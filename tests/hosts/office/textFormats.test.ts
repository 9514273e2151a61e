import type { CellContent } from '../../../src/workbook/cellValue';
import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import { openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

const area = { row: 0, column: 0, rows: 1, columns: 3 };
const plan = (...values: readonly CellContent[]): SheetPlan => ({
  sheet: 'S',
  blocks: [{ area, values: [values] }],
});
const check = [{ sheet: 'S', area }];
const formula = { kind: 'formula', formula: '1+1', value: 2 } as const;

const formats = ({ replica }: OfficeBook): readonly unknown[] =>
  [0, 1, 2].map((column) => replica.book.sheets[0]?.rows[0]?.formats[column]?.['numberFormat'] ?? 'General');

const asText = (book: OfficeBook): void => {
  const sheet = book.replica.book.sheets[0]?.id ?? '';
  book.replica.perform([{ kind: 'format', sheet, area, format: { numberFormat: '@' } }], 'user');
};

describe('texts, numbers and formats of cells in Excel', () => {
  let book: OfficeBook;

  beforeEach(async () => {
    book = await openBook([{ name: 'S', values: [['a', 'b', 'c']] }]);
  });
  afterEach(() => {
    book.pane.close();
  });

  it('a live edit keeps as text what Excel would read otherwise, and changes no other format', async () => {
    expect(await book.port.write([plan('=1+1', 'Retenue', 3)], check)).toEqual([[['=1+1', 'Retenue', 3]]]);
    expect(formats(book)).toEqual(['@', 'General', 'General']);
  });

  it('a live edit gives numbers, truth values and formulas their format back where cells were text', async () => {
    asText(book);
    book.seat.traffic.reset();
    expect(await book.port.write([plan(2.5, true, formula)], check)).toEqual([[[2.5, true, 2]]]);
    expect(book.seat.traffic.roundTrips).toBe(2);
    expect(formats(book)).toEqual(['General', 'General', 'General']);
    book.seat.traffic.reset();
    await book.port.write([plan(3.5, false, formula)], check);
    expect(book.seat.traffic.roundTrips).toBe(1);
  });

  it('a plan writes numbers in cells that were text', async () => {
    asText(book);
    await book.port.apply([plan(1, 'x', formula)]);
    expect((await book.port.read({ kind: 'all' })).sheets[0]?.values).toEqual([[1, 'x', 2]]);
    expect(formats(book)).toEqual(['General', '@', 'General']);
  });

  it('a plan that formats an area as text protects what it writes there by that alone', async () => {
    await book.port.apply([{ ...plan('=1', '+2', '-3'), styles: [{ area, style: { numberFormat: '@' } }] }]);
    expect((await book.port.read({ kind: 'all' })).sheets[0]?.values).toEqual([['=1', '+2', '-3']]);
    const formatted = book.seat.traffic.log
      .flatMap((one) => one.names)
      .filter((name) => name === 'NumberFormat');
    // Once before the texts, once with the styles; the third name is of a reading.
    expect(formatted.length).toBeLessThanOrEqual(3);
  });

  it('reads texts that look like errors or dates as texts', async () => {
    await book.port.apply([plan('#N/A', '3/5', 'TRUE')]);
    expect((await book.port.read({ kind: 'all' })).sheets[0]?.values).toEqual([['#N/A', '3/5', 'TRUE']]);
  });
});
