/** A cell that Pistes did not write and that a writing would take away. */
export interface OverwrittenCell {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  readonly column: number;
  /** What it shows; empty for a formula that shows nothing. */
  readonly text: string;
}
