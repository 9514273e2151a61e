import type { Area, BookState } from './book';
import type { Operation } from './operation';

/** Who changed the workbook, as the seat that is told of it sees it. */
export type Origin = 'add-in' | 'user' | 'remote';

/** What a seat is told after a change, in the words of Office.js. */
export interface BookEvent {
  readonly kind:
    | 'changed'
    | 'selection'
    | 'activated'
    | 'deactivated'
    | 'added'
    | 'deleted'
    | 'renamed'
    | 'protection'
    | 'rowsHidden'
    | 'settings';
  readonly sheet: string;
  readonly origin: Origin;
  readonly area?: Area;
  /** Rows that a filter or a hand hides or shows, several areas of whole ones. */
  readonly areas?: readonly Area[];
  /** `RangeEdited`, `RowInserted`, `RowDeleted`, `ColumnInserted`, `ColumnDeleted`; of rows `Hidden`, `Unhidden`. */
  readonly changeType?: string;
  /** Of a single cell, or the name of a sheet. */
  readonly before?: string | number | boolean;
  readonly after?: string | number | boolean;
}

/** The workbook as one seat sees it. What it changes reaches the other seats later. */
export interface Replica {
  readonly book: BookState;
  /** Of this seat alone. */
  readonly activeSheet: string;
  readonly selection: { readonly sheet: string; readonly area: Area };
  /** Makes the changes here and now, then sends them. Events are told after the last. */
  perform(operations: readonly Operation[], origin: 'add-in' | 'user'): void;
  /** @param sheet id */
  select(sheet: string, area: Area, origin: 'add-in' | 'user'): void;
  activate(sheet: string, origin: 'add-in' | 'user'): void;
  listen(listener: (event: BookEvent) => void): () => void;
  /** An id that no seat has used. */
  freshId(kind: string): string;
}
