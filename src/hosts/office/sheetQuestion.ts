import type { OpenColumn } from './cellGrid';

/** Of a cell that was never weighed. */
export const USUAL_BYTES = 20;
/** Of the number format or of the type of a cell, quotes and comma included. */
export const DETAIL_BYTES = 10;

/** What one round trip asks of a sheet. */
export type SheetQuestion =
  | { readonly kind: 'rows'; readonly row: number; readonly rows: number; readonly bytes: number }
  | { readonly kind: 'detail'; readonly open: OpenColumn; readonly bytes: number };

/** The same for the same detail of the same column. */
export function keyOf({ detail, column }: OpenColumn): string {
  return `${detail} ${column}`;
}
