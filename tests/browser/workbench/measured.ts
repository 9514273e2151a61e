import type { Page } from 'playwright-core';

/** One thing that the thread of a page does, in milliseconds. */
export interface Task {
  /** From beginning to end, with what the machine does for others meanwhile. */
  readonly wall: number;
  /** Of the processor's time. */
  readonly spent: number;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** What browsers call long. */
const LONG = 50;

/**
 * Long tasks of the page, of its seats and of their panes while something is done, longest first: those that
 * PerformanceObserver would tell of, and how much of each is not the machine's other users.
 */
export async function longTasks(page: Page, run: () => Promise<void>): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline'] });
  await run();
  const trace = await browser.stopTracing();
  // In the format of Chromium's trace events.
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)} ${String(tid)}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && threads.has(`${String(pid)} ${String(tid)}`))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: Math.round(dur / 1000), spent: Math.round(tdur / 1000) }))
    .filter(({ wall }) => wall >= LONG)
    .toSorted((a, b) => b.spent - a.spent);
}

/** How many times longer than alone this machine takes at the moment, since others use it too; 1 when it is quiet. */
export function crowding(): number {
  const [started, used] = [performance.now(), process.cpuUsage()];
  while (performance.now() - started < 300);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - started) / ((user + system) / 1000));
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Figures for whoever reads what the tests print. */
export function tell(what: string, figures: unknown): void {
  process.stdout.write(`measured ${what} ${JSON.stringify(figures)}\n`);
}

/**
 * Holds a time against what is required of it, where that is what is being measured (`tests/bench/workbench.mjs`). Among all
 * other tests, on a machine that does something else too, only what is several times beyond it is wrong.
 */
export function holds(time: number, most: number): void {
  expect(time).toBeLessThan(process.env['PISTES_BENCH'] === '1' ? most : CROWDED * most);
}

const CROWDED = 3;
