import type { Locator } from 'playwright-core';
import { texts } from '../../../src/workbench/view/texts';
import type { Bench } from './bench';
import type { BenchSeat } from './benchSeat';
import { useBench } from './useBench';

const openBench = useBench();

/** A laptop of 1280 × 720 at 200 %. */
const ENLARGED = { width: 640, height: 360 };

async function stands(bench: Bench): Promise<BenchSeat> {
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  return seat;
}

/** Scrolled to, as whoever goes there by the keyboard has it. */
async function isWholeInView(bench: Bench, place: Locator): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  const { width, height } = bench.page.viewportSize() ?? { width: 0, height: 0 };
  const what = { place: String(place), box };
  expect({ ...what, is: box !== null && box.x >= 0 && box.y >= 0 }).toEqual({ ...what, is: true });
  const [right, bottom] = [(box?.x ?? 0) + (box?.width ?? 0), (box?.y ?? 0) + (box?.height ?? 0)];
  expect({ ...what, is: right <= width + 0.5 && bottom <= height + 0.5 }).toEqual({ ...what, is: true });
}

function sidewaysOf(place: Locator): Promise<number> {
  return place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
}

test('enlarged to 200 %, every command is in view or scrolled to, and the page never scrolls sideways', async () => {
  const bench = await openBench(ENLARGED);
  const seat = await stands(bench);
  expect(await sidewaysOf(bench.page.locator('#root'))).toBe(0);
  expect(await sidewaysOf(seat.view.locator('#root'))).toBe(0);
  for (const buttons of [bench.page.locator('.title-bar button'), seat.view.locator('.ribbon-button')])
    for (const button of await buttons.all()) await isWholeInView(bench, button);
  await isWholeInView(bench, bench.bookName);
  await isWholeInView(bench, seat.view.getByRole('button', { name: texts.pane.close, exact: true }));
  await isWholeInView(bench, seat.view.getByRole('button', { name: texts.status.exchanges }));
  await isWholeInView(bench, seat.grid.locator('[role=tab][aria-selected=true]'));
  expect((await seat.grid.boundingBox())?.height).toBeGreaterThan(180);
  await seat.view.locator('.ribbon-button').last().focus();
  await isWholeInView(bench, seat.view.locator('.supertip-place:has(:focus) .supertip'));
});

test('enlarged to 200 %, the panel for the curious is scrolled to, and the way to close it too', async () => {
  const bench = await openBench(ENLARGED);
  const seat = await stands(bench);
  await seat.openPanel();
  const close = seat.view.locator('.panel > header button');
  await isWholeInView(bench, close);
  await isWholeInView(bench, seat.view.getByRole('switch').last());
  await isWholeInView(bench, seat.view.locator('.ribbon-button').first());
  await bench.picture('banc-200-echanges');
});

test('enlarged to 200 %, two seats keep their spreadsheets: they are scrolled to sideways', async () => {
  const bench = await openBench(ENLARGED);
  await stands(bench);
  const second = await bench.openSecondSeat();
  await second.gridStands();
  expect(await sidewaysOf(bench.page.locator('#root'))).toBe(0);
  expect((await second.grid.boundingBox())?.width).toBeGreaterThan(150);
  await isWholeInView(bench, bench.page.locator('.seat-label button'));
});

test('in colours of the person’s own, focus and what is chosen are seen', async () => {
  const bench = await openBench({ forcedColors: 'active' });
  const seat = await stands(bench);
  const look = (place: Locator): Promise<string> =>
    place.evaluate((element) => {
      const { backgroundColor, outlineStyle, outlineWidth } = getComputedStyle(element);
      return `${backgroundColor} ${outlineStyle} ${outlineWidth}`;
    });
  const tabs = seat.grid.getByRole('tab');
  expect(await look(tabs.and(seat.grid.locator('[aria-selected=true]')))).not.toBe(
    await look(tabs.and(seat.grid.locator('[aria-selected=false]')).first()),
  );
  const splitter = seat.view.getByRole('separator');
  const exchanges = seat.view.getByRole('button', { name: texts.status.exchanges });
  const [atRest, closed] = [await look(splitter), await look(exchanges)];
  await exchanges.click();
  expect(await look(exchanges)).not.toBe(closed);
  await seat.view.locator('.ribbon-button').first().focus();
  await bench.page.keyboard.press('Tab');
  expect(await look(seat.view.locator('.ribbon-button:focus'))).toMatch(/solid 2px$/);
  await splitter.focus();
  expect(await look(splitter)).not.toBe(atRest);
  await bench.openSecondSeat();
  const speeds = bench.page.locator('.title-bar .segments');
  expect(await look(speeds.locator('input:checked + span'))).not.toBe(
    await look(speeds.locator('input:not(:checked) + span').first()),
  );
});
