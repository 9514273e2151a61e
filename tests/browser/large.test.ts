import { QUIET } from '../../src/session/live/agenda';
import { fr } from '../../src/taskpane/texts/fr';
import { bigBook } from './books';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

const COUNT = 10_000;
/** Rows in sight, and as many again on both sides. */
const MOST_ROWS = 100;

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

  await desk.pane.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { longTasks: tasks });
  });
  // In time of the pane's own thread, which others that use the machine do not lengthen.
  const devtools = await stage.page.context().newCDPSession(desk.pane);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async (): Promise<Readonly<Record<string, number>>> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value * 1_000]));
  };
  const before = await spent();
  const started = Date.now();
  await desk.type('Évaluation', 'I2', '4');
  await eventually(async () => {
    expect(await desk.value('Évaluation', 'J2')).toBe('Seuil non atteint');
  });
  const written = Date.now() - started;
  await desk.reaches('current');
  const tasks = await desk.pane.evaluate(() => ('longTasks' in window ? window.longTasks : []));
  const after = await spent();
  const script = Math.round((after['ScriptDuration'] ?? 0) - (before['ScriptDuration'] ?? 0));
  // For tests/bench/pane.mjs: here nothing is asked of a machine that others use too.
  process.stdout.write(`measured ${JSON.stringify({ written: written - QUIET.local, script, tasks })}\n`);
  expect(await rows.count()).toBeLessThan(MOST_ROWS);
  const search = desk.pane.getByRole('searchbox');
  await search.fill('piste 9999');
  await desk.text(fr.ranking.shown(1, COUNT)).waitFor();
});
