import { OrderedPipe } from '../../../src/workbench/protocol/orderedPipe';
import { byTimers } from '../../../src/workbench/schedule';

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

test('what goes in first comes out first, even when it takes longer', () => {
  const out: string[] = [];
  const pipe = new OrderedPipe(byTimers);
  pipe.push(100, () => out.push('slow'));
  pipe.push(10, () => out.push('quick'));
  jest.advanceTimersByTime(99);
  expect(out).toEqual([]);
  jest.advanceTimersByTime(1);
  expect(out).toEqual(['slow', 'quick']);
});

test('nothing comes out once the pipe is cleared, and no timer is left', () => {
  const out: string[] = [];
  const pipe = new OrderedPipe(byTimers);
  pipe.push(5, () => out.push('lost'));
  pipe.clear();
  expect(jest.getTimerCount()).toBe(0);
  pipe.push(5, () => out.push('new'));
  jest.advanceTimersByTime(5);
  expect(out).toEqual(['new']);
});
