import type { Scores } from '../../src/core/scores';

/** One piste as the tests write it. */
export interface Row {
  readonly levels: readonly number[];
  readonly sub?: boolean;
  /** Infinity when absent. */
  readonly number?: number;
}

/** The columns that `rank` takes, from rows. */
export function scoresOf(rows: readonly Row[], criteria = rows[0]?.levels.length ?? 0): Scores {
  return {
    count: rows.length,
    levels: Array.from({ length: criteria }, (_, index) =>
      Uint8Array.from(rows, ({ levels }) => levels[index] ?? 0),
    ),
    sub: Uint8Array.from(rows, ({ sub }) => (sub ? 1 : 0)),
    appearance: Float64Array.from(rows, ({ number }) => number ?? Infinity),
  };
}
