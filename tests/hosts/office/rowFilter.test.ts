import type { SheetPlan } from '../../../src/workbook/sheetPlan';
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
      if (table !== null) await book.port.apply([tableOverAll(table)]);
      const where = { sheet: 'S', table, area: AREA };
      book.seat.traffic.reset();
      expect(await book.port.filter({ ...where, column: 1, texts: ['Touvre'] }, 'shared')).toBe(true);
      expect(book.seat.traffic.roundTrips).toBe(2);
      expect(hidden(book)).toEqual([false, false, true, false]);
      expect(await book.port.unfilter({ ...where, columns: [0, 1] })).toBe('shared');
      expect(hidden(book)).toEqual([false, false, false, false]);
      expect(await book.port.unfilter({ ...where, columns: [0, 1] })).toBe('none');
      book.pane.close();
    },
  );

  it('finds numbers that have a format of their own', async () => {
    const numbered = [['N°'], [7], [8], [12]];
    const book = await openBook([{ name: 'S', values: numbered }]);
    const where = { sheet: 'S', table: null, area: { ...AREA, columns: 1 } };
    const style = { area: { row: 1, rows: 3, column: 0, columns: 1 }, style: { numberFormat: '00' } };
    await book.port.apply([{ sheet: 'S', blocks: [], styles: [style] }]);
    await book.port.filter({ ...where, column: 0, texts: ['7', '12'] }, 'shared');
    expect(hidden(book)).toEqual([false, false, true, false]);
    book.pane.close();
  });

  it('hides nothing where no row holds the texts any more', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }]);
    const filter = { sheet: 'S', table: null, area: AREA, column: 1, texts: ['Sers'] };
    await expect(book.port.filter(filter, 'shared')).rejects.toMatchObject({ code: 'gone', detail: 'S' });
    expect(hidden(book)).toEqual([false, false, false, false]);
    book.pane.close();
  });

  it('takes off no filter of another column', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }]);
    const where = { sheet: 'S', table: null, area: AREA };
    await book.port.filter({ ...where, column: 1, texts: ['Touvre'] }, 'shared');
    expect(await book.port.unfilter({ ...where, columns: [0] })).toBe('none');
    expect(hidden(book)).toEqual([false, false, true, false]);
    book.pane.close();
  });

  it('clears the filter of an older Excel too', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], {
      seat: { requirements: { ExcelApi: '1.9' } },
    });
    const where = { sheet: 'S', table: null, area: AREA };
    await book.port.filter({ ...where, column: 1, texts: ['Ruelle'] }, 'shared');
    expect(hidden(book)).toEqual([false, true, false, true]);
    expect(await book.port.unfilter({ ...where, columns: [1] })).toBe('shared');
    expect(hidden(book)).toEqual([false, false, false, false]);
    book.pane.close();
  });
});

describe('filtering for oneself, where Excel has views of a sheet', () => {
  const where = { sheet: 'S', table: null, area: AREA };
  const touvre = { ...where, column: 1, texts: ['Touvre'] };
  const names = ({ seat }: OfficeBook): readonly string[] => seat.traffic.log.flatMap((one) => one.names);

  it('enters the temporary view, makes sure of it before it filters, and leaves it', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    expect([...book.port.lacks]).toEqual([]);
    expect(await book.port.filter(touvre, 'own-view')).toBe(true);
    expect(names(book).indexOf('GetActive')).toBeLessThan(names(book).indexOf('Apply'));
    expect(await viewsOf(book)).toEqual(['']);
    expect(await book.port.unfilter({ ...where, columns: [1] })).toBe('own-view');
    expect(await viewsOf(book)).toEqual([]);
    book.pane.close();
  });

  it('stays in no view that would show no row', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    const filter = { ...touvre, texts: ['Sers'] };
    await expect(book.port.filter(filter, 'own-view')).rejects.toMatchObject({ code: 'gone' });
    expect(await viewsOf(book)).toEqual([]);
    expect(hidden(book)).toEqual([false, false, false, false]);
    book.pane.close();
  });

  it.each(['AccessDenied', 'GeneralException', 'ItemNotFound'])(
    'filters nothing where the view is not entered: %s',
    async (code) => {
      const book = await openBook([{ name: 'S', values: VALUES }], WEB);
      book.seat.faults.inject({ kind: 'error', code }, { times: 1 });
      expect(await book.port.filter(touvre, 'own-view')).toBe(false);
      expect(hidden(book)).toEqual([false, false, false, false]);
      book.pane.close();
    },
  );

  it('tells what may pass instead of giving the view up', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    book.seat.editing = true;
    await expect(book.port.filter(touvre, 'own-view')).rejects.toMatchObject({ code: 'editing' });
    book.pane.close();
  });

  it('does not leave a view that somebody made, and cannot tell who saw its filter', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    await book.pane.Excel.run(async (context) => {
      const views = context.workbook.worksheets.getItem('S').namedSheetViews;
      views.add('Mes lignes').activate();
      await context.sync();
    });
    await book.port.filter(touvre, 'shared');
    expect(await book.port.unfilter({ ...where, columns: [1] })).toBe('unsure');
    expect(await viewsOf(book)).toEqual(['Mes lignes']);
    expect(names(book)).not.toContain('Exit');
    book.pane.close();
  });

  it('says that a filter seen by all was taken off, where nobody made a view', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], WEB);
    await book.port.filter(touvre, 'shared');
    expect(await book.port.unfilter({ ...where, columns: [1] })).toBe('shared');
    expect(hidden(book)).toEqual([false, false, false, false]);
    book.pane.close();
  });
});

function tableOverAll(name: string): SheetPlan {
  return {
    sheet: 'S',
    blocks: [],
    table: { name, area: AREA, style: 'TableStyleLight1', bandedRows: false },
  };
}

function viewsOf({ pane }: OfficeBook): Promise<readonly string[]> {
  return pane.Excel.run(async (context) => {
    const views = context.workbook.worksheets.getItem('S').namedSheetViews;
    views.load('items/name');
    await context.sync();
    return views.items.map(({ name }) => name);
  });
}

describe('writing over rows that a filter hides', () => {
  it('shows by what is read back that Excel put a value elsewhere', async () => {
    const book = await openBook([{ name: 'S', values: VALUES }], { workbook: { misplace: () => 'mixed' } });
    await book.port.filter({ sheet: 'S', table: null, area: AREA, column: 1, texts: ['Touvre'] }, 'shared');
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    const [read] = await book.port.write(
      [{ sheet: 'S', blocks: [{ area, values: [['A'], ['B'], ['C']] }] }],
      [{ sheet: 'S', area }],
    );
    expect(read).not.toEqual([['A'], ['B'], ['C']]);
    book.pane.close();
  });
});
