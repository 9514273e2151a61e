import { failureOf, waitAfter } from './failureOf';
import type { Answer, Failure, Job } from './sessionState';
import type { Work } from './work';
import { Cancelled } from './work';

/** How often something asked for is tried again while the host is busy: some fifteen seconds. */
const MOST_TRIES = 6;

/**
 * Does what somebody asked for. While a cell is being edited or the host is busy it waits, and can be given up; any other
 * refusal is the answer.
 */
export async function performJob(
  tools: Omit<Work, 'step'>,
  job: Job,
  signal: AbortSignal,
  run: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const { store, clock, passes } = tools;
  const step: Work['step'] = (next, canCancel) => {
    if (signal.aborted) throw new Cancelled();
    store.change({ job: { ...job, step: next, canCancel } });
  };
  for (let tries = 1; ; tries++) {
    try {
      return await run({ ...tools, step });
    } catch (error) {
      if (error instanceof Cancelled) return { kind: 'cancelled' };
      const failure = failureOf(error);
      const wait = isPassing(failure) && tries < MOST_TRIES ? waitAfter(failure, tries) : null;
      if (failure.code === 'refused') passes.refuse();
      if (wait === null) return { kind: 'failed', failure };
      store.change({ job: { ...job, step: 'waiting', canCancel: true } });
      await new Promise<void>((resolve) => clock.after(wait, resolve));
    }
  }
}

/** Nothing was done yet, and trying again may work. */
function isPassing({ code }: Failure): boolean {
  return code === 'editing' || code === 'busy';
}
