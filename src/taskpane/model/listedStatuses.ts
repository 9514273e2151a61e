import type { Status } from '../../core/status';

/** The groups of statuses that the pane counts and filters by. */
export type StatusGroup = 'retained' | 'dropped' | 'unscored' | 'invalid' | 'sub';

export const STATUS_GROUPS: readonly StatusGroup[] = ['retained', 'dropped', 'unscored', 'invalid', 'sub'];

export function groupOf(status: Status): StatusGroup {
  switch (status) {
    case 'below-threshold':
    case 'excluded':
      return 'dropped';
    case 'retained':
    case 'unscored':
    case 'invalid':
    case 'sub':
      return status;
  }
}

/** How many pistes each group holds. */
export function groupCounts(counts: Readonly<Record<Status, number>>): Readonly<Record<StatusGroup, number>> {
  return {
    retained: counts.retained,
    dropped: counts['below-threshold'] + counts.excluded,
    unscored: counts.unscored,
    invalid: counts.invalid,
    sub: counts.sub,
  };
}

/** Pistes whose every level can be read, of all but sub-pistes. */
export function scoredCounts(counts: Readonly<Record<Status, number>>): {
  readonly done: number;
  readonly total: number;
} {
  const { retained, dropped, unscored, invalid } = groupCounts(counts);
  return { done: retained + dropped, total: retained + dropped + unscored + invalid };
}
