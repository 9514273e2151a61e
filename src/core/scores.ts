/** What a criterion cell holds when it is empty. */
export const EMPTY = 0;

/** What a criterion cell holds when it cannot be read. */
export const UNREADABLE = 255;

/**
 * The pistes as the core needs them, as columns: row i of every array is the same piste.
 * Rows may come in any order.
 */
export interface Scores {
  /** Number of pistes. */
  readonly count: number;
  /** One column per criterion of the method, in its order: a level 1…n, {@link EMPTY} or {@link UNREADABLE}. */
  readonly levels: readonly Uint8Array[];
  /** 1 where the piste names a parent (even an unknown one), else 0. */
  readonly sub: Uint8Array;
  /**
   * Order of appearance (R9): the piste's number, an integer of at least 1; Infinity where it has none.
   * Pistes of equal number, and those without, follow the order of the rows.
   */
  readonly appearance: Float64Array;
}
