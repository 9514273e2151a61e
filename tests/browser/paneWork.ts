import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Desk } from './desk';
import type { Task } from './longTasks';
import { longTasks } from './longTasks';

/** What something cost the pane. */
export interface PaneWork {
  /** From the beginning to the end, in milliseconds. */
  readonly took: number;
  /** Of the pane's own thread, in milliseconds, which others that use the machine do not lengthen. */
  readonly script: number;
  readonly tasks: readonly Task[];
  /** What the pane sent to the host. */
  readonly bytes: number;
}

/** @param devtools of the pane */
export async function paneWork(
  page: Page,
  desk: Desk,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<PaneWork> {
  const before = await scriptTime(devtools);
  await desk.host.evaluate(({ seat }) => {
    seat.traffic.reset();
  });
  let took = 0;
  const work = async (): Promise<Frame> => {
    const started = Date.now();
    await act();
    took = Date.now() - started;
    // What comes after it counts as work, not as waiting.
    await desk.reaches('current');
    return desk.pane;
  };
  const tasks = await longTasks(page, work);
  const bytes = await desk.host.evaluate(({ seat }) => seat.traffic.requestBytes);
  const script = Math.round((await scriptTime(devtools)) - before);
  return { took, script, tasks, bytes };
}

/** Milliseconds that the same pane needs to read so many cells from JSON, which it does anyway: what times are told against. */
export function readingTime(pane: Frame, cells: number): Promise<number> {
  return pane.evaluate((count) => {
    const text = JSON.stringify(
      Array.from({ length: count }, (_, at) => (at % 2 ? `texte ${String(at)}` : at)),
    );
    const times = Array.from({ length: 9 }, () => {
      const started = performance.now();
      JSON.parse(text);
      return performance.now() - started;
    });
    return times.sort((a, b) => a - b)[4] ?? 0;
  }, cells);
}

async function scriptTime(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1_000;
}
