import type {
  Area,
  Cell,
  ConditionalFormatState,
  FilterCriteria,
  Format,
  NameState,
  SheetFilter,
  SheetState,
  TableState,
  ValidationState,
} from './book';

/**
 * One change of a workbook, as data: it can be applied, sent to another seat, moved past a row that was inserted
 * meanwhile. A closed union: whoever applies, moves or tells of one must say what it does with each.
 * Sheets and tables are named by id. Rows and columns count from 0.
 */
export type Operation =
  /** Cells of a rectangle; null leaves a cell as it stands. Widths of all rows are the same. */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cells: readonly (readonly (Cell | null)[])[];
    }
  /** A null property goes back to its default; `replaces`: those that are not named do so too. */
  | {
      readonly kind: 'format';
      readonly sheet: string;
      readonly area: Area;
      readonly format: Format;
      readonly replaces?: boolean;
    }
  /** Different formats of a rectangle, `numberFormat` say; null leaves a cell as it stands. */
  | {
      readonly kind: 'formats';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly formats: readonly (readonly (Format | null)[])[];
      readonly replaces?: boolean;
    }
  | {
      readonly kind: 'clear';
      readonly sheet: string;
      readonly area: Area;
      readonly what: 'all' | 'formats' | 'contents';
    }
  | {
      readonly kind: 'insert' | 'delete';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  /** Rows of an area in another order: row `order[i]` of the area, before, is its row i, after. */
  | { readonly kind: 'sort'; readonly sheet: string; readonly area: Area; readonly order: readonly number[] }
  | {
      readonly kind: 'rowHeights' | 'columnWidths';
      readonly sheet: string;
      readonly at: number;
      readonly count: number;
      /** In points; null: the usual one. */
      readonly size: number | null;
    }
  | {
      readonly kind: 'hide';
      readonly sheet: string;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
      /** Rows that a filter hid go out of view again as its own: by hand unless it is said. */
      readonly by?: 'filter';
    }
  | { readonly kind: 'merge' | 'unmerge'; readonly sheet: string; readonly area: Area }
  | { readonly kind: 'addSheet'; readonly id: string; readonly name: string; readonly at: number }
  | { readonly kind: 'deleteSheet'; readonly sheet: string }
  | { readonly kind: 'renameSheet'; readonly sheet: string; readonly name: string }
  | { readonly kind: 'moveSheet'; readonly sheet: string; readonly at: number }
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly change: Partial<
        Pick<SheetState, 'visibility' | 'frozen' | 'protected' | 'properties' | 'horizontalBreaks'>
      >;
    }
  | { readonly kind: 'addTable'; readonly sheet: string; readonly table: TableState }
  | {
      readonly kind: 'table';
      readonly sheet: string;
      readonly table: string;
      readonly change: Partial<Omit<TableState, 'id' | 'criteria'>>;
    }
  /** `keep`: cells stay, as with « convertir en plage ». */
  | { readonly kind: 'deleteTable'; readonly sheet: string; readonly table: string; readonly keep: boolean }
  /** Criteria of one column of a table; null removes them. Rows are hidden and shown accordingly. */
  | {
      readonly kind: 'tableFilter';
      readonly sheet: string;
      readonly table: string;
      /** Of the sheet: it stays the same column whatever comes before it, or before the table. */
      readonly column: number;
      readonly criteria: FilterCriteria | null;
    }
  | { readonly kind: 'sheetFilter'; readonly sheet: string; readonly filter: SheetFilter | null }
  /** The whole list of the sheet. */
  | {
      readonly kind: 'conditionalFormats';
      readonly sheet: string;
      readonly list: readonly ConditionalFormatState[];
    }
  /** What stood on the areas is replaced; null removes it. */
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly areas: readonly Area[];
      readonly validation: Omit<ValidationState, 'areas'> | null;
    }
  | { readonly kind: 'name'; readonly name: string; readonly state: NameState | null }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'readOnly'; readonly readOnly: boolean };
