import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../src/taskpane/texts/fr';
import { frMenu } from '../../src/taskpane/texts/frMenu';
import { frPistes } from '../../src/taskpane/texts/frPistes';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import type { Stage } from './stage';
import { useStages } from './useStages';

const openStage = useStages();
const PICTURES = join(__dirname, '..', '..', '.cache', 'screenshots');

beforeAll(() => {
  mkdirSync(PICTURES, { recursive: true });
});

interface Projected {
  readonly stage: Stage;
  readonly desk: Desk;
}

async function project(width: number, height: number): Promise<Projected> {
  const stage = await openStage({ book: await exampleBook('workshop') });
  await stage.page.setViewportSize({ width: 1280, height: 720 });
  const desk = await stage.join({ width, height });
  await desk.reaches('current');
  await desk.button(fr.actions.more).click();
  await desk.button(frMenu.largeText).click();
  await desk.pane.waitForFunction(() => document.documentElement.hasAttribute('data-large'));
  await desk.pane.waitForFunction(() => document.querySelector('header')?.getBoundingClientRect().top === 4);
  return { stage, desk };
}

/** Runs in the pane: the rows that are wholly in sight, and the smallest letters in them, in pixels. */
function rowsInSight(): { readonly count: number; readonly smallest: number } {
  const list = document.querySelector('[role="region"]');
  if (list === null) throw new Error('no list');
  const { top, bottom } = list.getBoundingClientRect();
  const band = list.querySelector('h3')?.getBoundingClientRect().height ?? 0;
  const rows = [...list.querySelectorAll('[data-piste-row]')].filter((row) => {
    const box = row.getBoundingClientRect();
    return box.top >= top + band - 1 && box.bottom <= bottom + 1;
  });
  const letters = rows
    .flatMap((row) => [...row.querySelectorAll('span')])
    .filter(
      (element) =>
        element.clientWidth > 1 && element.childElementCount === 0 && (element.textContent ?? '') !== '',
    );
  return {
    count: rows.length,
    smallest: Math.min(...letters.map((one) => parseFloat(getComputedStyle(one).fontSize))),
  };
}

test.each([
  [1280, 720, 8],
  [600, 720, 6],
  [600, 560, 5],
])(
  'enlarged, at %i × %i, at least %i pistes stand in letters of 24 pixels or more',
  async (width, height, least) => {
    const { stage, desk } = await project(width, height);
    await stage.page.screenshot({ path: join(PICTURES, `projete-${String(width)}-${String(height)}.png`) });
    await eventually(async () => {
      const { count, smallest } = await desk.pane.evaluate(rowsInSight);
      expect(smallest).toBeGreaterThanOrEqual(24);
      expect(count).toBeGreaterThanOrEqual(least);
    });
  },
);

test.each([[1280], [600]])(
  'enlarged, %i wide, what has just changed takes the place of the header, never of the list',
  async (width) => {
    const { stage, desk } = await project(width, 720);
    const list = desk.pane.getByRole('region', { name: fr.ranking.heading });
    const before = await list.boundingBox();
    await desk.type('Évaluation', 'I5', '4');
    const panel = desk.pane.getByRole('region', { name: frPistes.changes.heading });
    await panel.waitFor();
    await desk.pane.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    await stage.page.screenshot({ path: join(PICTURES, `projete-changement-${String(width)}.png`) });
    const [covered, after] = [await panel.boundingBox(), await list.boundingBox()];
    expect(after).toEqual(before);
    expect((covered?.y ?? 0) + (covered?.height ?? 0)).toBeLessThanOrEqual((after?.y ?? 0) + 1);
    await desk.button(frPistes.changes.close).click();
    await desk.tab(fr.tabs.communes).click();
    await desk.pane.getByRole('tabpanel', { name: fr.tabs.communes }).waitFor();
  },
);
