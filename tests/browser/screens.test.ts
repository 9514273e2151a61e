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

/** The narrowest pane that must serve, a wide one, and the widest: there only that nothing is cut. */
const CHECKED_WIDTHS = [320, 450, 600];
const WIDEST = 600;
/** Beside the usual width, in the light. */
const PICTURED_WIDTHS = [320, 600];
const USUAL_WIDTH = 350;

/** Of axe: those that colours can break. */
const LOOK_RULES = ['color-contrast', 'link-in-text-block'];

test.each(PANE_VIEWS)('$name: nothing that axe finds, nothing cut, in every look and width', async (view) => {
  const stage = await openStage(view.book === 'none' ? {} : { book: await exampleBook(view.book) });
  const desk = await stage.join(view.options);
  await view.reach(desk);
  await desk.pane.evaluate(AXE);
  const found: string[] = [];
  for (const look of LOOKS) {
    await wear(stage, desk, look);
    await takePicture(stage, desk, `${view.name}-${look.name}`);
    for (const width of CHECKED_WIDTHS) {
      await widen(desk, width);
      const wrongs = [
        ...(await desk.pane.evaluate(cutElements)),
        ...(width === WIDEST ? [] : await violationsIn(desk.pane, look.name === 'clair')),
      ];
      found.push(...wrongs.map((wrong) => `${look.name} ${String(width)}: ${wrong}`));
      if (look.name === 'clair' && PICTURED_WIDTHS.includes(width))
        await takePicture(stage, desk, `${view.name}-${String(width)}`);
    }
    await widen(desk, USUAL_WIDTH);
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
  await desk.pane.evaluate(waitForRest);
  const box = await desk.frame.boundingBox();
  if (box === null) throw new Error('the pane is not in sight');
  await stage.page.screenshot({ path: join(PICTURES, `${name}.png`), clip: box });
}

/** @param all false: of the rules, those on which the look bears; the others would find the same again */
async function violationsIn(pane: Frame, all: boolean): Promise<readonly string[]> {
  const { violations } = await pane.evaluate(runAxe, all ? null : LOOK_RULES);
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
  );
}

/** Runs in the pane: colours that change are seen at their end. What goes round for ever is not waited for. */
async function waitForRest(): Promise<void> {
  const ends = document
    .getAnimations()
    .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime))
    .map(({ finished }) => finished.catch(() => undefined));
  await Promise.all(ends);
  await new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(resolve));
  });
}

/** Runs in the pane: what stands beyond its right or left end, and what a box cuts off. */
function cutElements(): string[] {
  const name = (element: Element): string =>
    `${element.tagName.toLowerCase()} « ${(element.textContent ?? '').trim().slice(0, 40)} »`;
  /** For those who hear it: all but a pixel is cut away. */
  const isOnlyHeard = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).clipPath !== 'none' || isOnlyHeard(element.parentElement));
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (!element.checkVisibility({ visibilityProperty: true }) || isOnlyHeard(element)) return [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 0 && (right > window.innerWidth + 0.5 || left < -0.5))
      return [`beyond the pane: ${name(element)} ${String(left)}–${String(right)}`];
    const { overflowX, textOverflow } = getComputedStyle(element);
    // A field scrolls what is typed in it.
    const isField = element.matches('input, select, textarea, svg');
    const cuts = overflowX !== 'visible' && textOverflow === 'clip' && !isField;
    return cuts && element.scrollWidth > element.clientWidth + 1
      ? [`cut: ${name(element)} ${String(element.scrollWidth)} > ${String(element.clientWidth)}`]
      : [];
  });
}

/** Runs in the pane. Excluded: the invisible ends with which Fluent keeps the focus, that no user can meet. */
function runAxe(rules: string[] | null): Promise<AxeResults> {
  if (!('axe' in window)) throw new Error('axe is not loaded');
  // Put there by the line above that runs its script.
  const { axe } = window as unknown as { readonly axe: typeof Axe };
  return axe.run(
    { include: [['body']], exclude: [['[data-tabster-dummy]']] },
    { resultTypes: ['violations'], ...(rules === null ? {} : { runOnly: rules }) },
  );
}
