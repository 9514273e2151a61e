import { readBook } from '../../../src/workbench/files/readBook';
import { writeBook } from '../../../src/workbench/files/writeBook';
import { Hub } from '../../../src/workbench/model/hub';
import { createWorkbook } from '../../../src/workbench/model/objects/workbookObject';
import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';
import { richBook } from './richBook';

/** What the genuine Office.js reads in a workbook that came out of a file. */
let pane: Pane;

beforeAll(async () => {
  const hub = new Hub(await readBook(await writeBook(richBook())));
  const replica = hub.join({ latency: 0 });
  pane = await openPane(new Seat({ replica, workbook: createWorkbook(replica, {}), requirements: {} }));
});

afterAll(() => {
  pane.close();
});

async function read<Loaded>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Loaded,
): Promise<Loaded> {
  return pane.Excel.run(async (context) => {
    const loaded = batch(context.workbook.worksheets.getItem('Évaluation 2'), context);
    await context.sync();
    return loaded;
  });
}

it('values, formulas, formats and sizes', async () => {
  const [range, format] = await read((sheet) => {
    const cells = sheet.getRange('A2:D2').load('values,formulas,numberFormat');
    return [cells, sheet.getRange('A1').format.load('columnWidth,rowHeight,wrapText,font/bold,fill/color')];
  });
  expect(range.values).toEqual([['0012', 3.25, 46_350.5, 6.5]]);
  expect(range.formulas[0]?.[3]).toBe('=IFERROR(2*B2,"&<é>")');
  expect(range.numberFormat).toEqual([['@', 'General', 'm/d/yyyy h:mm', 'General']]);
  expect(format.toJSON()).toMatchObject({ columnWidth: 140.25, rowHeight: 38.25, wrapText: true });
});

it('tables with what filters them', async () => {
  const [tables, filter] = await read((sheet) => [
    sheet.tables.load('items/name,items/style,items/showTotals'),
    sheet.tables.getItem('Pistes').columns.getItemAt(1).filter.load('criteria'),
  ]);
  expect(tables.items.map(({ name, showTotals }) => [name, showTotals])).toEqual([
    ['Pistes', true],
    ['SansTitres', false],
  ]);
  expect(filter.criteria).toMatchObject({ filterOn: 'Custom', criterion1: '>=3' });
});

it('validations and conditional formats', async () => {
  const [validation, rules] = await read((sheet) => [
    sheet.getRange('A2').dataValidation.load('type,rule,prompt,errorAlert'),
    sheet.getRange('A2').conditionalFormats.load('items/type,items/stopIfTrue,items/custom/rule/formula'),
  ]);
  expect(validation.type).toBe('List');
  expect(validation.rule).toEqual({ list: { inCellDropDown: false, source: "='L''été'!$A$1:$A$3" } });
  expect(validation.prompt.title).toBe('Niveau');
  expect(rules.items.map(({ type, stopIfTrue }) => [type, stopIfTrue])).toEqual([['Custom', true]]);
  expect(rules.items[0]?.custom.rule.formula).toBe('=AND(N("Pistes")=0,$A2<>"")');
});

it('print set-up, frozen panes, names and settings', async () => {
  const [layout, frozen, name, setting] = await read((sheet, context) => [
    sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin'),
    sheet.freezePanes.getLocation().load('address'),
    context.workbook.names.getItem('Seuil').load('formula,comment'),
    context.workbook.settings.getItem('pistes.base').load('value'),
  ]);
  expect(layout.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A3', leftMargin: 28.35 });
  expect(frozen.address).toMatch(/A1:B1$/);
  expect(name.formula).toBe("='L''été'!$A$1");
  expect(setting.value).toEqual({ rank: 3, words: ['à', '<&">'] });
});
