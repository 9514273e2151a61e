import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench();

/** What has the keyboard: the words of a button, or the frame or part of the seat where it is. */
function focused(bench: Bench): Promise<string> {
  return bench.page.evaluate(() => {
    const nameIn = (inside: Document): string => {
      const { activeElement } = inside;
      if (activeElement === null) return '';
      if (activeElement.matches('.pane-frame')) return 'pane';
      if (activeElement.closest('.grid-place') !== null) return 'grid';
      const frame = activeElement as Partial<HTMLIFrameElement>;
      return frame.contentDocument
        ? `${activeElement.id} ${nameIn(frame.contentDocument)}`
        : (activeElement.textContent ?? '').trim();
    };
    return nameIn(document);
  });
}

test('F6 leads from each part of the page to the next, out of the cells and out of the pane; Shift+F6 back', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  const hands = new GridHands(bench.page, seat);
  const reaches = async (key: string, place: string): Promise<void> => {
    await bench.page.keyboard.press(key);
    await eventually(async () => {
      expect(await focused(bench)).toBe(place);
    });
  };
  await hands.click('B3');
  await reaches('F6', 'seat-1 pane');
  await bench.page.keyboard.press('Tab');
  await reaches('F6', `seat-1 ${texts.status.exchanges}`);
  await reaches('F6', texts.file.open);
  await reaches('F6', `seat-1 ${texts.ribbon.undo}`);
  await reaches('F6', 'seat-1 grid');
  await bench.page.keyboard.type('Piste');
  // A cell is open: the key waits, as in Excel.
  await bench.page.keyboard.press('F6');
  await bench.page.keyboard.press('Escape');
  await reaches('Shift+F6', `seat-1 ${texts.ribbon.undo}`);
  await reaches('Shift+F6', texts.file.open);
  await reaches('Shift+F6', `seat-1 ${texts.status.exchanges}`);
  await reaches('Shift+F6', 'seat-1 pane');
  await reaches('Shift+F6', 'seat-1 grid');
});
