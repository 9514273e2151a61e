import type { BookEvent } from '../../../src/workbench/model/replica';
import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';
import { settled } from './settled';
import type { TinyWorkbook } from './tinyWorkbook';
import { tinyWorkbook } from './tinyWorkbook';

const CELL = { row: 1, column: 1, rows: 1, columns: 1 };
const FAR = { row: 40, column: 9, rows: 2, columns: 2 };

const BLOCK: BookEvent = {
  kind: 'changed',
  sheet: '{1}',
  origin: 'remote',
  area: CELL,
  changeType: 'RangeEdited',
};

const EDIT: BookEvent = { ...BLOCK, before: '', after: 3 };

let tiny: TinyWorkbook;
let seat: Seat;
let pane: Pane;
let runtime: { enableEvents: boolean };
let told: unknown[];

beforeEach(async () => {
  tiny = tinyWorkbook();
  runtime = { enableEvents: true };
  seat = new Seat({ replica: tiny.replica, workbook: tiny.root, runtime });
  pane = await openPane(seat);
  told = [];
});

afterEach(() => pane.close());

/** Handlers of Office.js give a promise. */
async function tell(event: unknown): Promise<void> {
  told.push(event);
}

function register(batch: (sheets: Excel.WorksheetCollection) => void): Promise<void> {
  return pane.Excel.run(async (context) => {
    batch(context.workbook.worksheets);
    await context.sync();
  });
}

async function emit(event: BookEvent): Promise<void> {
  tiny.emit(event);
  await settled();
}

describe('a change', () => {
  test('of somebody else reaches whoever listens to the sheet, with the values of a single cell', async () => {
    await pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data').load('id');
      await context.sync();
      sheet.onChanged.add(tell);
      await context.sync();
    });
    await emit(EDIT);
    expect(told).toEqual([
      expect.objectContaining({
        type: 'WorksheetChanged',
        worksheetId: '{1}',
        address: 'B2',
        changeType: 'RangeEdited',
        source: 'Remote',
        triggerSource: 'Unknown',
        details: { valueBefore: '', valueTypeBefore: 'Empty', valueAfter: 3, valueTypeAfter: 'Double' },
      }),
    ]);
  });

  test('reaches whoever listens to all sheets, and says what this add-in did itself', async () => {
    await register((sheets) => void sheets.onChanged.add(tell));
    await emit({ ...BLOCK, sheet: '{2}', origin: 'add-in', area: FAR });
    await emit({
      ...BLOCK,
      sheet: '{2}',
      origin: 'user',
      area: { row: 4, column: 0, rows: 1, columns: 16384 },
      changeType: 'RowInserted',
    });
    expect(told).toEqual([
      expect.objectContaining({
        worksheetId: '{2}',
        address: 'J41:K42',
        source: 'Local',
        triggerSource: 'ThisLocalAddin',
        details: undefined,
      }),
      expect.objectContaining({
        address: '5:5',
        changeType: 'RowInserted',
        source: 'Local',
        triggerSource: 'Unknown',
      }),
    ]);
  });

  test('is told once at each level', async () => {
    await register((sheets) => {
      sheets.onChanged.add(tell);
      sheets.getItem('Data').load('id').onChanged.add(tell);
    });
    await emit(EDIT);
    expect(told).toHaveLength(2);
  });

  test('is not told to whoever listens to another sheet, nor after the handler is gone', async () => {
    const handler = await pane.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem('Data').load('id').onChanged.add(tell);
      await context.sync();
      return added;
    });
    await emit({ ...EDIT, sheet: '{2}' });
    expect(told).toEqual([]);
    await emit(EDIT);
    expect(told).toHaveLength(1);
    await pane.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await emit(EDIT);
    expect(told).toHaveLength(1);
  });

  test('gives its range', async () => {
    await register((sheets) => void sheets.onChanged.add(tell));
    await emit(EDIT);
    const [event] = told as Excel.WorksheetChangedEventArgs[];
    const [address, gone] = await pane.Excel.run(async (context) => {
      const range = event?.getRange(context).load('address');
      await context.sync();
      tiny.sheets.shift();
      const absent = event?.getRangeOrNullObject(context);
      await context.sync();
      return [range?.address, absent?.isNullObject];
    });
    expect(address).toBe('Data!B2');
    expect(gone).toBe(true);
  });

  test('is not told while the add-in has switched events off', async () => {
    await register((sheets) => void sheets.onChanged.add(tell));
    runtime.enableEvents = false;
    await emit(EDIT);
    runtime.enableEvents = true;
    expect(told).toEqual([]);
  });

  test('comes after the answer to the request that made it', async () => {
    await register((sheets) => void sheets.onChanged.add(tell));
    tiny.onCalculate = () => tiny.emit({ ...EDIT, origin: 'add-in' });
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').calculate(true);
      await context.sync();
      told.push('answer');
    });
    await settled();
    expect(told).toEqual(['answer', expect.objectContaining({ triggerSource: 'ThisLocalAddin' })]);
  });
});

test('sheets tell when they come, go, are looked at, and what is selected on them', async () => {
  await register((sheets) => {
    sheets.onAdded.add(tell);
    sheets.onDeleted.add(tell);
    sheets.onActivated.add(tell);
    sheets.onDeactivated.add(tell);
    sheets.onSelectionChanged.add(tell);
    sheets.onProtectionChanged.add(tell);
    sheets.onRowHiddenChanged.add(tell);
  });
  const kinds = [
    'added',
    'deleted',
    'activated',
    'deactivated',
    'selection',
    'protection',
    'rowsHidden',
  ] as const;
  for (const kind of kinds) await emit({ kind, sheet: '{2}', origin: 'user', area: CELL });
  expect(told).toEqual([
    { type: 'WorksheetAdded', source: 'Local', worksheetId: '{2}' },
    { type: 'WorksheetDeleted', source: 'Local', worksheetId: '{2}' },
    { type: 'WorksheetActivated', worksheetId: '{2}' },
    { type: 'WorksheetDeactivated', worksheetId: '{2}' },
    { type: 'WorksheetSelectionChanged', address: 'B2', worksheetId: '{2}' },
    expect.objectContaining({ type: 'WorksheetProtectionChanged', isProtected: true }),
    expect.objectContaining({ type: 'WorksheetRowHiddenChanged', changeType: 'Hidden' }),
  ]);
});

test('the document tells of a selection, and of settings that somebody else saved', async () => {
  const { Office } = pane;
  const added = await new Promise<unknown>((resolve) =>
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => void told.push('selection'),
      (result) => resolve(result.status),
    ),
  );
  await new Promise((resolve) =>
    Office.context.document.settings.addHandlerAsync(
      Office.EventType.SettingsChanged,
      () => void told.push('settings'),
      resolve,
    ),
  );
  await emit({ kind: 'selection', sheet: '{1}', origin: 'user', area: CELL });
  await emit({ kind: 'settings', sheet: '', origin: 'remote' });
  await emit({ kind: 'settings', sheet: '', origin: 'add-in' });
  expect([added, ...told]).toEqual(['succeeded', 'selection', 'settings']);
});

test('an event that would never come is refused', async () => {
  await expect(register((sheets) => void sheets.onFormatChanged.add(tell))).rejects.toMatchObject({
    code: 'NotImplemented',
  });
});

test('a pane that loads anew is told nothing of what the old one asked for', async () => {
  await register((sheets) => void sheets.onChanged.add(tell));
  const second = await openPane(seat);
  await settled(20);
  const posted: string[] = [];
  const { post } = seat;
  seat.post = (json) => {
    posted.push(json);
    post(json);
  };
  await emit(EDIT);
  expect(posted).toEqual([]);
  second.close();
});
