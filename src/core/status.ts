/**
 * The status of a piste, in order of precedence: the first that holds (R4).
 * The position in this list is the code that {@link Ranking.status} stores.
 */
export const STATUSES = ['sub', 'invalid', 'unscored', 'below-threshold', 'excluded', 'retained'] as const;

export type Status = (typeof STATUSES)[number];

/** Code of each status: its position in {@link STATUSES}. */
export const STATUS_CODE = {
  sub: 0,
  invalid: 1,
  unscored: 2,
  'below-threshold': 3,
  excluded: 4,
  retained: 5,
} as const satisfies Record<Status, number>;
