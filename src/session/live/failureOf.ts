import type { HostErrorCode } from '../../workbook/hostError';
import { HostError } from '../../workbook/hostError';
import type { Failure } from './sessionState';

/** What the host said instead of doing what it was asked. Anything else is a bug, told as such, never swallowed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    const { code, feature = null, detail, part } = error;
    if (part === 'sheet') return { code, feature, detail, sheet: detail };
    return { code, feature, detail, ...(part === undefined ? {} : { part }) };
  }
  return { code: 'failed', feature: null, detail: error instanceof Error ? error.message : String(error) };
}

/** Waits before the next try, in milliseconds: the first after a failure, then longer and longer. */
const WAITS = [500, 1_000, 2_000, 4_000, 8_000] as const;

/**
 * How long to wait before the next try by itself; null: it is no use, or somebody must look at it first.
 *
 * @param tries how many have failed in a row, this one included
 */
export function waitAfter({ code }: Failure, tries: number): number | null {
  return tries <= (MOST_TRIES[code] ?? 0) ? (WAITS[Math.min(tries, WAITS.length) - 1] ?? 0) : null;
}

/** In a row, before somebody must look; none of what a try by itself does not mend. */
const MOST_TRIES: Partial<Record<HostErrorCode, number>> = {
  // However long somebody takes to type.
  editing: Infinity,
  // More than a minute: a long calculation, a connection that comes back. Beyond it, somebody must know.
  busy: 10,
  // What was asked may have been done: reading again tells.
  unanswered: 3,
  failed: 3,
  gone: 3,
};
