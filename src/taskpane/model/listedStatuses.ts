import type { Status } from '../../core/status';

/** The statuses in the order in which the pane counts them and offers them as filters. */
export const LISTED_STATUSES: readonly Status[] = [
  'retained',
  'below-threshold',
  'excluded',
  'unscored',
  'invalid',
  'sub',
];

/** Pistes whose every level can be read, of all but sub-pistes. */
export function scoredCounts(counts: Readonly<Record<Status, number>>): {
  readonly done: number;
  readonly total: number;
} {
  const done = counts.retained + counts['below-threshold'] + counts.excluded;
  return { done, total: done + counts.unscored + counts.invalid };
}
