import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type Axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { PANE_VIEWS } from './screens';
import type { Stage } from './stage';
import { useStages } from './useStages';

const openStage = useStages();
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const PICTURES = join(__dirname, '..', '..', '.cache', 'screenshots');

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

const LOOKS = [
  { name: 'clair', background: '#ffffff', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'sombre', background: '#292929', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contraste', background: '#ffffff', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** The narrowest pane that must serve, and a wide one. */
const CHECKED_WIDTHS = [320, 450];
const PICTURED_WIDTH = 350;

test.each(PANE_VIEWS)('$name: nothing that axe finds, nothing cut, in every look and width', async (view) => {
  const stage = await openStage(view.book === 'none' ? {} : { book: await exampleBook(view.book) });
  const desk = await stage.join();
  await view.reach(desk);
  await desk.pane.evaluate(AXE);
  const found: string[] = [];
  for (const look of LOOKS) {
    await wear(stage, desk, look);
    await takePicture(stage, desk, `${view.name}-${look.name}`);
    for (const width of CHECKED_WIDTHS) {
      await widen(desk, width);
      found.push(...(await wrongsOf(desk.pane)).map((wrong) => `${look.name} ${String(width)}: ${wrong}`));
      if (look.name === 'clair' && width === 320) await takePicture(stage, desk, `${view.name}-320`);
    }
    await widen(desk, PICTURED_WIDTH);
  }
  expect(found).toEqual([]);
});

async function wear(stage: Stage, desk: Desk, { media, background }: (typeof LOOKS)[number]): Promise<void> {
  await stage.page.emulateMedia(media);
  // The theme follows the system's a moment later.
  await desk.pane.waitForFunction((wanted) => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1') === wanted;
  }, background);
}

async function widen(desk: Desk, width: number): Promise<void> {
  await desk.frame.evaluate((frame, wished) => frame.setAttribute('width', String(wished)), width);
  await desk.pane.waitForFunction((wished) => window.innerWidth === wished, width);
}

async function takePicture(stage: Stage, desk: Desk, name: string): Promise<void> {
  const box = await desk.frame.boundingBox();
  if (box === null) throw new Error('the pane is not in sight');
  await stage.page.screenshot({ path: join(PICTURES, `${name}.png`), clip: box });
}

async function wrongsOf(pane: Frame): Promise<readonly string[]> {
  const results = await pane.evaluate(runAxe);
  const tooWide = await pane.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth
      ? [`scrolls sideways: ${String(scrollWidth)} > ${String(clientWidth)}`]
      : [];
  });
  const violations = results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
  return [...violations, ...tooWide];
}

/** Runs in the pane. Excluded: the invisible ends with which Fluent keeps the focus, that no user can meet. */
function runAxe(): Promise<AxeResults> {
  if (!('axe' in window)) throw new Error('axe is not loaded');
  // Put there by the line above that runs its script.
  const { axe } = window as unknown as { readonly axe: typeof Axe };
  return axe.run(
    { include: [['body']], exclude: [['[data-tabster-dummy]']] },
    { resultTypes: ['violations'] },
  );
}
