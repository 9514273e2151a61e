import type { CDPSession, Frame } from 'playwright-core';
import type { Desk } from './desk';

/** What something cost the pane. */
export interface PaneWork {
  /** From the beginning to the end, in milliseconds. */
  readonly took: number;
  /** Of the pane's own thread, in milliseconds, which others that use the machine do not lengthen. */
  readonly script: number;
  /** Tasks of 50 ms and more, in milliseconds, longest first. */
  readonly tasks: readonly number[];
  /** What the pane sent to the host. */
  readonly bytes: number;
}

declare global {
  interface Window {
    longTasks?: number[];
  }
}

/** Notes the long tasks of a pane, those since it opened included. */
export async function noteLongTasks(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const tasks: number[] = [];
    window.longTasks = tasks;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** Those noted since they were last taken. */
export async function takeLongTasks(pane: Frame): Promise<readonly number[]> {
  const tasks = await pane.evaluate(() => window.longTasks?.splice(0) ?? []);
  return tasks.sort((a, b) => b - a);
}

/** @param devtools of the pane */
export async function paneWork(
  desk: Desk,
  devtools: CDPSession,
  act: () => Promise<void>,
): Promise<PaneWork> {
  await takeLongTasks(desk.pane);
  const before = await scriptTime(devtools);
  await desk.host.evaluate(({ seat }) => {
    seat.traffic.reset();
  });
  const started = Date.now();
  await act();
  const took = Date.now() - started;
  // What comes after it counts as work, not as waiting.
  await desk.reaches('current');
  const bytes = await desk.host.evaluate(({ seat }) => seat.traffic.requestBytes);
  const script = Math.round((await scriptTime(devtools)) - before);
  return { took, script, tasks: await takeLongTasks(desk.pane), bytes };
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
