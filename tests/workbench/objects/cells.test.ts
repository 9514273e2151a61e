import type { Misplacing } from '../../../src/workbench/model/objects/misplaced';
import type { OneSeat } from './oneSeat';
import { oneSeat } from './oneSeat';

let seat: OneSeat;
let misplaces: Misplacing = 'never';

beforeAll(async () => {
  seat = await oneSeat({ misplace: () => misplaces });
});

afterAll(() => {
  seat.pane.close();
});

/** Values of an area after the context has been brought in step. */
async function valuesOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await context.sync();
  return range.values;
}

test('a block is written and read again with its texts, types and formats', async () => {
  await seat.onSheet(async (sheet, context) => {
    const block = sheet.getRange('A1:C3');
    block.values = [
      ['a', 'b', 'c'],
      [1, 2.5, true],
      ['=A2+1', '#N/A', ''],
    ];
    sheet.getRange('B2').numberFormat = [['0.00']];
    block.load('values,formulas,text,valueTypes,numberFormat,address,rowCount,columnCount,cellCount');
    await context.sync();

    expect(block.values).toEqual([
      ['a', 'b', 'c'],
      [1, 2.5, true],
      [2, '#N/A', ''],
    ]);
    expect(block.formulas[2]).toEqual(['=A2+1', '#N/A', '']);
    expect(block.text[1]).toEqual(['1', '2,50', 'VRAI']);
    expect(block.valueTypes).toEqual([
      ['String', 'String', 'String'],
      ['Double', 'Double', 'Boolean'],
      ['Double', 'Error', 'Empty'],
    ]);
    expect(block.numberFormat[1]).toEqual(['General', '0.00', 'General']);
    expect([block.rowCount, block.columnCount, block.cellCount]).toEqual([3, 3, 9]);
    expect(block.address).toMatch(/^Feuil\d+!A1:C3$/);
  });
});

test('one value fills a range, null leaves a cell, an empty text clears it', async () => {
  await seat.onSheet(async (sheet, context) => {
    const row = sheet.getRange('A1:C1');
    row.values = 7 as never;
    row.values = [[null, '', 9]];
    expect(await valuesOf(context, row)).toEqual([[7, '', 9]]);
  });
});

test('texts are read as numbers, formulas or texts by their look and by the format of the cell', async () => {
  await seat.onSheet(async (sheet, context) => {
    const row = sheet.getRange('A1:E1');
    sheet.getRange('D1:E1').numberFormat = [['@', '@']];
    row.values = [['1.5', "'1.5", '1,5', '=1+1', '007']];
    row.load('values,formulas,valueTypes');
    await context.sync();
    expect(row.values).toEqual([[1.5, '1.5', '1,5', '=1+1', '007']]);
    expect(row.valueTypes).toEqual([['Double', 'String', 'String', 'String', 'String']]);
  });
});

test('a share in a text gives the cell its number format', async () => {
  await seat.onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.values = [['50%']];
    cell.load('values,numberFormat');
    await context.sync();
    expect(cell.values).toEqual([[0.5]]);
    expect(cell.numberFormat).toEqual([['0%']]);
  });
});

test('another size, a text too long or a thing that no cell holds are refused', async () => {
  expect(await seat.faultOn((sheet) => (sheet.getRange('A1').values = [[1, 2]]))).toBe('InvalidArgument');
  expect(await seat.faultOn((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]))).toBe(
    'InvalidArgument',
  );
  expect(await seat.faultOn((sheet) => (sheet.getRange('A1').values = [[{}]]))).toBe('InvalidArgument');
  expect(await seat.faultOn((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_767)]]))).toBeNull();
});

test('whole columns are read as null and refuse to be written', async () => {
  await seat.onSheet(async (sheet, context) => {
    const columns = sheet.getRange('A:C');
    columns.load('values,address');
    await context.sync();
    expect(columns.values).toBeNull();
    expect(columns.address).toMatch(/!A:C$/);
  });
  expect(await seat.faultOn((sheet) => (sheet.getRange('A:A').values = [[1]]))).toBe('InvalidArgument');
});

test('more than five million cells are not read at once', async () => {
  const fault = await seat.faultOn((sheet) => sheet.getRange('A1:J500001').load('values'));
  expect(fault).toBe('RangeExceedsLimit');
});

test('a large block arrives whole although the client cuts it into pieces', async () => {
  await seat.onSheet(async (sheet, context) => {
    const rows = Array.from({ length: 1000 }, (_, row) => [row, `ligne ${row}`, row * 1.5, true, '', 'z']);
    sheet.getRangeByIndexes(0, 0, 1000, 6).values = rows;
    const used = sheet.getUsedRange();
    used.load('address,values');
    await context.sync();
    expect(used.address).toMatch(/!A1:F1000$/);
    expect(used.values).toEqual(rows);
  });
});

test('of merged cells only the first one takes a value', async () => {
  await seat.onSheet(async (sheet, context) => {
    const row = sheet.getRange('A1:C1');
    row.values = [[1, 2, 3]];
    sheet.getRange('A1:B1').merge();
    row.values = [['un', 'deux', 'trois']];
    expect(await valuesOf(context, row)).toEqual([['un', '', 'trois']]);
    row.unmerge();
    row.values = [['un', 'deux', 'trois']];
    expect(await valuesOf(context, row)).toEqual([['un', 'deux', 'trois']]);
  });
});

test('a block over rows hidden by a filter is right, or misplaced when that fault is wanted', async () => {
  const expected = {
    never: [[10], [20], [30], ['']],
    mixed: [[10], [2], [10], ['']],
    always: [[10], [2], [20], [30]],
  };
  for (const fault of ['never', 'mixed', 'always'] as const) {
    await seat.onSheet(async (sheet, context) => {
      const block = sheet.getRange('A1:B4');
      block.values = [
        ['Nom', 'Note'],
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      sheet.autoFilter.apply(block, 1, { filterOn: 'Values', values: ['1', '3'] });
      const hidden = sheet.getRange('A3');
      hidden.load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(true);

      misplaces = fault;
      sheet.getRange('B2:B4').values = [[10], [20], [30]];
      const notes = await valuesOf(context, sheet.getRange('B2:B5'));
      expect(notes).toEqual(expected[fault]);
      // Rows that are hidden all are written right, unless all goes wrong.
      sheet.getRange('B3').values = [[21]];
      const [[alone] = []] = await valuesOf(context, sheet.getRange('B3'));
      expect(alone === 21).toBe(fault !== 'always');
      misplaces = 'never';
      sheet.autoFilter.remove();
      block.getOffsetRange(1, 0).clear();
      await context.sync();
    });
  }
});

test('rows in sight are told apart from those that a filter hides', async () => {
  await seat.onSheet(async (sheet, context) => {
    const block = sheet.getRange('A1:A5');
    block.values = [['Note'], [1], [2], [2], [1]];
    sheet.autoFilter.apply(block, 0, { filterOn: 'Values', values: ['1'] });
    const inSight = sheet.getRange('A2:A5').getSpecialCellsOrNullObject('Visible');
    inSight.areas.load('items/rowIndex,items/rowCount');
    const none = sheet.getRange('A3:A4').getSpecialCellsOrNullObject('Visible');
    none.load('address');
    await context.sync();
    expect(inSight.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
      [1, 1],
      [4, 1],
    ]);
    expect(none.isNullObject).toBe(true);
  });
});

test('ranges are reached from one another', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('B2:D5');
    const reached = [
      range.getCell(0, 0),
      range.getRow(1),
      range.getColumn(2),
      range.getLastRow(),
      range.getLastColumn(),
      range.getLastCell(),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, 2),
      range.getAbsoluteResizedRange(1, 1),
      range.getRowsAbove(1),
      range.getRowsBelow(2),
      range.getColumnsBefore(1),
      range.getColumnsAfter(2),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect('A4'),
      range.getIntersection('C1:Z3'),
    ];
    for (const one of reached) one.load('address');
    const none = range.getIntersectionOrNullObject('Z9');
    await context.sync();
    expect(reached.map(({ address }) => address.split('!')[1])).toEqual(
      ['B2', 'B3:D3', 'D2:D5', 'B5:D5', 'D2:D5', 'D5', 'A3:C6', 'B2:F6', 'B2', 'B1:D1', 'B6:D7'].concat([
        'A2:A5',
        'E2:F5',
        '2:5',
        'B:D',
        'A2:D5',
        'C2:D3',
      ]),
    );
    expect(none.isNullObject).toBe(true);
  });
  expect(await seat.faultOn((sheet) => sheet.getRange('A1').getOffsetRange(-1, 0))).toBe('InvalidArgument');
  expect(await seat.faultOn((sheet) => sheet.getRange('!!bad').load('values'))).toBe('InvalidArgument');
});

test('the range in use counts formats unless only values are asked for', async () => {
  await seat.onSheet(async (sheet, context) => {
    const nothing = sheet.getUsedRangeOrNullObject(true);
    const corner = sheet.getUsedRange();
    corner.load('address');
    await context.sync();
    expect(nothing.isNullObject).toBe(true);
    expect(corner.address).toMatch(/!A1$/);

    sheet.getRange('B2:C3').values = [
      [1, 2],
      [3, ''],
    ];
    sheet.getRange('D9').format.font.bold = true;
    const [all, values] = [sheet.getUsedRange(), sheet.getUsedRange(true)];
    const column = sheet.getRange('C:C').getUsedRange(true);
    for (const range of [all, values, column]) range.load('address');
    await context.sync();
    expect([all, values, column].map(({ address }) => address.split('!')[1])).toEqual([
      'B2:D9',
      'B2:C3',
      'C2',
    ]);
  });
  expect(await seat.faultOn((sheet) => sheet.getRange('C:C').getUsedRange(true).load('address'))).toBe(
    'ItemNotFound',
  );
});

test('rows are inserted and deleted whole; a part of them is not emulated', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.values = [[1], [2], ['=A2*10']];
    sheet.getRange('2:2').insert('Down');
    sheet.getRange('1:1').delete('Up');
    const after = sheet.getRange('A1:A3');
    after.load('formulas,values');
    await context.sync();
    expect(after.formulas).toEqual([[''], [2], ['=A2*10']]);
    expect(after.values).toEqual([[''], [2], [20]]);
  });
  expect(await seat.faultOn((sheet) => sheet.getRange('A1').insert('Down'))).toBe('NotImplemented');
});

test('clearing takes contents, formats or all', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:A3');
    range.values = [[1], [2], [3]];
    range.format.fill.color = '#FF0000';
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Formats');
    sheet.getRange('A3').clear();
    const fills = [0, 1, 2].map((row) => range.getCell(row, 0).format.fill);
    for (const fill of fills) fill.load('color');
    expect(await valuesOf(context, range)).toEqual([[''], [2], ['']]);
    expect(fills.map(({ color }) => color)).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
  });
});

test('rows sort whole by several keys, empty cells last', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B5');
    range.values = [
      ['Nom', 'Note'],
      ['b', 2],
      ['', 3],
      ['a', 2],
      ['é', 3],
    ];
    range.sort.apply(
      [
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ],
      false,
      true,
    );
    expect((await valuesOf(context, range)).slice(1)).toEqual([
      ['é', 3],
      ['', 3],
      ['a', 2],
      ['b', 2],
    ]);
  });
});
