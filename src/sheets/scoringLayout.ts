import type { HeaderRows, MarkColumn } from './marks';
import type { InputColumn, OurColumn } from './names';

/** Where the scoring table stands. Rows and columns of the sheet, from 0. */
export interface ScoringLayout extends HeaderRows {
  readonly sheet: string;
  /** Name of the Excel table, null for a plain range. */
  readonly table: string | null;
  /** One past the last row of data; equal to `headerRow + 1` when there is none. Totals row left out. */
  readonly endRow: number;
  /** First column of the table or range, and one past the last. */
  readonly firstColumn: number;
  readonly endColumn: number;
  /** Column of each input, null where there is none. There is always a title. */
  readonly inputs: Readonly<Record<InputColumn, number | null>> & { readonly title: number };
  /** Column of each criterion, in the method's order; the first of those that mark its levels. */
  readonly criteria: readonly number[];
  /** For each criterion, its columns where there is one per level; null: one column holds the level. */
  readonly marks: readonly (readonly MarkColumn[] | null)[];
  /** Where each of our columns stands, null where it does not exist yet. */
  readonly ours: Readonly<Record<OurColumn, number | null>>;
}

/** All columns that tell levels, criterion by criterion. */
export function levelColumns({
  criteria,
  marks,
}: Pick<ScoringLayout, 'criteria' | 'marks'>): readonly number[] {
  return criteria.flatMap((column, index) => marks[index]?.map((mark) => mark.column) ?? [column]);
}
