import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

beforeAll(() => {
  mkdirSync(join(__dirname, '..', '..', '..', '.cache', 'screenshots'), { recursive: true });
});

/** The narrowest and the widest; most other tests have one in between. */
const SIZES = [
  { width: 1100, height: 720 },
  { width: 1920, height: 1080 },
];

test.each(SIZES)(
  'at $width pixels: nothing that axe finds, nothing that scrolls sideways, alone and as two',
  async (size) => {
    const bench = await openBench(size);
    const seat = bench.seat();
    await seat.reaches('current');
    await seat.gridStands();
    const found: string[] = [];
    const check = async (what: string): Promise<void> => {
      await bench.picture(`atelier-${what}-${String(size.width)}`);
      const wrongs = [...(await wrongsOf(bench.page.mainFrame())), ...(await wrongsOf(await seat.frame()))];
      found.push(...wrongs.map((wrong) => `${what}: ${wrong}`));
    };
    await check('seul');
    await seat.openPanel();
    await check('echanges');
    await seat.view.getByRole('button', { name: texts.exchanges.close }).click();
    const hands = new GridHands(bench.page, seat);
    await hands.click('G5');
    const hint = seat.view.getByRole('note');
    await hint.waitFor();
    await eventually(async () => {
      expect(rightOf(await hint.boundingBox())).toBeLessThanOrEqual(rightOf(await seat.grid.boundingBox()));
    });
    await check('bulle');
    await hands.press('Alt+ArrowDown');
    await hands.list.waitFor();
    await check('liste');
    await hands.press('Escape');
    await hands.goTo('C1');
    await hands.press('Alt+ArrowDown');
    await seat.view.getByRole('dialog').waitFor();
    await check('filtre');
    await hands.press('Escape');
    await bench.button(texts.file.create).click();
    await check('nouveau');
    await bench.page.keyboard.press('Escape');
    const second = await bench.openSecondSeat();
    await second.reaches('current');
    await second.gridStands();
    await check('deux');
    expect(found).toEqual([]);
  },
);

async function wrongsOf(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(async () => {
    // Put there by the line above. The spreadsheet is drawn by a library; the pane has tests of its own.
    const { axe } = window as unknown as { readonly axe: typeof Axe };
    const options = { resultTypes: ['violations' as const], iframes: false };
    // What opens over the cells is ours, and stands inside of what the library draws.
    const popups = ['.grid-hint', '.grid-list', '.grid-filter'].filter((one) => document.querySelector(one));
    const page = await axe.run(
      { include: [['body']], exclude: [['.grid-place'], ['.univer-pointer-events-auto'], ['iframe']] },
      options,
    );
    const opened =
      popups.length === 0
        ? []
        : (await axe.run({ include: popups }, { ...options, rules: { region: { enabled: false } } }))
            .violations;
    return { violations: [...page.violations, ...opened] };
  });
  const isTooWide = await frame.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`),
    ...(isTooWide ? ['scrolls sideways'] : []),
  ];
}

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

function rightOf(box: Box): number {
  if (box === null) throw new Error('not in sight');
  return Math.floor(box.x + box.width);
}
