/** What a file holds too much of. */
export type Quantity =
  /** Bytes of the file itself. */
  | 'file-bytes'
  /** The same of a table of text. */
  | 'text-bytes'
  /** Bytes that the parts of a file come to once unpacked. */
  | 'unpacked-bytes'
  /** The same of one part that is read as a whole. */
  | 'part-bytes'
  /** XML elements of such a part. */
  | 'elements'
  /** Texts that cells share. */
  | 'texts'
  /** Files inside a zip container. */
  | 'parts'
  | 'sheets'
  /** Rows of one sheet, or lines of a table of text, that hold something. */
  | 'rows'
  /** Cells that hold something, over all the sheets that are read. */
  | 'cells'
  /** The same, with the empty cells that stand before them in their rows. */
  | 'extent';

/** The most that is read of each. */
export type Limits = Readonly<Record<Quantity, number>>;

/** By how much a file exceeds what is read. */
export interface Excess {
  readonly what: Quantity;
  /** How many there are; where counting stopped, how many at least. */
  readonly found: number;
  readonly limit: number;
  /** Whether counting stopped before the end: there may be more than `found`. */
  readonly atLeast?: boolean;
}
