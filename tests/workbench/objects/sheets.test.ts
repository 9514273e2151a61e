import type { OneSeat } from './oneSeat';
import { oneSeat } from './oneSeat';

let seat: OneSeat;

beforeAll(async () => {
  seat = await oneSeat({ features: new Set(['sheetViews'] as const) });
});

afterAll(() => {
  seat.pane.close();
});

test('sheets are added, named, moved, found by name or id and deleted', async () => {
  await seat.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Neuve');
    added.load('name,id,position,visibility');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    const count = worksheets.getCount();
    await context.sync();
    expect([added.name, added.position, added.visibility]).toEqual(['Neuve', count.value - 1, 'Visible']);
    expect(active.name).toBe('Feuil1');

    added.name = 'Renommée';
    added.position = 0;
    const byName = worksheets.getItem('RENOMMÉE');
    const byId = worksheets.getItem(added.id);
    const gone = worksheets.getItemOrNullObject('Neuve');
    for (const sheet of [byName, byId]) sheet.load('id,position');
    await context.sync();
    expect([byName.id, byId.id]).toEqual([added.id, added.id]);
    expect(byName.position).toBe(0);
    expect(gone.isNullObject).toBe(true);

    added.delete();
    const left = worksheets.getCount();
    await context.sync();
    expect(left.value).toBe(count.value - 1);
  });
});

test('a sheet that is null gives null ranges', async () => {
  await seat.run(async (context) => {
    const range = context.workbook.worksheets.getItemOrNullObject('Aucune').getRange('A1');
    range.load('values');
    await context.sync();
    expect(range.isNullObject).toBe(true);
  });
});

test.each([
  ['', 'InvalidArgument'],
  ['a'.repeat(32), 'InvalidArgument'],
  ['a/b', 'InvalidArgument'],
  ["'a", 'InvalidArgument'],
  ['feuil1', 'ItemAlreadyExists'],
])('the sheet name « %s » is refused with %s', async (name, code) => {
  expect(await seat.faultOn((sheet) => (sheet.name = name))).toBe(code);
});

test('the batch stops at its first failure and keeps what came before', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.load('name');
    await context.sync();
    const { name } = sheet;
    const failing = seat.run(async (other) => {
      const same = other.workbook.worksheets.getItem(name);
      same.getRange('A1').values = [['avant']];
      other.workbook.worksheets.getItem('Aucune').getRange('A1').values = [['x']];
      same.getRange('A2').values = [['après']];
      await other.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ItemNotFound' });
    const range = sheet.getRange('A1:A2');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['avant'], ['']]);
  });
});

test('a protected sheet refuses writes but in unlocked cells, and to be protected twice', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    sheet.getRange('B1').values = [['permis']];
    sheet.protection.load('protected');
    await context.sync();
    expect(sheet.protection.protected).toBe(true);
    sheet.protection.unprotect();
    sheet.getRange('A1').values = [['libre']];
    await context.sync();
  });
  const refused: ((sheet: Excel.Worksheet) => unknown)[] = [
    (sheet) => (sheet.getRange('A1').values = [[1]]),
    (sheet) => (sheet.getRange('A1').format.fill.color = '#FFFFFF'),
    (sheet) => sheet.getRange('1:1').delete('Up'),
    (sheet) => sheet.tables.add('A1:B2', true),
    (sheet) => sheet.protection.protect(),
  ];
  for (const write of refused) {
    const fault = await seat.faultOn((sheet) => {
      sheet.protection.protect();
      write(sheet);
    });
    expect(fault).toBe('AccessDenied');
  }
});

test('panes, page layout, breaks and footers are kept', async () => {
  await seat.onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
    sheet.showGridlines = false;
    sheet.tabColor = '#12ab34';
    const layout = sheet.pageLayout;
    layout.orientation = 'Landscape';
    layout.zoom = { horizontalFitToPages: 1 };
    layout.setPrintMargins('Inches', { top: 0.5, footer: 0.25 });
    layout.centerHorizontally = true;
    layout.setPrintTitleRows('$1:$2');
    layout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
    sheet.horizontalPageBreaks.add('A10');
    sheet.horizontalPageBreaks.add('A5');
    await context.sync();

    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const titles = layout.getPrintTitleRowsOrNullObject();
    for (const range of [frozen, titles]) range.load('address');
    sheet.load('showGridlines,tabColor');
    layout.load('orientation,zoom,topMargin,bottomMargin,footerMargin,centerHorizontally,paperSize');
    layout.headersFooters.defaultForAllPages.load('centerFooter,leftFooter');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    expect(frozen.address).toMatch(/!A1:B3$/);
    expect(titles.address).toMatch(/!1:2$/);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#12AB34']);
    expect(layout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      topMargin: 36,
      bottomMargin: 54,
      footerMargin: 18,
      centerHorizontally: true,
      paperSize: 'A4',
    });
    expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
    expect(sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([4, 9]);

    sheet.horizontalPageBreaks.removePageBreaks();
    sheet.freezePanes.unfreeze();
    const count = sheet.horizontalPageBreaks.getCount();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([count.value, none.isNullObject]).toEqual([0, true]);
  });
});

test('names, settings and selection are of the workbook', async () => {
  await seat.onSheet(async (sheet, context) => {
    const { names, settings } = context.workbook;
    names.add('Zone', sheet.getRange('A1:B2'), 'note');
    settings.add('clé', { profond: [1, 'deux'] });
    sheet.getRange('B2:C3').select();
    await context.sync();

    const name = names.getItem('zone');
    name.load('name,type,comment,formula');
    const range = name.getRange();
    const selected = context.workbook.getSelectedRange();
    const active = context.workbook.getActiveCell();
    for (const one of [range, selected, active]) one.load('address');
    const setting = settings.getItem('clé');
    setting.load('value');
    const missing = settings.getItemOrNullObject('autre');
    names.load('items/name');
    await context.sync();
    expect([name.name, name.type, name.comment]).toEqual(['Zone', 'Range', 'note']);
    expect(name.formula).toMatch(/^=Feuil\d+!\$A\$1:\$B\$2$/);
    expect([range, selected, active].map(({ address }) => address.split('!')[1])).toEqual([
      'A1:B2',
      'B2:C3',
      'B2',
    ]);
    expect(setting.value).toEqual({ profond: [1, 'deux'] });
    expect(missing.isNullObject).toBe(true);

    setting.delete();
    const deleted = settings.getItemOrNullObject('clé');
    await context.sync();
    expect(deleted.isNullObject).toBe(true);
  });
});

test('the application tells the separators of the seat', async () => {
  await seat.run(async (context) => {
    const { application } = context.workbook;
    application.load('calculationMode,decimalSeparator');
    application.cultureInfo.load('name');
    application.suspendApiCalculationUntilNextSync();
    await context.sync();
    expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', ',']);
    expect(application.cultureInfo.name).toBe('fr-FR');
  });
});

test('a temporary sheet view is entered, active and left', async () => {
  await seat.onSheet(async (sheet, context) => {
    const views = sheet.namedSheetViews;
    views.enterTemporary();
    const active = views.getActive();
    active.load('name');
    await context.sync();
    expect(active.name).toBe('');
    views.exit();
    const count = views.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test('what is not emulated says so, and what Excel has not is not found', async () => {
  expect(await seat.faultOn((sheet) => sheet.comments.load('items/id'))).toBe('NotImplemented');
  expect(await seat.faultOn((sheet) => sheet.getRange('A1').load('valuez'))).toBe('InvalidArgument');
});
