import type { HostErrorCode } from '../../workbook/hostError';
import { HostError } from '../../workbook/hostError';
import type { Failure } from './sessionState';

/** What the host said instead of doing what it was asked. Anything else is a bug, told as such, never swallowed. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    return { code: error.code, feature: error.feature ?? null, detail: error.detail };
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
  const isHopeful = ENDLESS.includes(code) || (LIMITED.includes(code) && tries <= MOST_TRIES);
  return isHopeful ? (WAITS[Math.min(tries, WAITS.length) - 1] ?? 0) : null;
}

/** However long somebody takes to type, or the connection to come back. */
const ENDLESS: readonly HostErrorCode[] = ['editing', 'busy'];

/** What was asked may have been done: reading again tells. */
const LIMITED: readonly HostErrorCode[] = ['unanswered', 'failed', 'gone'];

const MOST_TRIES = 3;
