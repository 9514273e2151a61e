import type { OneSeat } from './oneSeat';
import { oneSeat } from './oneSeat';

let seat: OneSeat;

beforeAll(async () => {
  seat = await oneSeat();
});

afterAll(() => {
  seat.pane.close();
});

/** A table of two columns and three lines at A1. */
function smallTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:B4').values = [
    ['Nom', 'Note'],
    ['x', 1],
    ['y', 2],
    ['z', 3],
  ];
  return sheet.tables.add('A1:B4', true);
}

test('a table is made over cells, named, styled and read by its parts', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    table.name = 'Notes';
    table.style = 'TableStyleLight9';
    table.showBandedRows = false;
    await context.sync();
    const found = context.workbook.tables.getItem('notes');
    found.load('id,name,style,showBandedRows,showHeaders,showTotals,showFilterButton');
    const [header, body] = [found.getHeaderRowRange(), found.getDataBodyRange()];
    const column = found.columns.getItem('Note').getDataBodyRange();
    for (const range of [header, body, column]) range.load('values,address');
    found.columns.load('items/name,items/index,count');
    found.rows.load('count');
    found.worksheet.load('id');
    sheet.load('id');
    await context.sync();
    expect([found.name, found.style]).toEqual(['Notes', 'TableStyleLight9']);
    expect([found.showBandedRows, found.showHeaders, found.showTotals]).toEqual([false, true, false]);
    expect(header.values).toEqual([['Nom', 'Note']]);
    expect(body.address).toMatch(/!A2:B4$/);
    expect(column.values).toEqual([[1], [2], [3]]);
    expect(found.columns.items.map(({ name, index }) => [name, index])).toEqual([
      ['Nom', 0],
      ['Note', 1],
    ]);
    expect([found.columns.count, found.rows.count]).toEqual([2, 3]);
    expect(found.worksheet.id).toBe(sheet.id);
    found.delete();
    await context.sync();
  });
});

test('headers become texts that differ', async () => {
  await seat.onSheet(async (sheet, context) => {
    const header = sheet.getRange('A1:D1');
    header.values = [[2024, 'a', 'A', '']];
    sheet.tables.add('A1:D2', true);
    header.load('values,valueTypes');
    await context.sync();
    expect(header.values).toEqual([['2024', 'a', 'A2', 'Colonne1']]);
    expect(header.valueTypes[0]?.every((type) => type === 'String')).toBe(true);
  });
});

test('tables do not overlap nor share a name', async () => {
  expect(
    await seat.faultOn((sheet) => {
      smallTable(sheet);
      sheet.tables.add('B3:D6', true);
    }),
  ).toBe('InvalidArgument');
  expect(
    await seat.faultOn((sheet) => {
      smallTable(sheet).name = 'Unique';
      sheet.tables.add('H1:I2', true).name = 'UNIQUE';
    }),
  ).toBe('InvalidArgument');
});

test('a table is resized with its header in place, and turned back into cells', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    table.resize('A1:C6');
    const range = table.getRange();
    range.load('address');
    const header = table.getHeaderRowRange();
    header.load('values');
    await context.sync();
    expect(range.address).toMatch(/!A1:C6$/);
    expect(header.values[0]?.slice(0, 2)).toEqual(['Nom', 'Note']);
    expect(header.values[0]?.[2]).toMatch(/^Colonne\d$/);
    const cells = table.convertToRange();
    cells.load('values');
    const count = sheet.tables.getCount();
    await context.sync();
    expect(cells.values[1]).toEqual(['x', 1, '']);
    expect(count.value).toBe(0);
  });
  expect(await seat.faultOn((sheet) => smallTable(sheet).resize('A2:B6'))).toBe('InvalidArgument');
});

test('lines and columns are added at the ends; among others that is not emulated', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    table.rows.add(undefined, [['w', 4]]);
    table.columns.add(undefined, [['Rang'], [1], [2], [3], [4]]);
    const range = table.getRange();
    range.load('values');
    const second = table.rows.getItemAt(1);
    second.load('values,index');
    await context.sync();
    expect(range.values.at(-1)).toEqual(['w', 4, 4]);
    expect(second.values).toEqual([['y', 2, 2]]);
  });
  expect(await seat.faultOn((sheet) => smallTable(sheet).rows.add(0, [['a', 1]]))).toBe('NotImplemented');
});

test('a column is followed when another one comes before it', async () => {
  await seat.onSheet(async (sheet, context) => {
    const column = smallTable(sheet).columns.getItem('Note');
    column.load('index');
    await context.sync();
    sheet.getRange('B:B').insert('Right');
    const body = column.getDataBodyRange();
    body.load('address,values');
    column.load('name,index');
    await context.sync();
    expect([column.name, column.index]).toEqual(['Note', 2]);
    expect(body.values).toEqual([[1], [2], [3]]);

    column.name = 'Niveau';
    column.load('name');
    await context.sync();
    expect(column.name).toBe('Niveau');
  });
});

test('filters of columns hide rows until they are cleared', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    const { filter } = table.columns.getItem('Note');
    filter.applyValuesFilter(['1', '3']);
    filter.load('criteria');
    const row = sheet.getRange('A3');
    row.load('rowHidden');
    table.autoFilter.load('isDataFiltered,criteria');
    await context.sync();
    expect(filter.criteria).toMatchObject({ filterOn: 'Values', values: ['1', '3'] });
    expect([row.rowHidden, table.autoFilter.isDataFiltered]).toEqual([true, true]);

    table.clearFilters();
    row.load('rowHidden');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    expect([row.rowHidden, table.autoFilter.isDataFiltered]).toEqual([false, false]);
  });
});

test('totals stand under the lines and go away again', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    table.showTotals = true;
    const [totals, body] = [table.getTotalRowRange(), table.getDataBodyRange()];
    totals.load('values,address');
    body.load('rowCount');
    await context.sync();
    expect(totals.address).toMatch(/!A5:B5$/);
    expect(totals.values).toEqual([['Total', '']]);
    expect(body.rowCount).toBe(3);
    table.showTotals = false;
    const range = table.getRange();
    range.load('address');
    await context.sync();
    expect(range.address).toMatch(/!A1:B4$/);
  });
});

test('a table sorts its lines', async () => {
  await seat.onSheet(async (sheet, context) => {
    const table = smallTable(sheet);
    table.sort.apply([{ key: 1, ascending: false }]);
    const body = table.getDataBodyRange();
    body.load('values');
    await context.sync();
    expect(body.values.map(([name]) => String(name))).toEqual(['z', 'y', 'x']);
  });
});

test('the filter of a sheet is applied, read, cleared by column and removed', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.getRange('A1:B3').values = [
      ['Nom', 'Note'],
      ['x', 1],
      ['y', 2],
    ];
    const { autoFilter } = sheet;
    autoFilter.apply('A1:B3', 0, { filterOn: 'Custom', criterion1: '=x*' });
    autoFilter.load('enabled,isDataFiltered,criteria');
    const range = autoFilter.getRangeOrNullObject();
    range.load('address');
    const row = sheet.getRange('A3');
    row.load('rowHidden');
    await context.sync();
    expect([autoFilter.enabled, autoFilter.isDataFiltered, row.rowHidden]).toEqual([true, true, true]);
    expect(autoFilter.criteria[0]).toMatchObject({ filterOn: 'Custom', criterion1: '=x*' });
    expect(range.address).toMatch(/!A1:B3$/);

    autoFilter.clearColumnCriteria(0);
    autoFilter.load('isDataFiltered');
    await context.sync();
    expect(autoFilter.isDataFiltered).toBe(false);
    autoFilter.remove();
    const none = autoFilter.getRangeOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
});
