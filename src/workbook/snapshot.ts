import type { Area } from './area';
import type { CellValue } from './cellValue';

/** What a workbook holds at one moment, as far as it was asked for. Never changes. */
export interface Snapshot {
  /** Every worksheet, in tab order. */
  readonly sheets: readonly SheetSnapshot[];
  /** True where nothing at all can be written: opened for reading, or without the right to edit. */
  readonly readOnly?: boolean;
  /** Of the newest core that ever wrote here; absent where none said so. */
  readonly version?: number;
  /** The cell that its user has selected; absent where it is not told, as in all readings but the first. */
  readonly selected?: { readonly sheet: string; readonly area: Area };
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  /** True where no menu shows it again: only a program can. It is hidden then. */
  readonly veryHidden?: boolean;
  /** True where the sheet is protected: writing to it is refused. */
  readonly locked?: boolean;
  readonly tables: readonly TableSnapshot[];
  /**
   * Cell values by row, then column, both from 0 at A1. Rows may be shorter than others, and the last ones absent:
   * what lies beyond is empty. null when the sheet's cells were not asked for.
   */
  readonly values: readonly (readonly CellValue[])[] | null;
}

/** An Excel table. */
export interface TableSnapshot {
  readonly name: string;
  /** Header row and totals row included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}
