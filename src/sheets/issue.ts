import type { CellValue } from '../workbook/cellValue';

/** Something in one cell that a person must look at. Never stops the ranking. Row and column from 0. */
export type Issue = {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
} &
  /** `isMark`: the criterion has one column per level, and the row marks several or holds something else. */
  (
    | { readonly code: 'unknown-level'; readonly criterion: number; readonly isMark?: boolean }
    /** A row right under the Excel table, which is no part of it; the cell is the first that tells what it is. */
    | { readonly code: 'row-outside-table' }
    | { readonly code: 'missing-title' }
    | { readonly code: 'missing-number' }
    | { readonly code: 'bad-number' }
    /** `firstRow`: the row that has the number first. */
    | { readonly code: 'duplicate-number'; readonly firstRow: number }
    | { readonly code: 'unknown-parent' }
    /** `rows`: the rows that could be meant. */
    | { readonly code: 'ambiguous-parent'; readonly rows: readonly number[] }
    | { readonly code: 'parent-cycle' }
    | { readonly code: 'unknown-commune'; readonly name: string }
  );

export type IssueCode = Issue['code'];
