import type { InputColumn, OurColumn } from './names';

/** Where the scoring table stands. Rows and columns of the sheet, from 0. */
export interface ScoringLayout {
  readonly sheet: string;
  /** Name of the Excel table, null for a plain range. */
  readonly table: string | null;
  readonly headerRow: number;
  /** One past the last row of data; equal to `headerRow + 1` when there is none. Totals row left out. */
  readonly endRow: number;
  /** First column of the table or range, and one past the last. */
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Column of each input, null where there is none. There is always a title. */
  readonly inputs: Readonly<Record<InputColumn, number | null>> & { readonly title: number };
  /** Column of each criterion, in the method's order. */
  readonly criteria: readonly number[];
  /** Where each of our columns stands, null where it does not exist yet. */
  readonly ours: Readonly<Record<OurColumn, number | null>>;
}
