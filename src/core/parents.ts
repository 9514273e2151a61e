/** Codes of {@link Parents} where no row can be told. */
export const NO_PARENT = -1;
export const UNKNOWN_PARENT = -2;
export const AMBIGUOUS_PARENT = -3;
export const PARENT_CYCLE = -4;

/** For each row, the row of its parent, or one of the codes above. */
export type Parents = Int32Array;
