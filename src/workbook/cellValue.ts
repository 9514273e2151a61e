/** A stored value that is neither text, number nor boolean. Closed: every reader must say what it does with each. */
export type SpecialValue =
  /** An error, as Excel writes it: `#N/A`, `#DIV/0!`… */
  | { readonly kind: 'error'; readonly text: string }
  /** A number that its format shows as a date, a time or a duration. `text` is ISO, for messages only. */
  | { readonly kind: 'date'; readonly serial: number; readonly text: string }
  /** A formula whose result was never stored. */
  | { readonly kind: 'uncomputed'; readonly formula: string };

/** What a cell holds, a formula counting by its stored value. null: nothing. */
export type CellValue = string | number | boolean | null | SpecialValue;

/** A formula to write, with the value it has now, so that the file is right before anything recalculates. */
export interface Formula {
  readonly kind: 'formula';
  /** In the invariant language of files (English names, commas), without the leading `=`. */
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** What a plan puts in a cell. null empties it. Text is always written as text, whatever it begins with. */
export type CellContent = string | number | boolean | null | Formula;
