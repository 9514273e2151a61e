/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { Seat } from '../../src/workbench/seat';
import type { Booted } from '../office/bootOffice';
import { bootOffice } from '../office/bootOffice';
import type { TinyWorkbook } from './protocol/tinyWorkbook';
import { tinyWorkbook } from './protocol/tinyWorkbook';

let tiny: TinyWorkbook;
let seat: Seat;
let booted: Booted;

beforeAll(async () => {
  tiny = tinyWorkbook();
  seat = new Seat({ replica: tiny.replica, workbook: tiny.root });
  booted = await bootOffice(seat);
});

afterAll(() => booted.close());

afterEach(() => {
  jest.useRealTimers();
  seat.latency = 0;
});

function write(value: number): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Data').getRange('A1').values = [[value]];
    await context.sync();
  });
}

test('Office.js runs in the window of the test itself', async () => {
  expect(window.Office).toBe(booted.Office);
  await write(1);
  expect(tiny.cells.get('Data!A1')).toEqual([[1]]);
});

test('a round trip takes as long as said: half of it until the write is done', async () => {
  jest.useFakeTimers();
  seat.latency = 150;
  let ended = false;
  const running = write(2).then(() => {
    ended = true;
  });
  await jest.advanceTimersByTimeAsync(74);
  expect(tiny.cells.get('Data!A1')).toEqual([[1]]);
  await jest.advanceTimersByTimeAsync(1);
  expect(tiny.cells.get('Data!A1')).toEqual([[2]]);
  expect(ended).toBe(false);
  await jest.advanceTimersByTimeAsync(75);
  expect(ended).toBe(true);
  await running;
  await jest.advanceTimersByTimeAsync(150);
});

test('requests keep their order, whatever becomes of the latency', async () => {
  jest.useFakeTimers();
  seat.latency = 400;
  const first = write(3);
  await jest.advanceTimersByTimeAsync(1);
  seat.latency = 10;
  const second = write(4);
  await jest.advanceTimersByTimeAsync(1000);
  await Promise.all([first, second]);
  expect(tiny.cells.get('Data!A1')).toEqual([[4]]);
});

test('a request that is delayed arrives all the same', async () => {
  jest.useFakeTimers();
  seat.faults.inject({ kind: 'delay', milliseconds: 30_000 });
  const running = write(5);
  await jest.advanceTimersByTimeAsync(29_999);
  expect(tiny.cells.get('Data!A1')).toEqual([[4]]);
  await jest.advanceTimersByTimeAsync(1);
  expect(tiny.cells.get('Data!A1')).toEqual([[5]]);
  await jest.advanceTimersByTimeAsync(10);
  await running;
});
