import { QUIET } from '../../src/session/live/agenda';
import { fr } from '../../src/taskpane/texts/fr';
import { bigBook } from './books';
import { eventually } from './eventually';
import type { Desk } from './desk';
import { isMeasuring } from './isMeasuring';
import type { PaneWork } from './paneWork';
import { longTasks } from './longTasks';
import type { Task } from './longTasks';
import { paneWork, readingTime } from './paneWork';
import type { Stage } from './stage';
import { useStages } from './useStages';

const openStage = useStages();

const COUNT = 10_000;
/** Rows in sight, and as many again on both sides. */
const MOST_ROWS = 100;

/** Columns of the scoring sheet. */
const COLUMNS = 14;

/** For tests/bench/pane.mjs. */
async function measure(stage: Stage, desk: Desk): Promise<void> {
  const devtools = await stage.page.context().newCDPSession(desk.pane);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const edit = (row: number) => (): Promise<void> => editRow(desk, row);
  const press = (command: string) => (): Promise<void> =>
    desk.host.evaluate(({ seat }, name) => seat.press(name), command);
  const withoutWait = (work: PaneWork): PaneWork => ({ ...work, took: work.took - QUIET.local });
  const near = withoutWait(await paneWork(stage.page, desk, devtools, edit(2)));
  await setLatency(desk, FAR);
  const far = withoutWait(await paneWork(stage.page, desk, devtools, edit(5)));
  await setLatency(desk, 0);
  const measured = {
    reading: await readingTime(desk.pane, COUNT * COLUMNS),
    edit: near,
    farEdit: far,
    rank: await paneWork(stage.page, desk, devtools, press('rank')),
    annexe2: await paneWork(stage.page, desk, devtools, press('annexe2')),
    opening: await measureOpening(),
  };
  process.stdout.write(`measured ${JSON.stringify(measured)}\n`);
}

/** In a window of its own, which has nothing from before. */
async function measureOpening(): Promise<readonly Task[]> {
  const stage = await openStage({ book: await bigBook(COUNT) });
  return longTasks(stage.page, async () => {
    const desk = await stage.join();
    await desk.reaches('current');
    return desk.pane;
  });
}

/** Milliseconds of a round trip to a host that is far away. */
const FAR = 150;

/** Drops a piste: every rank after it moves. */
async function editRow(desk: Desk, row: number): Promise<void> {
  await desk.type('Évaluation', `I${String(row)}`, '4');
  await eventually(async () => {
    expect(await desk.value('Évaluation', `J${String(row)}`)).toBe('Seuil non atteint');
  });
}

function setLatency(desk: Desk, milliseconds: number): Promise<void> {
  return desk.host.evaluate(({ seat }, latency) => {
    seat.latency = latency;
  }, milliseconds);
}

test(`${String(COUNT)} pistes open and scroll; only rows in sight are made`, async () => {
  const stage = await openStage({ book: await bigBook(COUNT) });
  const desk = await stage.join();
  await desk.reaches('current');
  await desk.text(fr.progress(COUNT, COUNT)).waitFor();
  const rows = desk.pane.locator('button[data-piste-row]');
  expect(await rows.count()).toBeLessThan(MOST_ROWS);

  await rows.first().hover();
  for (let turn = 0; turn < 20; turn++) {
    await stage.page.mouse.wheel(0, 5_000);
    expect(await rows.count()).toBeLessThan(MOST_ROWS);
  }
  await rows.nth(5).focus();
  await desk.pressKey('End');
  await eventually(async () => {
    expect(await desk.focused()).toMatch(/Piste 99\d\d/);
  });
  await desk.pressKey('Home');
  await eventually(async () => {
    expect(await desk.focused()).toContain('Piste 1 :');
  });

  if (isMeasuring) await measure(stage, desk);
  expect(await rows.count()).toBeLessThan(MOST_ROWS);
  const search = desk.pane.getByRole('searchbox');
  await search.fill('piste 9999');
  await desk.text(fr.ranking.shown(1, COUNT)).waitFor();
});
