import type { Area } from './area';
import type { CellContent, CellValue } from './cellValue';
import type { HighlightStyle, Style } from './style';

/**
 * What the part of a sheet that we own must look like: a state, not a list of orders. Applied twice, it changes
 * nothing the second time. What it does not speak of is left as it stands.
 */
export interface SheetPlan {
  readonly sheet: string;
  /** Where the sheet is inserted if it does not exist yet; `end` when absent. */
  readonly position?: 'start' | 'end';
  /**
   * A report: everything that stands on the sheet is cleared first (cells, formats, merges, filter, highlights,
   * breaks), the sheet itself is kept. Never true for a sheet that people type in. Should it hold a formula that shows
   * nothing, which nobody could see, nothing at all is done where other hands work (`occupied`).
   */
  readonly refill?: boolean;
  /**
   * What stood on the whole sheet, from A1, when the plan was made: where other hands work and anything else stands by
   * now, nothing at all is done (`gone`). Rows end at their last value.
   */
  readonly asRead?: readonly (readonly CellValue[])[] | undefined;
  /**
   * Cells that held nothing when the plan was made. Where other hands work and anything stands there by now, nothing at
   * all is done (`gone`; `occupied` where it is a formula: one that shows nothing is read as nothing).
   */
  readonly blank?: Area | undefined;
  /** Where other hands work and a formula stands in one of these cells, nothing at all is done (`occupied`). */
  readonly spared?: SparedCells | undefined;
  readonly blocks: readonly Block[];
  /**
   * Areas that an earlier layout used: merges that meet them are undone, drop-downs and messages on them taken away,
   * before the plan's own are made.
   */
  readonly released?: readonly Area[];
  /** Applied in order; a later one completes or overrides an earlier one, property by property. */
  readonly styles?: readonly StyledArea[];
  readonly columnWidths?: readonly ColumnWidth[];
  readonly rowHeights?: readonly RowHeight[];
  readonly merges?: readonly Area[];
  readonly choices?: readonly Choice[];
  readonly highlights?: Highlights;
  /** Creates the table, or brings the one of that name to this area. Header cells are text, each different. */
  readonly table?: TablePlan;
  /** Sheet AutoFilter on a plain range, header row included. */
  readonly filter?: Area;
  /** Rows and columns that stay in view, counted from the top left. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
  /** False hides the grid lines on screen. */
  readonly gridLines?: boolean;
  /** `RRGGBB`. */
  readonly tabColor?: string;
  /** The sheet that is in front when the workbook is opened. */
  readonly active?: boolean;
}

export interface SparedCells {
  readonly areas: readonly Area[];
  /** Cells of the areas that may be written over all the same, from 0. */
  readonly but: readonly { readonly row: number; readonly column: number }[];
}

export interface Block {
  /** The size of `values`. */
  readonly area: Area;
  readonly values: readonly (readonly CellContent[])[];
}

export interface StyledArea {
  readonly area: Area;
  readonly style: Style;
}

/** Columns that a plan gives a width are shown, should somebody have hidden them. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  /** In characters of the default font, as Excel shows it. */
  readonly width: number;
}

export interface RowHeight {
  readonly row: number;
  readonly rows: number;
  /** In points. */
  readonly height: number;
}

/**
 * A drop-down that offers but never blocks what is typed, and the message shown when the cell is selected.
 * Replaces any validation that stands on its area.
 */
export interface Choice {
  readonly area: Area;
  /** The offered values, always a range: a list of text is comma-only and limited to 255 characters. None: message only. */
  readonly source?: { readonly sheet: string; readonly area: Area };
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly message: string;
}

/**
 * Native conditional formats. Each rule's formula carries `mark` as a text (say `N("Pistes")=0`): rules of the sheet
 * that carry it and were there before are replaced, all others are left alone and come after ours.
 */
export interface Highlights {
  readonly mark: string;
  /** The first rule wins where two set the same property. */
  readonly rules: readonly Highlight[];
}

export interface Highlight {
  readonly area: Area;
  /** Without the leading `=`, in the invariant language, relative to the top left cell of `area`. */
  readonly formula: string;
  readonly style: HighlightStyle;
}

export interface TablePlan {
  readonly name: string;
  readonly area: Area;
  /** Name of a built-in table style. */
  readonly style: string;
  readonly bandedRows: boolean;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** A4, as many pages long as it takes. */
  readonly pagesWide: 1;
  /** Rows repeated at the top of each page. */
  readonly repeatedRows?: { readonly row: number; readonly rows: number };
  /** Excel's codes: `&P` page, `&N` pages, `&D` date; `&&` for an ampersand. */
  readonly footer?: { readonly left: string; readonly center: string; readonly right: string };
  /** In inches. */
  readonly margins?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centeredHorizontally?: boolean;
  /** A page begins at each of these rows. */
  readonly breaksBefore?: readonly number[];
}
