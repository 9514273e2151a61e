import { emptyBook } from '../../../src/workbench/model/emptyBook';
import { Hub } from '../../../src/workbench/model/hub';
import { createWorkbook } from '../../../src/workbench/model/objects/workbookObject';
import { Seat } from '../../../src/workbench/seat';
import type { Pane } from '../../office/openPane';
import { openPane } from '../../office/openPane';
import { settled } from './settled';

interface SeatedPane {
  readonly seat: Seat;
  readonly pane: Pane;
  leave(): void;
}

let hub: Hub;
let one: SeatedPane;
let two: SeatedPane;

async function sit(): Promise<SeatedPane> {
  const replica = hub.join({ latency: 0 });
  const runtime = { enableEvents: true };
  const seat = new Seat({ replica, workbook: createWorkbook(replica, { runtime }), runtime });
  const pane = await openPane(seat);
  const leave = (): void => {
    pane.close();
    replica.leave();
  };
  return { seat, pane, leave };
}

beforeEach(async () => {
  hub = new Hub(emptyBook('Évaluation', 'Méthode'));
  one = await sit();
  two = await sit();
});

afterEach(() => {
  one.leave();
  two.leave();
});

async function arrived(): Promise<void> {
  hub.settle();
  await settled();
}

function values({ pane }: SeatedPane, address: string): Promise<unknown[][]> {
  return pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Évaluation').getRange(address).load('values');
    await context.sync();
    return range.values;
  });
}

test('what one pane writes, the other one hears of as remote and reads', async () => {
  const told: Excel.WorksheetChangedEventArgs[] = [];
  await two.pane.Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void told.push(event));
    await context.sync();
  });
  await one.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Évaluation').getRange('B2:C2').values = [['Fort', 3]];
    await context.sync();
  });
  await arrived();
  expect(told.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
    ['B2:C2', 'Remote', 'Unknown'],
  ]);
  expect(await values(two, 'B2:C2')).toEqual([['Fort', 3]]);
  const address = await two.pane.Excel.run(async (context) => {
    const range = told[0]?.getRange(context).load('address');
    await context.sync();
    return range?.address;
  });
  expect(address).toBe('Évaluation!B2:C2');
});

test('a table tells of changes in it, and only of those', async () => {
  const told: unknown[] = [];
  await one.pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Évaluation');
    sheet.getRange('A1:B2').values = [
      ['N°', 'Piste'],
      [1, 'Voirie'],
    ];
    const table = sheet.tables.add('A1:B2', true);
    table.name = 'Pistes';
    table.load('id');
    await context.sync();
    table.onChanged.add(async ({ address, tableId }) => void told.push([address, tableId === table.id]));
    await context.sync();
    sheet.getRange('B2').values = [['Eau']];
    sheet.getRange('F9').values = [['ailleurs']];
    await context.sync();
  });
  await arrived();
  expect(told).toEqual([['B2', true]]);
});

test('thousands of cells travel in one request', async () => {
  const lines = Array.from({ length: 1000 }, (_, row) => [row, `piste ${row}`, row / 4, row % 2 === 0]);
  one.seat.traffic.reset();
  await one.pane.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Évaluation').getRange('A1:D1000').values = lines;
    await context.sync();
  });
  expect(one.seat.traffic.roundTrips).toBe(1);
  expect(await values(one, 'A998:D1000')).toEqual(lines.slice(997));
});
