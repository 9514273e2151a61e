import { HostError } from '../../workbook/hostError';

/** Requests are never cut below this. */
const LEAST_BYTES = 50_000;

/**
 * What to put in a request at most after Excel refused one as too large; the sizes that are reckoned with are estimates.
 *
 * @param most put in that one
 * @throws the error itself where it says something else, or smaller requests are no remedy
 */
export function halvedAfter(error: unknown, most: number): number {
  const isTooLarge = error instanceof HostError && error.code === 'too-large';
  if (!isTooLarge || most / 2 < LEAST_BYTES) throw error;
  return most / 2;
}
