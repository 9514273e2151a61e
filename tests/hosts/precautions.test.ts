import type { Area } from '../../src/workbook/area';
import type { CellContent, CellValue } from '../../src/workbook/cellValue';
import type { LivePort, Precautions, TableAnchor } from '../../src/workbook/livePort';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { MemorySeat } from '../../src/hosts/memory/memorySeat';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { openBook } from './office/officeBook';

const VALUES: readonly (readonly (string | number)[])[] = [
  ['N°', 'Titre', 'Rang'],
  [1, 'Paie', 2],
  [2, 'Crèche', 1],
];
const AREA: Area = { row: 0, column: 0, rows: 3, columns: 3 };
const TABLE = { name: 'T', area: AREA, style: 'TableStyleLight1', bandedRows: false };
const ANCHOR: TableAnchor = { name: 'T', area: AREA, headers: ['N°', 'Titre', 'Rang'] };

interface Book {
  readonly port: LivePort;
  close(): void;
}

/** A sheet with a table, in each host that lives. */
const HOSTS: readonly (readonly [string, () => Promise<Book>])[] = [
  [
    'in memory',
    async () => {
      const workbook = new MemoryWorkbook([{ name: 'S', cells: VALUES }]);
      await workbook.apply([{ sheet: 'S', blocks: [], table: TABLE }]);
      return { port: new MemorySeat(workbook), close: () => undefined };
    },
  ],
  [
    'in Excel',
    async () => {
      const { port, pane } = await openBook([{ name: 'S', values: VALUES }]);
      await port.apply([{ sheet: 'S', blocks: [], table: TABLE }]);
      return { port, close: () => pane.close() };
    },
  ],
];

const put = (row: number, column: number, content: CellContent): SheetPlan => ({
  sheet: 'S',
  blocks: [{ area: { row, column, rows: 1, columns: 1 }, values: [[content]] }],
});

const place = (row: number, column: number, value: CellValue) => ({
  sheet: 'S',
  area: { row, column, rows: 1, columns: 1 },
  values: [[value]],
});

async function values({ port }: Book): Promise<unknown> {
  const { sheets } = await port.read({ kind: 'all' });
  return sheets.find(({ name }) => name === 'S')?.values;
}

describe.each(HOSTS)('precautions %s', (_, open) => {
  let book: Book;

  beforeEach(async () => {
    book = await open();
  });
  afterEach(() => {
    book.close();
  });

  const write = (precautions: Precautions, plan = put(1, 2, 9)): Promise<unknown> =>
    book.port.write([plan], [{ sheet: 'S', area: plan.blocks[0]?.area ?? AREA }], precautions);

  it('let a writing through where all stands as it was read', async () => {
    const expected = [place(0, 2, 'Rang'), place(1, 0, 1), place(1, 2, 2)];
    expect(await write({ table: ANCHOR, expected, kept: [{ ...AREA, row: 1 }] })).toEqual([[[9]]]);
  });

  it.each<[string, TableAnchor]>([
    ['is longer', { ...ANCHOR, area: { ...AREA, rows: 2 } }],
    ['is shorter', { ...ANCHOR, area: { ...AREA, rows: 4 } }],
    ['stands elsewhere', { ...ANCHOR, area: { ...AREA, row: 1, rows: 3 } }],
    ['has another column there', { ...ANCHOR, headers: ['N°', 'Rang', 'Titre'] }],
    ['is not there', { ...ANCHOR, name: 'U' }],
  ])('write nothing where the table %s', async (__, table) => {
    await expect(write({ table })).rejects.toMatchObject({ code: 'gone' });
    expect(await values(book)).toEqual(VALUES);
  });

  it.each([
    ['header', place(0, 2, 'Ordre')],
    ['row', place(1, 1, 'Crèche')],
    ['value', place(1, 2, 3)],
    ['nothing', place(1, 2, null)],
  ])('leave all as it was where another %s stands there', async (__, expected) => {
    await expect(write({ table: ANCHOR, expected: [expected] })).rejects.toMatchObject({ code: 'moved' });
    expect(await values(book)).toEqual(VALUES);
  });

  it('spare a formula that gives what is expected', async () => {
    await book.port.apply([put(1, 2, { kind: 'formula', formula: '1+1', value: 2 })]);
    const expected = [place(1, 2, 2)];
    await expect(write({ table: ANCHOR, expected, sparesFormulas: true })).rejects.toMatchObject({
      code: 'calculated',
      detail: 'S!C2',
    });
    expect(await values(book)).toEqual(VALUES);
    expect(await write({ table: ANCHOR, expected })).toEqual([[[9]]]);
  });

  it('do nothing where a plan was made for a sheet that holds something else by now', async () => {
    const plan = { ...put(1, 2, 9), asRead: VALUES };
    await book.port.apply([put(2, 1, 'Cantine')]);
    const stands = await values(book);
    await expect(book.port.apply([plan])).rejects.toMatchObject({ code: 'gone' });
    expect(await values(book)).toEqual(stands);
    await book.port.apply([put(2, 1, 'Crèche')]);
    await book.port.apply([plan]);
    expect(await values(book)).not.toEqual(VALUES);
  });

  const SILENT = { kind: 'formula', formula: 'IF(A1="","","")', value: '' } as const;
  const beside = { row: 0, column: 3, rows: 3, columns: 1 };

  it('do nothing where a cell holds something by now that held nothing when the plan was made', async () => {
    const plan = { ...put(0, 3, 'Statut'), blank: beside };
    await book.port.apply([put(2, 3, 'à voir')]);
    const stands = await values(book);
    await expect(book.port.apply([plan])).rejects.toMatchObject({ code: 'gone', detail: 'S' });
    expect(await values(book)).toEqual(stands);
    await book.port.apply([put(2, 3, null)]);
    await book.port.apply([plan]);
    expect(await values(book)).not.toEqual(VALUES);
  });

  it('name the cell that nobody could see: a formula that shows nothing', async () => {
    await book.port.apply([put(1, 3, SILENT)]);
    const plan = { ...put(0, 3, 'Statut'), blank: beside };
    await expect(book.port.apply([plan])).rejects.toMatchObject({ code: 'occupied', detail: 'S!D2' });
    expect(await values(book)).not.toContainEqual(expect.arrayContaining(['Statut']));
  });

  it('spare a formula where a plan asks for it, and nothing else', async () => {
    const plan = {
      ...put(1, 2, 9),
      spared: { areas: [{ row: 1, column: 2, rows: 2, columns: 1 }], but: [] },
    };
    await book.port.apply([plan]);
    await book.port.apply([put(2, 2, { kind: 'formula', formula: '1+1', value: 2 })]);
    await expect(book.port.apply([plan])).rejects.toMatchObject({ code: 'occupied', detail: 'S!C3' });
    await book.port.apply([{ ...plan, spared: { ...plan.spared, but: [{ row: 2, column: 2 }] } }]);
  });

  it('refill no report on which such a formula stands, wherever it is', async () => {
    const report = { sheet: 'Annexe', refill: true, blocks: [{ area: AREA, values: VALUES }] };
    await book.port.apply([report]);
    await book.port.apply([report]);
    await book.port.apply([
      { sheet: 'Annexe', blocks: [{ area: { row: 7, column: 5, rows: 1, columns: 1 }, values: [[SILENT]] }] },
    ]);
    await expect(book.port.apply([report])).rejects.toMatchObject({ code: 'occupied', detail: 'Annexe!F8' });
  });

  it('apply nothing either, where the table has moved', async () => {
    const table = { ...ANCHOR, area: { ...AREA, rows: 4 } };
    const looks = { sheet: 'Annexe', blocks: [], tabColor: 'FF0000' };
    await expect(book.port.applyAndWrite([looks], [put(1, 2, 9)], [], { table })).rejects.toMatchObject({
      code: 'gone',
    });
    const { sheets } = await book.port.read({ kind: 'all' });
    expect(sheets.map(({ name }) => name)).toEqual(['S']);
  });

  it('apply the looks, and write beside them in the same go', async () => {
    const looks = put(0, 5, 'à côté');
    expect(
      await book.port.applyAndWrite(
        [looks],
        [put(1, 2, 9)],
        [{ sheet: 'S', area: { ...AREA, row: 1, rows: 1 } }],
        {
          table: ANCHOR,
        },
      ),
    ).toEqual([[[1, 'Paie', 9]]]);
    expect(await values(book)).toEqual([
      ['N°', 'Titre', 'Rang', null, null, 'à côté'],
      [1, 'Paie', 9],
      [2, 'Crèche', 1],
    ]);
  });

  it('keep a version with the workbook', async () => {
    expect((await book.port.read({ kind: 'all' })).version).toBeUndefined();
    await write({ version: 3 });
    expect((await book.port.read({ kind: 'all' })).version).toBe(3);
    await write({ version: 4 });
    expect((await book.port.read({ kind: 'all' })).version).toBe(4);
  });
});

describe.each(HOSTS)('another name %s', (_, open) => {
  let book: Book;

  beforeEach(async () => {
    book = await open();
  });
  afterEach(() => {
    book.close();
  });

  const names = async (): Promise<unknown> => {
    const { sheets } = await book.port.read({ kind: 'all' });
    return sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)]);
  };

  it('is given to a sheet, or to its table', async () => {
    await book.port.rename({ sheet: 'S', table: null, name: 'Évaluation' });
    expect(await names()).toEqual([['Évaluation', ['T']]]);
    await book.port.rename({ sheet: 'Évaluation', table: 'T', name: 'Pistes' });
    expect(await names()).toEqual([['Évaluation', ['Pistes']]]);
  });

  it('is refused where what was meant is gone, or the name is taken', async () => {
    await book.port.apply([{ sheet: 'Mars', blocks: [] }]);
    const gone = { code: 'gone' };
    await expect(book.port.rename({ sheet: 'Avril', table: null, name: 'A' })).rejects.toMatchObject(gone);
    await expect(book.port.rename({ sheet: 'S', table: 'U', name: 'A' })).rejects.toMatchObject(gone);
    await expect(book.port.rename({ sheet: 'S', table: null, name: 'Mars' })).rejects.toMatchObject({
      name: 'HostError',
    });
    expect(await names()).toEqual([
      ['S', ['T']],
      ['Mars', []],
    ]);
  });
});

describe('hidden rows', () => {
  it('are told, and a line that lands below is taken away', async () => {
    const { port, pane } = await openBook([{ name: 'S', values: VALUES }], {
      workbook: { misplace: () => 'always' },
    });
    await port.apply([{ sheet: 'S', blocks: [], table: TABLE }]);
    await port.filter({ sheet: 'S', table: 'T', area: AREA, column: 1, texts: ['Crèche'] }, 'shared');
    const rows = { row: 1, column: 0, rows: 2, columns: 1 };
    expect(await port.hiddenRows({ sheet: 'S', area: rows })).toEqual([1]);
    const block = { area: { row: 1, column: 2, rows: 2, columns: 1 }, values: [[7], [8]] };
    const kept = [{ row: 3, column: 2, rows: 2, columns: 1 }];
    await expect(port.write([{ sheet: 'S', blocks: [block] }], [], { kept })).rejects.toMatchObject({
      code: 'filtered',
    });
    expect((await port.read({ kind: 'all' })).sheets[0]?.values).toHaveLength(3);
    pane.close();
  });
});
