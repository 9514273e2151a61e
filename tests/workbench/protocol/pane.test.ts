import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';
import { settled } from './settled';
import type { TinyWorkbook } from './tinyWorkbook';
import { tinyWorkbook } from './tinyWorkbook';

const open: Pane[] = [];

afterEach(() => {
  for (const pane of open.splice(0)) pane.close();
});

async function opened(options: Partial<ConstructorParameters<typeof Seat>[0]> = {}): Promise<{
  tiny: TinyWorkbook;
  seat: Seat;
  pane: Pane;
}> {
  const tiny = tinyWorkbook();
  const seat = new Seat({ replica: tiny.replica, workbook: tiny.root, ...options });
  const pane = await openPane(seat);
  open.push(pane);
  return { tiny, seat, pane };
}

describe('the host declares', () => {
  test('its language, its sets and whether the workbook may be written', async () => {
    const { pane } = await opened({
      locale: 'en-US',
      requirements: { ExcelApi: '1.9', DialogApi: null },
      readOnly: true,
    });
    const { context } = pane.Office;
    expect(context.displayLanguage).toBe('en-US');
    expect(context.document.mode).toBe('readOnly');
    const supports = (set: string, version: string): boolean =>
      context.requirements.isSetSupported(set, version);
    expect([supports('ExcelApi', '1.9'), supports('ExcelApi', '1.10'), supports('DialogApi', '1.1')]).toEqual(
      [true, false, false],
    );
  });

  test('a shared runtime, or none', async () => {
    const { pane } = await opened();
    const alone = await opened({ sharedRuntime: false });
    const supported = ({ Office }: Pane): boolean =>
      Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
    expect(supported(pane)).toBe(true);
    expect(pane.info).toMatchObject({ addin: { visibilityMode: 'Taskpane' } });
    expect(supported(alone.pane)).toBe(false);
    expect(alone.pane.info).toMatchObject({ addin: null });
  });
});

describe('settings', () => {
  const saved = ({ Office }: Pane): Promise<unknown> =>
    new Promise((resolve) => Office.context.document.settings.saveAsync((result) => resolve(result.status)));

  test('of the workbook are there from the start, and saved together', async () => {
    const { tiny, pane } = await opened();
    const { settings } = pane.Office.context.document;
    expect(settings.get('seen')).toBe(3);
    settings.set('method', { print: 'abc' });
    settings.remove('seen');
    expect(await saved(pane)).toBe('succeeded');
    expect(tiny.performed).toEqual([
      { kind: 'setting', key: 'seen', value: undefined },
      { kind: 'setting', key: 'method', value: { print: 'abc' } },
    ]);
  });

  test('are read again on demand', async () => {
    const { tiny, pane } = await opened();
    const { settings } = pane.Office.context.document;
    tiny.replica.perform([{ kind: 'setting', key: 'other', value: 'new' }], 'user');
    await new Promise((resolve) => settings.refreshAsync(resolve));
    expect(settings.get('other')).toBe('new');
  });
});

describe('a command of the ribbon', () => {
  test('runs its function and ends when that says so', async () => {
    const { seat, pane } = await opened();
    const ran: string[] = [];
    pane.Office.actions.associate('Classer', (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      event.completed();
    });
    await seat.press('Classer');
    expect(ran).toEqual(['Classer']);
  });

  test('fails when the add-in has no such function', async () => {
    const { seat } = await opened();
    await expect(seat.press('Nothing')).rejects.toThrow('did not run');
  });

  test('waits for a pane that is still loading', async () => {
    const tiny = tinyWorkbook();
    const seat = new Seat({ replica: tiny.replica, workbook: tiny.root });
    const pressed = seat.press('Classer');
    const ended = expect(pressed).rejects.toThrow('did not run');
    open.push(await openPane(seat));
    await ended;
  });
});

test('the pane is shown and hidden by the add-in and by the user, and told so', async () => {
  const { seat, pane } = await opened();
  const told: unknown[] = [];
  await pane.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void told.push(visibilityMode));
  await pane.Office.addin.hide();
  expect(seat.paneVisible).toBe(false);
  await pane.Office.addin.showAsTaskpane();
  expect(seat.paneVisible).toBe(true);
  seat.showPane(false);
  await settled();
  expect(told).toEqual(['Hidden', 'Taskpane', 'Hidden']);
  expect(seat.traffic.roundTrips).toBe(0);
  expect(seat.traffic.log.every(({ kind }) => kind === 'service')).toBe(true);
});

test('the add-in may start with the workbook', async () => {
  const { pane } = await opened();
  expect(await pane.Office.addin.getStartupBehavior()).toBe('None');
  await pane.Office.addin.setStartupBehavior(pane.Office.StartupBehavior.load);
  expect(await pane.Office.addin.getStartupBehavior()).toBe('Load');
});

test('two panes stand beside each other, each with its own Office.js', async () => {
  const one = await opened({ locale: 'fr-FR' });
  const two = await opened({ locale: 'en-US' });
  expect(one.pane.Office).not.toBe(two.pane.Office);
  const write = ({ Excel }: Pane, value: number): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').values = [[value]];
      await context.sync();
    });
  await Promise.all([write(one.pane, 1), write(two.pane, 2)]);
  expect([one.tiny.cells.get('Data!A1'), two.tiny.cells.get('Data!A1')]).toEqual([[[1]], [[2]]]);
});

test('what cannot be done is answered all the same', async () => {
  const { pane } = await opened();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    pane.Office.context.document.getSelectedDataAsync(pane.Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe('failed');
});
