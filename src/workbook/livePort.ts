import type { Area } from './area';
import type { CellValue } from './cellValue';
import type { SheetPlan } from './sheetPlan';
import type { Snapshot } from './snapshot';
import type { WorkbookPort } from './workbookPort';

/** What a host may lack. Each absence switches one thing off, and is said. */
export type HostFeature =
  /** Views of a sheet that only their user sees. Without them a filter is seen by everybody. */
  | 'sheet-views'
  /** A table can be widened where it stands. Without it, our columns go beside the table. */
  | 'table-resize'
  /** Drop-downs and messages on cells. */
  | 'validation'
  /** Paper, headers, footers, rows repeated. */
  | 'page-layout';

/** An area with its sheet, named as it is now. */
export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A place that is read back. */
export interface PlaceToCheck extends Place {
  /** Columns whose numbers are taken as they are: no day is looked for there. None where absent. */
  readonly plain?: readonly number[];
}

/** A hint that something may have changed: never data, it may come late, twice, wrong, or not at all. */
export type LiveEvent =
  | {
      readonly kind: 'changed';
      /** null: not told. */
      readonly sheet: string | null;
      readonly area: Area | null;
      /** `own`: this very add-in wrote it. Where the host does not tell, our writes come as `local` or `remote`. */
      readonly source: 'local' | 'remote' | 'own';
    }
  | { readonly kind: 'selected'; readonly sheet: string | null; readonly area: Area | null }
  /** Another sheet came to the front. */
  | { readonly kind: 'activated'; readonly sheet: string | null }
  /** A sheet was added, removed or renamed, protection was set or lifted. */
  | { readonly kind: 'structure' };

/** Which cells a live pass reads: all rows of some columns of one sheet, and every cell of other sheets. */
export interface ColumnScope {
  readonly sheet: string;
  /** From 0, ascending. */
  readonly columns: readonly number[];
  /** Those among them whose numbers are taken as they are: no day is looked for there. */
  readonly plain: readonly number[];
  /** Read whole, as far as they exist. Names compare without case. */
  readonly sheets: readonly string[];
}

/** Rows that stay in view, by the texts that a column displays. */
export interface RowFilter {
  readonly sheet: string;
  /** Name of the Excel table, null for a plain range. */
  readonly table: string | null;
  /** Header row included. */
  readonly area: Area;
  /** Column of the sheet, from 0. */
  readonly column: number;
  readonly texts: readonly string[];
}

/** A workbook that is open in front of its users: other hands change it, and it can be shown to them. */
export interface LivePort extends WorkbookPort {
  /** Empty where everything can be done. */
  readonly lacks: ReadonlySet<HostFeature>;
  /**
   * As `read`, with null in the columns that were not asked for; rows beyond the last value of those are absent. One
   * round trip as long as no table appeared since the last reading.
   */
  readColumns(scope: ColumnScope): Promise<Snapshot>;
  /**
   * Writes the blocks of the plans and, in the same round trip, reads these places back as they then stand: what is
   * written can be misplaced, or meet a row inserted meanwhile. Formats, tables and the rest of the plans are not
   * looked at: see `apply`.
   *
   * @returns values of each place, by row then column, of the size of its area
   * @throws HostError; the values may have been written all the same
   */
  write(
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
  ): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** Loads whatever this host loads late, so that losing the network afterwards changes nothing. */
  prepare(): Promise<void>;
  /** Tells of changes until the returned function is called. Asked twice, each change is told to both. */
  watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>>;
  /** Brings the sheet to the front and selects the area. */
  show(place: Place): Promise<void>;
  /**
   * Shows only these rows: in a temporary view of this user where the host has such views, else by a filter that
   * everybody sees.
   *
   * @returns which of the two was done
   */
  filter(filter: RowFilter): Promise<'own-view' | 'shared'>;
  /** Takes off what `filter` put on this column; leaves the temporary view. */
  unfilter(filter: Omit<RowFilter, 'texts'>): Promise<void>;
}
