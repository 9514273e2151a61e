import type { Status } from './status';

/** The outcome of screening and lexicographic ranking, as columns aligned with {@link Scores}. */
export interface Ranking {
  /** Code of the status, see STATUSES. */
  readonly status: Uint8Array;
  /** 1…n without gaps for retained pistes (R8), 0 for the others. */
  readonly rank: Uint32Array;
  /** Rows of the retained pistes, the first-ranked first. */
  readonly order: Uint32Array;
  /** Level on the priority criterion of retained pistes, and of sub-pistes that have a readable one (R7); else 0. */
  readonly priority: Uint8Array;
  readonly counts: Readonly<Record<Status, number>>;
}
