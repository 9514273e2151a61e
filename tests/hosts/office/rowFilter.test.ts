import { openBook } from './officeBook';
import type { BookOptions, OfficeBook } from './officeBook';

const VALUES = [
  ['Piste', 'Commune'],
  ['a', 'Touvre'],
  ['b', 'Ruelle'],
  ['c', 'Touvre'],
];
const AREA = { row: 0, column: 0, rows: 4, columns: 2 };
const WEB: BookOptions = {
  seat: { requirements: { ExcelApiOnline: '1.1' } },
  workbook: { features: new Set(['sheetViews']) },
};

const hidden = ({ replica }: OfficeBook): readonly boolean[] =>
  [0, 1, 2, 3].map((row) => replica.book.sheets[0]?.rows[row]?.hidden !== undefined);

describe('filtering in Excel', () => {
  it.each(['Pistes', null])(
    'shows the rows of some texts of table %p, to everybody, then all',
    async (table) => {
      const book = await openBook([{ name: 'S', values: VALUES }]);
      if (table !== null)
        await book.port.apply([
          {
            sheet: 'S',
            blocks: [],
            table: { name: table, area: AREA, style: 'TableStyleLight1', bandedRows: false },
          },
        ]);
      const where = { sheet: 'S', table, area: AREA, column: 1 };
      book.seat.traffic.reset();
      expect(await book.port.filter({ ...where, texts: ['Touvre'] })).toBe('shared');
      expect(book.seat.traffic.roundTrips).toBe(1);
      expect(hidden(book)).toEqual([false, false, true, false]);
      await book.port.unfilter(where);
      expect(hidden(book)).toEqual([false, false, false, false]);
      book.pane.close();
    },
  );

  it('clears the filter of an older Excel too', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], {
      seat: { requirements: { ExcelApi: '1.9' } },
    });
    const where = { sheet: 'S', table: null, area: AREA, column: 1 };
    await book.port.filter({ ...where, texts: ['Ruelle'] });
    expect(hidden(book)).toEqual([false, true, false, true]);
    await book.port.unfilter(where);
    expect(hidden(book)).toEqual([false, false, false, false]);
    book.pane.close();
  });

  it('enters a view of this user alone where Excel has them', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    expect([...book.port.lacks]).toEqual([]);
    const where = { sheet: 'S', table: null, area: AREA, column: 1 };
    expect(await book.port.filter({ ...where, texts: ['Touvre'] })).toBe('own-view');
    await book.port.unfilter(where);
    const names = book.seat.traffic.log.flatMap((one) => one.names);
    expect(names).toContain('EnterTemporary');
    expect(names).toContain('Exit');
    book.pane.close();
  });
});

describe('writing over rows that a filter hides', () => {
  it('shows by what is read back that Excel put a value elsewhere', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], { workbook: { misplace: () => true } });
    const where = { sheet: 'S', table: null, area: AREA, column: 1 };
    await book.port.filter({ ...where, texts: ['Touvre'] });
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    const [read] = await book.port.write(
      [{ sheet: 'S', blocks: [{ area, values: [['A'], ['B'], ['C']] }] }],
      [{ sheet: 'S', area }],
    );
    expect(read).not.toEqual([['A'], ['B'], ['C']]);
    book.pane.close();
  });
});
