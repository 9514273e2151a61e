import type { OneSeat } from './oneSeat';
import { oneSeat } from './oneSeat';

let seat: OneSeat;

beforeAll(async () => {
  seat = await oneSeat();
});

afterAll(() => {
  seat.pane.close();
});

test('formats are set one by one or together, and read as null where they differ', async () => {
  await seat.onSheet(async (sheet, context) => {
    const { format } = sheet.getRange('A1:B2');
    format.fill.color = '#ff0000';
    format.font.bold = true;
    format.set({ wrapText: true, font: { italic: true, color: '#00FF00', size: 14 } });
    format.horizontalAlignment = 'Center';
    format.columnWidth = 100;
    format.rowHeight = 30;
    sheet.getRange('A1').format.font.bold = false;
    format.load('wrapText,horizontalAlignment,verticalAlignment,columnWidth,rowHeight');
    format.font.load('bold,italic,color,size,name');
    format.fill.load('color');
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: 'Center',
      verticalAlignment: 'Bottom',
      columnWidth: 100,
      rowHeight: 30,
    });
    expect(format.font.bold).toBeNull();
    expect([format.font.italic, format.font.color, format.font.size]).toEqual([true, '#00FF00', 14]);
    expect(format.fill.color).toBe('#FF0000');
    format.fill.clear();
    format.fill.load('color');
    await context.sync();
    expect(format.fill.color).toBe('#FFFFFF');
  });
});

test('borders lie on the edges and between the cells of a range', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#123456';
    range.format.borders.getItem('InsideHorizontal').color = '#ABCDEF';
    const own = sheet.getRange('A2').format.borders;
    const [top, under, left] = [own.getItem('EdgeTop'), own.getItem('EdgeBottom'), own.getItem('EdgeLeft')];
    for (const border of [top, under, left]) border.load('style,weight,color');
    await context.sync();
    expect([top.style, top.color]).toEqual(['Continuous', '#ABCDEF']);
    expect([under.style, under.weight, under.color]).toEqual(['Continuous', 'Medium', '#123456']);
    expect(left.style).toBe('None');
  });
});

test('columns fit their longest text', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [['court'], ['un texte nettement plus long']];
    const { format } = sheet.getRange('A:A');
    format.autofitColumns();
    format.load('columnWidth');
    await context.sync();
    expect(format.columnWidth).toBeGreaterThan(100);
  });
});

test('rules by formula come first, are found by id, reordered and removed', async () => {
  await seat.onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B9');
    const older = range.conditionalFormats.add('Custom');
    older.custom.rule.formula = '=$A1>3';
    older.custom.format.font.color = '#FF0000';
    older.custom.format.font.strikethrough = true;
    older.custom.format.borders.getItem('EdgeTop').style = 'Continuous';
    const newer = range.conditionalFormats.add('Custom');
    newer.custom.rule.formula = 'N("repère")=0';
    newer.custom.format.fill.color = '#00FF00';
    newer.stopIfTrue = true;
    await context.sync();

    const all = sheet.getRange().conditionalFormats;
    all.load('items/id,items/type,items/priority,items/stopIfTrue');
    const count = all.getCount();
    await context.sync();
    expect(count.value).toBe(2);
    const [first, second] = all.items;
    if (!first || !second) throw new Error('two rules were added');
    expect([first.type, first.priority, first.stopIfTrue]).toEqual(['Custom', 0, true]);
    first.custom.rule.load('formula');
    second.custom.format.font.load('color,strikethrough');
    const where = second.getRange();
    where.load('address');
    await context.sync();
    expect(first.custom.rule.formula).toBe('=N("repère")=0');
    expect([second.custom.format.font.color, second.custom.format.font.strikethrough]).toEqual([
      '#FF0000',
      true,
    ]);
    expect(where.address).toMatch(/!A1:B9$/);

    first.priority = 1;
    const again = all.getItemAt(0);
    again.load('id');
    await context.sync();
    expect(again.id).toBe(second.id);
    second.delete();
    range.conditionalFormats.clearAll();
    const none = all.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test('taking rules off a part of their range leaves them on the rest', async () => {
  await seat.onSheet(async (sheet, context) => {
    const rule = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
    rule.custom.rule.formula = '=TRUE';
    sheet.getRange('A4:A5').conditionalFormats.clearAll();
    const areas = rule.getRanges();
    areas.load('address,areaCount');
    await context.sync();
    expect(areas.areaCount).toBe(2);
    expect(areas.address).toMatch(/!A1:A3,.*!A6:A9$/);
  });
});

test('a validation offers a list, tells its prompt and lets code write anything', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.getRange('D1:D2').values = [['oui'], ['non']];
    const cells = sheet.getRange('A1:A3');
    cells.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('D1:D2') } };
    cells.dataValidation.prompt = { title: 'Choix', message: 'oui ou non', showPrompt: true };
    cells.dataValidation.errorAlert = { title: '', message: '', showAlert: false, style: 'Information' };
    cells.values = [['oui'], ['peut-être'], ['']];
    cells.dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks,valid');
    const wider = sheet.getRange('A1:A4').dataValidation;
    wider.load('type');
    await context.sync();
    expect(cells.dataValidation.type).toBe('List');
    expect(cells.dataValidation.rule).toEqual({ list: { inCellDropDown: true, source: '=$D$1:$D$2' } });
    expect(cells.dataValidation.prompt).toEqual({ title: 'Choix', message: 'oui ou non', showPrompt: true });
    expect(cells.dataValidation.errorAlert.showAlert).toBe(false);
    expect(cells.dataValidation.valid).toBeNull();
    expect(wider.type).toBe('Inconsistent');

    sheet.getRange('A1:A4').dataValidation.clear();
    wider.load('type');
    await context.sync();
    expect(wider.type).toBe('None');
  });
});

test('a list of texts and a prompt have their limits', async () => {
  const list = (source: string) => (sheet: Excel.Worksheet) =>
    (sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source } });
  expect(await seat.faultOn(list('a,b'))).toBeNull();
  expect(await seat.faultOn(list('a,'.repeat(128)))).toBe('InvalidArgument');
  const prompt = { title: 't'.repeat(33), message: '', showPrompt: true };
  expect(await seat.faultOn((sheet) => (sheet.getRange('A1').dataValidation.prompt = prompt))).toBe(
    'InvalidArgument',
  );
});
