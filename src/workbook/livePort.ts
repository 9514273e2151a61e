import type { Area } from './area';
import type { CellValue } from './cellValue';
import type { SheetPlan } from './sheetPlan';
import type { Snapshot } from './snapshot';
import type { WorkbookPort } from './workbookPort';

/** What a host may lack. Each absence switches one thing off, and is said. */
export type HostFeature =
  /** Views of a sheet that only their user sees. Without them a filter is seen by everybody. */
  | 'sheet-views'
  /** A table can be widened where it stands. Without it, somebody adds our columns by hand. */
  | 'table-resize'
  /** The conditional formats of the sheet can be read. Without it ours stay as they are: another one would be added each time. */
  | 'highlights';

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

/** A place with what was read there, of the size of its area. */
export interface ExpectedPlace extends Place {
  readonly values: readonly (readonly CellValue[])[];
}

/** An Excel table as it was read. */
export interface TableAnchor {
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** Of each column, from the first. */
  readonly headers: readonly string[];
}

/**
 * What keeps a writing from harming a sheet on which other hands work at the same moment: rows and columns may have
 * moved since they were read. All of one sheet.
 */
export interface Precautions {
  /**
   * The table in which the blocks lie. Where it, or a column that is written, does not stand exactly there any more,
   * nothing is written (`gone`).
   */
  readonly table?: TableAnchor;
  /** What must stand there just before. Otherwise all that was overwritten in the blocks is put back (`moved`). */
  readonly expected?: readonly ExpectedPlace[];
  /** No cell of the blocks may hold a formula just before: otherwise all is put back (`calculated`). With `expected`. */
  readonly sparesFormulas?: true;
  /** Where nothing but the blocks' own cells may change; what a host overwrites there is put back (`filtered`). */
  readonly kept?: readonly Area[];
  /** Columns that tell rows apart and are not written: what is put back goes to its own row, wherever that stands. */
  readonly identity?: readonly number[];
  /** Kept with the workbook along with what is written: see `Snapshot.version`. */
  readonly version?: number;
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

/** A sheet, or an Excel table, that gets another name. */
export interface Renaming {
  readonly sheet: string;
  /** null: the sheet itself. */
  readonly table: string | null;
  readonly name: string;
}

/** Whole columns of a sheet that come in between those of an Excel table: what stands right of them moves. */
export interface ColumnInsertion {
  readonly sheet: string;
  /** Where it, or a column beside the new ones, does not stand exactly there any more, nothing is done (`gone`). */
  readonly table: TableAnchor;
  /** Column of the sheet, from 0, that the first of them becomes: neither the first of the table nor past its end. */
  readonly column: number;
  /** Of each of them, from the first. They look like the column on their left. */
  readonly headers: readonly string[];
}

/** A table or a plain range whose rows can be filtered. */
export interface FilterPlace {
  readonly sheet: string;
  /** Name of the Excel table, null for a plain range. */
  readonly table: string | null;
  /** Header row included. */
  readonly area: Area;
}

/** Rows that stay in view, by the texts that a column holds, however it displays them. */
export interface RowFilter extends FilterPlace {
  /** Column of the sheet, from 0. */
  readonly column: number;
  /** At least one. */
  readonly texts: readonly string[];
}

/** Filters that are taken off. */
export interface ColumnFilters extends FilterPlace {
  /** Columns of the sheet, from 0. */
  readonly columns: readonly number[];
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
   * @throws HostError; the values may have been written all the same, but for `moved` and `filtered`: all is as before
   */
  write(
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions?: Precautions,
  ): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** As `apply` with the first plans, then as `write` with the others, in the round trips of `apply` alone. */
  applyAndWrite(
    looks: readonly SheetPlan[],
    plans: readonly SheetPlan[],
    check: readonly PlaceToCheck[],
    precautions?: Precautions,
  ): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** Rows of an area that are out of sight, ascending. A host may misplace a block of rows some of which are. */
  hiddenRows(place: Place): Promise<readonly number[]>;
  /** Loads whatever this host loads late, so that losing the network afterwards changes nothing. */
  prepare(): Promise<void>;
  /** Tells of changes until the returned function is called. Asked twice, each change is told to both. */
  watch(listener: (event: LiveEvent) => void): Promise<() => Promise<void>>;
  /**
   * Brings the sheet to the front and selects the area; in the same round trip, reads these places: what was shown may
   * have moved.
   *
   * @returns values of each place to check, as `write` gives them
   */
  show(place: Place, check: readonly PlaceToCheck[]): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /** @throws HostError `gone` where it is no longer there; `table-name`, `busy` or `failed` where the name is taken */
  rename(renaming: Renaming): Promise<void>;
  /**
   * Makes room in an Excel table, in one request: asked twice, it does it twice.
   *
   * @throws HostError `gone` where the table has moved: nothing was done then
   */
  insertColumns(insertion: ColumnInsertion): Promise<void>;
  /**
   * Shows only these rows.
   *
   * @param seenBy `own-view`: in a temporary view, that this user alone sees
   * @returns false where no such view could be entered: nothing was filtered then
   * @throws HostError `gone` where no row holds any of the texts any more: nothing was filtered, rather than all hidden
   */
  filter(filter: RowFilter, seenBy: 'own-view' | 'shared'): Promise<boolean>;
  /**
   * Leaves the temporary view, if this user is in one; else takes the filters of these columns off.
   *
   * @returns who saw what was taken off. `unsure`: the sheet has views that people made, it may have been one of them
   */
  unfilter(filters: ColumnFilters): Promise<'own-view' | 'shared' | 'unsure' | 'none'>;
  /** Which of these columns hide rows. */
  filteredColumns(filters: ColumnFilters): Promise<readonly number[]>;
}
