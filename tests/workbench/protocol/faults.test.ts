import type { Fault } from '../../../src/workbench/faults';
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
  tiny.cells.clear();
  seat.faults.clear();
  seat.traffic.reset();
});

function write(value: unknown, options: Excel.RunOptions = {}): Promise<void> {
  return pane.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Data');
    sheet.getRange('A1').values = [[value]];
    sheet.getRange('A2').values = [[value]];
    await context.sync();
  });
}

const written = (): unknown[] => [...tiny.cells.keys()];

describe('Excel refuses', () => {
  test.each([
    [5001, 'GeneralException'],
    [5004, 'InvalidOperationInCellEditMode'],
    [5012, 'InvalidOrTimedOutSession'],
    [5016, 'WriteNotSupportedWhenModalDialogOpen'],
    [5102, 'ActivityLimitReached'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [7000, 'AccessDenied'],
  ] as const)('with %i, which the client calls %s; then all is well again', async (code, name) => {
    seat.faults.inject({ kind: 'host', code });
    await expect(write(1)).rejects.toMatchObject({ code: name });
    expect(written()).toEqual([]);
    await write(1);
    expect(written()).toEqual(['Data!A1', 'Data!A2']);
    expect(seat.traffic.log.filter(({ kind }) => kind === 'user').map(({ outcome }) => outcome)).toEqual([
      String(code),
      'done',
    ]);
  });

  test('after it has done everything', async () => {
    seat.faults.inject({ kind: 'host', code: 5012, applied: true });
    await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOrTimedOutSession' });
    expect(written()).toEqual(['Data!A1', 'Data!A2']);
  });
});

describe('an error', () => {
  const atSecondWrite: Fault = { kind: 'error', code: 'AccessDenied', message: 'Protégé', actionIndex: 9 };

  test('stops the batch at its action', async () => {
    seat.faults.inject(atSecondWrite);
    await expect(write(1)).rejects.toMatchObject({ code: 'AccessDenied', message: 'Protégé' });
    expect(written()).toEqual(['Data!A1']);
  });

  test('is told although everything was done', async () => {
    seat.faults.inject({ ...atSecondWrite, applied: true });
    await expect(write(1)).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(written()).toEqual(['Data!A1', 'Data!A2']);
  });

  test('meets only the requests that it is meant for, as often as said', async () => {
    const remove = seat.faults.inject(
      { kind: 'error', code: 'GeneralException' },
      { times: 2, when: ({ writes, names }) => writes && names.includes('Values') },
    );
    await pane.Excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
    });
    await expect(write(1)).rejects.toMatchObject({ code: 'GeneralException' });
    expect(seat.faults.waiting).toBe(1);
    remove();
    await write(2);
  });

  test('never meets the clean-up', async () => {
    await settled();
    const before = seat.keptReferences;
    await pane.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('A1').load('address');
      await context.sync();
      expect(seat.keptReferences).toBe(before + 1);
      seat.faults.inject({ kind: 'error', code: 'GeneralException' });
    });
    await settled();
    expect(seat.faults.waiting).toBe(1);
    expect(seat.keptReferences).toBe(before);
  });
});

describe('an answer that does not come', () => {
  test.each([
    ['nothing was done', false, []],
    ['everything was done', true, ['Data!A1', 'Data!A2']],
  ])('leaves the pane waiting: %s', async (_, applied, cells) => {
    seat.faults.inject({ kind: 'silence', applied });
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    write(1).then(end, end);
    await settled(20);
    expect(ended).toBe(false);
    expect(written()).toEqual(cells);
    expect(seat.traffic.log[0]?.outcome).toBe('waiting');
    await write(2);
  });
});

describe('a cell under edit', () => {
  afterEach(() => {
    seat.editing = false;
  });

  test('makes batches fail', async () => {
    seat.editing = true;
    await expect(write(1)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    seat.editing = false;
    await write(1);
    expect(written()).toHaveLength(2);
  });

  test('holds up a batch that may wait', async () => {
    seat.editing = true;
    const later = write(1, { delayForCellEdit: true });
    await settled(20);
    expect(written()).toEqual([]);
    seat.editing = false;
    await later;
    expect(written()).toHaveLength(2);
  });
});

describe('five megabytes', () => {
  const HALF = 'x'.repeat(2.6 * 1024 * 1024);

  test('are too much for a request', async () => {
    await expect(write(HALF)).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written()).toEqual([]);
  });

  test('are too much for an answer', async () => {
    tiny.cells.set('Data!A1', [[HALF]]);
    tiny.cells.set('Data!A2', [[HALF]]);
    const read = pane.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('A1').load('values');
      sheet.getRange('A2').load('values');
      await context.sync();
    });
    await expect(read).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('are counted as they travel: accents weigh two bytes', async () => {
    await write('é');
    const [accent] = seat.traffic.log;
    seat.traffic.reset();
    await write('e');
    expect(accent?.requestBytes).toBe(seat.traffic.requestBytes + 2);
    expect(seat.traffic.responseBytes).toBeGreaterThan(0);
    expect(seat.traffic.actions).toBe(accent?.actions);
  });
});
