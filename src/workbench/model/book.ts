/** What a cell holds. An error is a text that begins with `#`, as Excel gives it in `values`. `''`: nothing. */
export type Value = string | number | boolean;

export interface Cell {
  readonly value: Value;
  /** With its leading `=`, in the invariant language; absent when the cell holds no formula. */
  readonly formula?: string;
  /** Typed or written with a leading apostrophe or under the format `@`: a text whatever it looks like. */
  readonly text?: boolean;
}

/** The format of a cell, by the flat names of Office.js (`font/bold`, `fill/color`, `borders/EdgeTop/style`…). */
export type Format = Readonly<Record<string, string | number | boolean | null>>;

/** Rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Row {
  /** By column; may be shorter than the sheet. */
  cells: (Cell | undefined)[];
  /** Aligned with `cells`. */
  formats: (Format | undefined)[];
  /** In points; undefined: the usual height. */
  height?: number;
  /** Hidden by a filter, or by hand. */
  hidden?: 'filter' | 'user';
}

export interface Column {
  /** In points. */
  width?: number;
  hidden?: boolean;
  /** Of the whole column; the format of a cell, where there is one, stands before it. */
  format?: Format;
}

export interface TableState {
  readonly id: string;
  name: string;
  /** Header row and totals row included. */
  area: Area;
  style: string;
  showBandedRows: boolean;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  /** By column of the table, from 0. */
  criteria: Record<number, FilterCriteria>;
}

/** As Office.js has it, for the two kinds that are applied here. */
export interface FilterCriteria {
  readonly filterOn: 'Values' | 'Custom';
  /** Displayed texts that stay in view. */
  readonly values?: readonly string[];
  readonly criterion1?: string;
}

export interface SheetFilter {
  readonly area: Area;
  readonly criteria: Record<number, FilterCriteria>;
}

export interface ConditionalFormatState {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: string;
  /** `custom/rule/formula`, `custom/format/font/color`, `stopIfTrue`…, by the flat names of Office.js. */
  readonly properties: Readonly<Record<string, string | number | boolean | null>>;
}

export interface ValidationState {
  readonly areas: readonly Area[];
  readonly rule: unknown;
  readonly prompt: unknown;
  readonly errorAlert: unknown;
  readonly ignoreBlanks: boolean;
}

export interface SheetState {
  /** Never changes, never used again. */
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  rows: (Row | undefined)[];
  columns: (Column | undefined)[];
  merges: readonly Area[];
  tables: readonly TableState[];
  filter: SheetFilter | null;
  /** The first rule wins. */
  conditionalFormats: readonly ConditionalFormatState[];
  validations: readonly ValidationState[];
  frozen: { readonly rows: number; readonly columns: number };
  protected: boolean;
  /** `tabColor`, `showGridlines`, `pageLayout/orientation`, `pageLayout/zoom`…, by the flat names of Office.js. */
  properties: Readonly<Record<string, unknown>>;
  horizontalBreaks: readonly number[];
}

export interface NameState {
  readonly name: string;
  /** With its leading `=`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** One workbook, as one seat sees it at one moment. */
export interface BookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly NameState[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly readOnly: boolean;
}
