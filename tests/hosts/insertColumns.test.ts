import { MemorySeat } from '../../src/hosts/memory/memorySeat';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { CellValue } from '../../src/workbook/cellValue';
import type { ColumnInsertion, LivePort } from '../../src/workbook/livePort';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { openBook } from './office/officeBook';

const VALUES: readonly (readonly CellValue[])[] = [
  ['Pistes 2016'],
  [],
  ['N°', 'Enjeu', 'Statut'],
  [1, 'Fort', 'Retenue', null, 'à côté'],
  [2, 'Bon', 'Retenue'],
  [],
  ['Sous le tableau'],
];
const TABLE = { name: 'Pistes', style: 'TableStyleLight1', bandedRows: false };
const AREA = { row: 2, column: 0, rows: 3, columns: 3 };
const INSERTION: ColumnInsertion = {
  sheet: 'S',
  table: { name: 'Pistes', area: AREA, headers: ['N°', 'Enjeu', 'Statut'] },
  column: 2,
  headers: ['Coût', '2024'],
};

interface Opened {
  readonly port: LivePort;
  readonly close: () => void;
}

async function inMemory(): Promise<Opened> {
  const workbook = new MemoryWorkbook([{ name: 'S', cells: VALUES }]);
  return { port: new MemorySeat(workbook), close: () => undefined };
}

async function inExcel(): Promise<Opened> {
  const { port, pane } = await openBook([{ name: 'S', values: VALUES }]);
  return { port, close: () => pane.close() };
}

async function sheetOf(port: LivePort): Promise<SheetSnapshot> {
  const [sheet] = (await port.read({ kind: 'all' })).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe.each([
  ['in memory', inMemory],
  ['in Excel', inExcel],
])('columns put in between those of a table, %s', (_, open) => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await open();
    await opened.port.apply([{ sheet: 'S', blocks: [], table: { ...TABLE, area: AREA } }]);
  });
  afterEach(() => {
    opened.close();
  });

  it('stand under their headers, what is right of them has moved, the rest has not', async () => {
    await opened.port.insertColumns(INSERTION);
    const { values, tables } = await sheetOf(opened.port);
    expect(values).toEqual([
      ['Pistes 2016'],
      [],
      ['N°', 'Enjeu', 'Coût', '2024', 'Statut'],
      [1, 'Fort', null, null, 'Retenue', null, 'à côté'],
      [2, 'Bon', null, null, 'Retenue'],
      [],
      ['Sous le tableau'],
    ]);
    expect(tables[0]?.area).toEqual({ ...AREA, columns: 5 });
  });

  it.each<readonly [string, Partial<ColumnInsertion['table']>]>([
    ['is called otherwise', { name: 'Autre' }],
    ['is longer', { area: { ...AREA, rows: 4 } }],
    ['stands elsewhere', { area: { ...AREA, row: 1 } }],
    ['has another column on the left', { headers: ['N°', 'Portée', 'Statut'] }],
    ['has another column on the right', { headers: ['N°', 'Enjeu', 'Rang'] }],
  ])('are not put in where the table %s by now', async (__, other) => {
    const before = await sheetOf(opened.port);
    const insertion = { ...INSERTION, table: { ...INSERTION.table, ...other } };
    await expect(opened.port.insertColumns(insertion)).rejects.toMatchObject({ code: 'gone' });
    expect(await sheetOf(opened.port)).toEqual(before);
  });
});

it('in memory, looks follow, and new columns look like the one on their left', async () => {
  const workbook = new MemoryWorkbook([{ name: 'S', cells: VALUES }]);
  const port = new MemorySeat(workbook);
  const column = (at: number, columns = 1) => ({ row: 3, column: at, rows: 2, columns });
  const choice = (at: number) => ({ area: column(at), title: String(at), message: '' });
  await port.apply([
    {
      sheet: 'S',
      blocks: [],
      table: { ...TABLE, area: AREA },
      merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
      styles: [
        { area: column(1), style: { bold: true } },
        { area: column(2), style: { italic: true } },
      ],
      columnWidths: [
        { column: 1, columns: 1, width: 20 },
        { column: 2, columns: 1, width: 30 },
      ],
      choices: [choice(1), choice(2)],
    },
  ]);
  await port.insertColumns(INSERTION);
  const sheet = workbook.sheet('S');
  expect(sheet?.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 5 }]);
  expect(sheet?.styles.map(({ area }) => area)).toEqual([column(1, 3), column(4)]);
  expect(sheet?.columnWidths).toEqual([
    { column: 1, columns: 3, width: 20 },
    { column: 4, columns: 1, width: 30 },
  ]);
  expect(sheet?.choices.map(({ area }) => area)).toEqual([column(1), column(4)]);
});
