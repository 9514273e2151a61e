import type { Clock } from './clock';
import { failureOf, waitAfter } from './failureOf';
import type { Answer, Failure } from './sessionState';
import type { Work } from './work';
import { Cancelled } from './work';

/** How often something asked for is tried again while the host is busy: some fifteen seconds. */
const MOST_TRIES = 6;

/** It is answered to whoever gives up at once, with whether anything was written: see `Requests`. */
const CANCELLED: Answer = { kind: 'cancelled' };

/** How often it is begun anew because rows moved. */
const MOST_MOVES = 3;

/**
 * Does what somebody asked for. While a cell is being edited or the host is busy it waits, and can be given up; any other
 * refusal is the answer.
 *
 * @param signal given up: nothing more is written
 * @param onStep told what is done next
 * @param onWritten told once something was written, or may have been
 */
export async function performJob(
  tools: Omit<Work, 'step'>,
  signal: AbortSignal,
  onStep: Work['step'],
  onWritten: () => void,
  run: (work: Work) => Promise<Answer>,
): Promise<Answer> {
  const { clock, passes } = tools;
  let isWriting = false;
  let hasWritten = false;
  const writes = (): void => {
    hasWritten = true;
    onWritten();
  };
  const step: Work['step'] = (next, canCancel) => {
    if (signal.aborted) throw new Cancelled();
    // What was being written until now is.
    if (isWriting) writes();
    isWriting = !canCancel;
    onStep(next, canCancel);
  };
  for (let tries = 1; ; tries++) {
    try {
      return await run({ ...tools, step });
    } catch (error) {
      const found = failureOf(error);
      if (isWriting && mayStopMidway(found)) writes();
      isWriting = false;
      if (error instanceof Cancelled || signal.aborted) return CANCELLED;
      const failure = hasWritten ? { ...found, mayBeWritten: true as const } : found;
      // Rows or columns moved: what is asked for is thought out anew from what stands now.
      if (hasMoved(failure)) {
        passes.doubt('all');
        if (tries < MOST_MOVES) continue;
      }
      const wait = isPassing(failure) && tries < MOST_TRIES ? waitAfter(failure, tries) : null;
      if (failure.code === 'refused') passes.refuse(failure.sheet);
      if (wait === null) return { kind: 'failed', failure };
      onStep('waiting', true);
      await pause(clock, wait, signal);
      if (signal.aborted) return CANCELLED;
    }
  }
}

function hasMoved({ code }: Failure): boolean {
  return code === 'moved' || code === 'gone';
}

/** Refusals that can come in the middle of what was asked: a host keeps what it did before. */
function mayStopMidway({ code, feature }: Failure): boolean {
  return code === 'busy' || code === 'too-large' || code === 'failed' || feature === 'host-function';
}

/** Trying again may work. */
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
