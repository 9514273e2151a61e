/**
 * The pistes of the scoring table, as columns in sheet order: entry i of every array is the same piste.
 * Texts as they were typed, trimmed of nothing; numbers in text cells as their text.
 */
export interface Pistes {
  readonly count: number;
  /** Row of the sheet, from 0. */
  readonly row: Uint32Array;
  /** The N°, Infinity where it is missing or unusable; without such a column, the position among pistes, from 1. */
  readonly number: Float64Array;
  readonly title: readonly string[];
  readonly objective: readonly string[];
  /** « Déclinaison ». */
  readonly breakdown: readonly string[];
  /** A number is a N°, any other text a title; null: no parent named. */
  readonly parent: readonly (string | number | null)[];
  /** As typed. */
  readonly communes: readonly string[];
  /** Criterion cells as they were read, joined by `|`: what `Calculé sur` holds. */
  readonly basis: readonly string[];
}
