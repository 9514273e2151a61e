/** @jest-environment jsdom */
import { whenShown } from '../../../src/taskpane/opening/whenShown';

function page(visibility: DocumentVisibilityState, size: number): void {
  Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
  Object.assign(window, { innerWidth: size, innerHeight: size });
}

it('runs at once in a page that is seen', () => {
  page('visible', 300);
  const run = jest.fn();
  whenShown(window, run);
  expect(run).toHaveBeenCalledTimes(1);
});

it.each([
  ['hidden by its browser', 'hidden', 300],
  ['in a frame without size', 'visible', 0],
] as const)('waits in a page %s, and runs once when it is seen', (_, visibility, size) => {
  page(visibility, size);
  const run = jest.fn();
  whenShown(window, run);
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new Event('visibilitychange'));
  expect(run).not.toHaveBeenCalled();
  page('visible', 300);
  window.dispatchEvent(new Event('resize'));
  document.dispatchEvent(new Event('visibilitychange'));
  window.dispatchEvent(new Event('resize'));
  expect(run).toHaveBeenCalledTimes(1);
});
