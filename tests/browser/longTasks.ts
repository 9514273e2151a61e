import type { Frame, Page } from 'playwright-core';

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

/** Left in the trace by the one frame that matters. */
const MARK = 'longTasks';

const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Tasks of the page and of the frames in it while something is done, longest first: those that PerformanceObserver would
 * tell of, and how much of each is not the machine's other users.
 *
 * @param run gives the frame of which alone the thread matters, if there is one
 */
export async function longTasks(page: Page, run: () => Promise<Frame | undefined>): Promise<readonly Task[]> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('no browser');
  await browser.startTracing(page, { categories: CATEGORIES });
  const frame = await run();
  await frame?.evaluate((mark) => void performance.mark(mark), MARK);
  const trace = await browser.stopTracing();
  // In the format of Chromium's trace events.
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) =>
        frame ? name === MARK : name === 'thread_name' && args.name === 'CrRendererMain',
      )
      .map(threadOf),
  );
  if (threads.size === 0) throw new Error('the trace tells of no such thread');
  return traceEvents
    .filter((event) => event.name === 'RunTask' && threads.has(threadOf(event)))
    .map(({ dur = 0, tdur = 0 }) => ({ wall: Math.round(dur / 1000), spent: Math.round(tdur / 1000) }))
    .filter(({ wall }) => wall >= LONG)
    .toSorted((a, b) => b.spent - a.spent);
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${String(pid)} ${String(tid)}`;
}
