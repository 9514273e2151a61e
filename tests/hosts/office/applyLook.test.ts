import type { SheetPlan } from '../../../src/workbook/sheetPlan';
import type { SheetState } from '../../../src/workbench/model/book';
import { openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

const area = { row: 1, column: 0, rows: 2, columns: 2 };
const MARK = 'N("Pistes")=0';
const rule = (formula: string): NonNullable<SheetPlan['highlights']>['rules'][number] => ({
  area,
  formula: `AND(${MARK},${formula})`,
  style: { fill: 'FFF2CC', strike: true },
});

describe('what a plan says of the look of a sheet, in Excel', () => {
  let book: OfficeBook;

  beforeEach(async () => {
    book = await openBook([
      {
        name: 'S',
        values: [
          ['a', 'b'],
          ['c', 'd'],
          ['e', 'f'],
        ],
      },
      { name: 'T', values: [] },
    ]);
  });
  afterEach(() => {
    book.pane.close();
  });

  const sheet = (): SheetState => {
    const [first] = book.replica.book.sheets;
    if (first === undefined) throw new Error('no sheet');
    return first;
  };
  const apply = (plan: Partial<SheetPlan>): Promise<void> =>
    book.port.apply([{ sheet: 'S', blocks: [], ...plan }]);

  it('gives each cell of an area its style, and each side of each cell its line', async () => {
    const line = { line: 'thin', color: 'D9D9D9' } as const;
    await apply({
      styles: [
        { area, style: { bold: true, size: 12, color: '1F4E79', fill: 'DDEBF7', wrap: true, indent: 1 } },
        { area, style: { horizontal: 'center', vertical: 'top', border: { top: line, bottom: line } } },
      ],
    });
    for (const row of [1, 2]) {
      expect(sheet().rows[row]?.formats[1]).toMatchObject({
        'font/bold': true,
        'font/size': 12,
        'font/color': '#1F4E79',
        'fill/color': '#DDEBF7',
        wrapText: true,
        indentLevel: 1,
        horizontalAlignment: 'Center',
        verticalAlignment: 'Top',
        'borders/EdgeTop/style': 'Continuous',
        'borders/EdgeBottom/weight': 'Thin',
        'borders/EdgeBottom/color': '#D9D9D9',
      });
    }
    expect(sheet().rows[1]?.formats[0]?.['borders/EdgeLeft/style'] ?? 'None').toBe('None');
  });

  it('sets sizes, frozen cells, colours and lines of the sheet', async () => {
    await apply({
      columnWidths: [{ column: 0, columns: 2, width: 10 }],
      rowHeights: [{ row: 1, rows: 2, height: 33 }],
      frozen: { rows: 1, columns: 0 },
      gridLines: false,
      tabColor: '1F4E79',
    });
    expect(sheet().columns.map((column) => column?.width)).toEqual([56.25, 56.25]);
    expect(sheet().rows.map((row) => row?.height)).toEqual([undefined, 33, 33]);
    expect(sheet().frozen).toEqual({ rows: 1, columns: 0 });
    expect(sheet().properties).toMatchObject({ showGridlines: false, tabColor: '#1F4E79' });
    await apply({ frozen: { rows: 1, columns: 1 } });
    expect(sheet().frozen).toEqual({ rows: 1, columns: 1 });
    await apply({ frozen: { rows: 0, columns: 0 } });
    expect(sheet().frozen).toEqual({ rows: 0, columns: 0 });
  });

  it('shows the columns that it gives a width, and no other', async () => {
    const hide = { kind: 'hide', sheet: sheet().id, axis: 'columns', at: 1, count: 3, hidden: true } as const;
    book.replica.perform([hide], 'user');
    await apply({ columnWidths: [{ column: 2, columns: 1, width: 10 }] });
    expect([0, 1, 2, 3].map((at) => sheet().columns[at]?.hidden ?? false)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(sheet().columns[2]?.width).toBe(56.25);
  });

  it('prints as the plan says', async () => {
    const margins = { top: 1, right: 0.5, bottom: 1, left: 0.5, header: 0.3, footer: 0.3 };
    await apply({
      print: {
        orientation: 'landscape',
        pagesWide: 1,
        repeatedRows: { row: 1, rows: 2 },
        footer: { left: 'a', center: '&P', right: 'b' },
        margins,
        centeredHorizontally: true,
        breaksBefore: [0, 2],
      },
    });
    expect(sheet().horizontalBreaks).toEqual([2]);
    expect(sheet().properties).toMatchObject({ 'pageLayout/orientation': 'Landscape' });
    expect(JSON.stringify(sheet().properties)).toContain('&P');
    await apply({ print: { orientation: 'portrait', pagesWide: 1, breaksBefore: [] } });
    expect(sheet().horizontalBreaks).toEqual([]);
  });

  it('offers values from a range, refuses none, and says a message', async () => {
    const source = { sheet: 'T', area: { row: 1, column: 0, rows: 4, columns: 1 } };
    await apply({ choices: [{ area, source, title: 'Potentiel', message: 'De 1 à 4' }] });
    expect(sheet().validations).toEqual([
      expect.objectContaining({
        areas: [area],
        rule: { list: { inCellDropDown: true, source: '=T!$A$2:$A$5' } },
        prompt: { showPrompt: true, title: 'Potentiel', message: 'De 1 à 4' },
        errorAlert: expect.objectContaining({ showAlert: false }),
        ignoreBlanks: true,
      }),
    ]);
  });

  it('puts its highlights in order before those of others, and takes off its own alone', async () => {
    const foreign = {
      id: 'autre',
      areas: [area],
      type: 'Custom',
      properties: { 'custom/rule/formula': '=$A2=1' },
    };
    book.replica.perform([{ kind: 'conditionalFormats', sheet: sheet().id, list: [foreign] }], 'user');
    const formulas = (): readonly unknown[] =>
      sheet().conditionalFormats.map(({ properties }) => properties['custom/rule/formula']);
    await apply({ highlights: { mark: MARK, rules: [rule('$A2=1'), rule('$A2=2')] } });
    expect(formulas()).toEqual([`=AND(${MARK},$A2=1)`, `=AND(${MARK},$A2=2)`, '=$A2=1']);
    expect(sheet().conditionalFormats[0]?.properties).toMatchObject({
      'custom/format/fill/color': '#FFF2CC',
      'custom/format/font/strikethrough': true,
    });
    await apply({ highlights: { mark: MARK, rules: [rule('$A2=3')] } });
    expect(formulas()).toEqual([`=AND(${MARK},$A2=3)`, '=$A2=1']);
    await book.port.apply([
      { sheet: 'S', blocks: [], highlights: { mark: MARK, rules: [rule('$A2=4')] } },
      { sheet: 's', blocks: [], highlights: { mark: MARK, rules: [rule('$A2=5')] } },
    ]);
    expect(formulas()).toEqual([`=AND(${MARK},$A2=5)`, '=$A2=1']);
  });

  it('keeps what people filter as long as the filter need not move', async () => {
    const filter = { row: 0, column: 0, rows: 3, columns: 2 };
    await apply({ filter });
    await book.port.filter({ sheet: 'S', table: null, area: filter, column: 0, texts: ['c'] }, 'shared');
    await apply({ filter });
    expect(sheet().rows[2]?.hidden).toBe('filter');
    await apply({ filter: { ...filter, columns: 1 } });
    expect(sheet().filter?.area).toEqual({ ...filter, columns: 1 });
  });

  it('refuses to merge cells that are merged otherwise, or in a table, and merges the same ones in peace', async () => {
    await apply({ merges: [area] });
    await apply({ merges: [area] });
    expect(sheet().merges).toEqual([area]);
    await expect(apply({ merges: [{ ...area, row: 2 }] })).rejects.toMatchObject({ feature: 'merged-cells' });
    await expect(apply({ filter: area, table: tableOn(area) })).rejects.toMatchObject({
      feature: 'table-overlap',
    });
    await expect(apply({ table: tableOn(area) })).rejects.toMatchObject({ feature: 'merged-cells' });
  });

  it('widens a table, and moves neither its header nor leaves a column out', async () => {
    const first = { row: 0, column: 0, rows: 3, columns: 1 };
    await apply({ table: tableOn(first) });
    await apply({ table: tableOn({ ...first, columns: 2 }) });
    expect(sheet().tables[0]?.area).toEqual({ ...first, columns: 2 });
    for (const wrong of [first, { ...first, row: 1, rows: 2, columns: 2 }])
      await expect(apply({ table: tableOn(wrong) })).rejects.toMatchObject({ feature: 'table-shape' });
    await expect(book.port.apply([{ sheet: 'T', blocks: [], table: tableOn(first) }])).rejects.toMatchObject({
      feature: 'table-name',
    });
  });

  it('brings a hidden sheet to the front', async () => {
    const [, second] = book.replica.book.sheets;
    book.replica.perform(
      [{ kind: 'sheet', sheet: second?.id ?? '', change: { visibility: 'Hidden' } }],
      'user',
    );
    await book.port.apply([{ sheet: 'T', blocks: [], active: true }]);
    expect(book.replica.activeSheet).toBe(second?.id);
    expect(book.replica.book.sheets[1]?.visibility).toBe('Visible');
  });
});

function tableOn(area: NonNullable<SheetPlan['filter']>): NonNullable<SheetPlan['table']> {
  return { name: 'Pistes', area, style: 'TableStyleLight1', bandedRows: false };
}
