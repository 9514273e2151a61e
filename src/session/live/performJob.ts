import type { Clock } from './clock';
import { failureOf, waitAfter } from './failureOf';
import type { Answer, Failure } from './sessionState';
import type { Work } from './work';
import { Cancelled } from './work';

/** How often something asked for is tried again while the host is busy: some fifteen seconds. */
const MOST_TRIES = 6;

/** How often it is begun anew because rows moved. */
const MOST_MOVES = 3;

/**
 * Does what somebody asked for. While a cell is being edited or the host is busy it waits, and can be given up; any other
 * refusal is the answer.
 *
 * @param signal given up: nothing more is written
 * @param onStep told what is done next
 */
export async function performJob(
  tools: Omit<Work, 'step'>,
  signal: AbortSignal,
  onStep: Work['step'],
  run: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const { clock, passes } = tools;
  const step: Work['step'] = (next, canCancel) => {
    if (signal.aborted) throw new Cancelled();
    onStep(next, canCancel);
  };
  for (let tries = 1; ; tries++) {
    try {
      return await run({ ...tools, step });
    } catch (error) {
      if (error instanceof Cancelled || signal.aborted) return { kind: 'cancelled' };
      const failure = failureOf(error);
      // Nothing was done because rows or columns moved: what is asked for is thought out anew from what stands now.
      if (hasMoved(failure) && tries < MOST_MOVES) {
        passes.doubt('all');
        continue;
      }
      const wait = isPassing(failure) && tries < MOST_TRIES ? waitAfter(failure, tries) : null;
      if (failure.code === 'refused') passes.refuse(failure.sheet);
      if (wait === null) return { kind: 'failed', failure };
      onStep('waiting', true);
      await pause(clock, wait, signal);
      if (signal.aborted) return { kind: 'cancelled' };
    }
  }
}

function hasMoved({ code }: Failure): boolean {
  return code === 'moved' || code === 'gone';
}

/** Nothing was done yet, and trying again may work. */
function isPassing({ code }: Failure): boolean {
  return code === 'editing' || code === 'busy';
}

/** Shorter where the wait is given up: others wait behind it. */
function pause(clock: Clock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = clock.after(milliseconds, resolve);
    signal.addEventListener('abort', () => {
      stop();
      resolve();
    });
  });
}
