import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';
import { settled } from './settled';
import type { TinyWorkbook } from './tinyWorkbook';
import { tinyWorkbook } from './tinyWorkbook';

let tiny: TinyWorkbook;
let seat: Seat;
let pane: Pane;

beforeAll(async () => {
  tiny = tinyWorkbook();
  seat = new Seat({ replica: tiny.replica, workbook: tiny.root });
  pane = await openPane(seat);
});

afterAll(() => pane.close());

beforeEach(() => {
  seat.traffic.reset();
  tiny.cells.clear();
});

type Context = Excel.RequestContext;

function run<T>(batch: (context: Context) => Promise<T>): Promise<T> {
  return pane.Excel.run(batch);
}

function data(context: Context): Excel.Worksheet {
  return context.workbook.worksheets.getItem('Data');
}

/** Members that Excel's client has and its types do not tell of. */
interface Internal {
  retrieve(names: string): { toJSON(): unknown };
  update(state: object): void;
  ensureUnchanged(state: object): void;
}

function asInternal(object: object): Internal {
  return object as Internal;
}

test('the pane is ready, in Excel on the web, in the locale of the seat', () => {
  expect(pane.info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(pane.Office.context.displayLanguage).toBe('fr-FR');
  expect(pane.Office.context.contentLanguage).toBe('fr-FR');
  expect(pane.errors).toEqual([]);
});

describe('a batch', () => {
  test('writes and reads in one round trip', async () => {
    const values = await run(async (context) => {
      const range = data(context).getRange('B2');
      range.values = [[42]];
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([[[42]], 'Data!B2']);
    expect(seat.traffic.roundTrips).toBe(1);
    expect(seat.traffic.log[0]).toMatchObject({ kind: 'user', writes: true, outcome: 'done' });
  });

  test('reads every scalar when no name is given', async () => {
    const json = await run(async (context) => {
      const sheet = data(context);
      sheet.load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(json).toEqual({ id: '{1}', name: 'Data', position: 0 });
  });

  test('reads children by their path, of objects and of the items of a collection', async () => {
    tiny.cells.set('Data!A1#fill', '#FF0000');
    const read = await run(async (context) => {
      const range = data(context).getRange('A1');
      range.load({
        address: true,
        worksheet: { name: true },
        format: { fill: { color: true }, wrapText: true },
      });
      const sheets = context.workbook.worksheets.load('items/name');
      const skipped = context.workbook.worksheets.getItem('Data').load('name,position');
      await context.sync();
      return {
        range: [range.worksheet.name, range.format.fill.color, range.format.wrapText],
        sheets: sheets.items.map(({ name }) => name),
        skipped: skipped.position,
      };
    });
    expect(read).toEqual({ range: ['Data', '#FF0000', false], sheets: ['Data', 'Other'], skipped: 0 });
  });

  test('takes a part of a collection', async () => {
    const names = await run(async (context) => {
      const sheets = context.workbook.worksheets.load({ select: 'name', top: 1, skip: 1 } as never);
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Other']);
  });

  test('gives plain results of methods', async () => {
    const count = await run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(tiny.sheets.length);
  });

  test('sets several properties through children', async () => {
    await run(async (context) => {
      data(context)
        .getRange('C3')
        .format.set({ wrapText: true, fill: { color: '#00FF00' } });
      await context.sync();
    });
    expect(tiny.cells.get('Data!C3#wrap')).toBe(true);
    expect(tiny.cells.get('Data!C3#fill')).toBe('#00FF00');
  });

  test('does not add a sheet twice when it goes on with it after a sync', async () => {
    const name = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('New');
      await context.sync();
      sheet.name = 'Renamed';
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Renamed');
    expect(tiny.sheets.map((sheet) => sheet.name)).toEqual(['Data', 'Other', 'Renamed']);
    tiny.sheets.pop();
  });

  test('gives null objects, and null objects beneath them', async () => {
    const nulls = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope');
      const beneath = sheet.getRange('A1').load('values');
      const used = data(context).getUsedRangeOrNullObject().load('address');
      const there = context.workbook.worksheets.getItemOrNullObject('Data');
      await context.sync();
      return [sheet, beneath, used, there].map((object) => object.isNullObject);
    });
    expect(nulls).toEqual([true, true, true, false]);
  });

  test('retrieves objects as JSON', async () => {
    const retrieved = await run(async (context) => {
      const result = asInternal(data(context).getRange('A1')).retrieve('address,format/wrapText');
      const sheets = asInternal(context.workbook.worksheets).retrieve('items/name');
      await context.sync();
      return [result.toJSON(), sheets.toJSON()];
    });
    expect(retrieved).toEqual([
      { address: 'Data!A1', format: { wrapText: false } },
      {
        items: [
          { id: '{1}', name: 'Data' },
          { id: '{2}', name: 'Other' },
        ],
      },
    ]);
  });

  test('updates an object at once where the host declares it', async () => {
    const other = new Seat({
      replica: tiny.replica,
      workbook: tiny.root,
      requirements: { RichApiRuntime: '1.2' },
    });
    const second = await openPane(other);
    await second.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getRange('D4');
      asInternal(range).update({ values: [[7]], format: { wrapText: true } });
      await context.sync();
    });
    second.close();
    expect(tiny.cells.get('Data!D4')).toEqual([[7]]);
    expect(tiny.cells.get('Data!D4#wrap')).toBe(true);
  });

  test('requires that nothing has changed', async () => {
    const require = (name: string): Promise<void> =>
      run(async (context) => {
        asInternal(data(context)).ensureUnchanged({ name });
        await context.sync();
      });
    await require('Data');
    await expect(require('Renamed')).rejects.toMatchObject({
      code: 'Conflict',
      debugInfo: { errorLocation: 'Worksheet.Name' },
    });
  });

  test('answers two runs that are under way at once', async () => {
    const read = (address: string): Promise<string> =>
      run(async (context) => {
        const range = data(context).getRange(address).load('address');
        await context.sync();
        return range.address;
      });
    expect(await Promise.all([read('A1'), read('A2')])).toEqual(['Data!A1', 'Data!A2']);
    expect(seat.traffic.roundTrips).toBe(2);
  });
});

describe('a reference', () => {
  test('lasts for the whole run, and is let go of afterwards', async () => {
    await run(async (context) => {
      const range = data(context).getRange('A1');
      range.load('address');
      await context.sync();
      expect(seat.keptReferences).toBeGreaterThan(0);
      range.values = [['again']];
      await context.sync();
    });
    await settled();
    expect(tiny.cells.get('Data!A1')).toEqual([['again']]);
    expect(seat.keptReferences).toBe(0);
  });

  test('outlives the run when it is tracked, until it is untracked', async () => {
    const range = await run(async (context) => {
      const kept = data(context).getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    await settled();
    expect(seat.keptReferences).toBe(1);
    const address = await pane.Excel.run(range, async (context) => {
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Data!A1');
    await pane.Excel.run(range, async (context) => {
      range.untrack();
      await context.sync();
    });
    await settled();
    expect(seat.keptReferences).toBe(0);
  });

  test('is given back without being counted as a round trip', async () => {
    await run(async (context) => {
      data(context).getRange('A1').load('address');
      await context.sync();
    });
    await settled();
    expect(seat.traffic.log.map(({ kind }) => kind)).toEqual(['user', 'clean-up']);
    expect(seat.traffic.roundTrips).toBe(1);
  });
});

describe('a failure', () => {
  test('keeps what was done before, and does nothing of what follows', async () => {
    const failed = run(async (context) => {
      data(context).getRange('A1').values = [['before']];
      context.workbook.worksheets.getItem('Nope').getRange('A1').values = [['never']];
      data(context).getRange('A2').values = [['after']];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({
      name: 'RichApi.Error',
      code: 'ItemNotFound',
      httpStatusCode: 404,
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    await expect(failed).rejects.toBeInstanceOf(pane.OfficeExtension.Error);
    expect([...tiny.cells]).toEqual([['Data!A1', [['before']]]]);
    expect(seat.traffic.log[0]?.outcome).toBe('ItemNotFound');
  });

  test('gives what was read before it', async () => {
    await run(async (context) => {
      const range = data(context).getRange('A1').load('address');
      data(context).getRange('!!').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      expect(range.address).toBe('Data!A1');
    });
  });

  test('says where it happened', async () => {
    const write = run(async (context) => {
      data(context).getRange('A1').values = 'refused' as never;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ debugInfo: { errorLocation: 'Range.Values' } });
  });

  test('of a name that does not exist is the name’s', async () => {
    const load = run(async (context) => {
      data(context).getRange('A1').load('valuez');
      await context.sync();
    });
    await expect(load).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining('valuez'),
    });
  });

  test('of the host itself is answered too', async () => {
    tiny.onCalculate = () => {
      throw new TypeError('a mistake in the model');
    };
    const call = run(async (context) => {
      data(context).calculate(true);
      await context.sync();
    });
    await expect(call).rejects.toMatchObject({
      code: 'GeneralException',
      message: expect.stringContaining('a mistake in the model'),
    });
  });

  test('tells of a property that is read before it was loaded', async () => {
    await expect(run(async (context) => data(context).name)).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
    });
  });

  test('meets whoever writes on a null object', async () => {
    const write = run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('Nope').name = 'x';
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('meets whoever uses an API that the seat does not declare', async () => {
    expect(pane.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
    expect(pane.Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
    const use = run(async (context) => {
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});
