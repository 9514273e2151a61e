import { SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import { asFlag, orElse } from './arguments';
import { itemNotFound } from './faults';
import type { SheetSelf } from './host';
import { bookOf, sheetOf } from './host';
import type { Place } from './place';
import { placeOf } from './place';
import { usedPlace } from './usedPlace';

/** The whole sheet without an address. */
export function rangeOfSheet(self: SheetSelf, address: unknown): Place {
  sheetOf(self);
  if (address === undefined || address === null || address === '') return wholeSheet(self);
  return placeOf(self, address, 'Worksheet.getRange');
}

export function usedRangeOfSheet(self: SheetSelf, valuesOnly: unknown): Place | null {
  return usedPlace(wholeSheet(self), valuesOnly);
}

/** The sheet after or before; without a location for the error, null where there is none. */
export function neighbour(self: SheetSelf, step: 1 | -1, visibleOnly: unknown, location: string): SheetSelf;
export function neighbour(
  self: SheetSelf,
  step: 1 | -1,
  visibleOnly: unknown,
  location: null,
): SheetSelf | null;
export function neighbour(
  self: SheetSelf,
  step: 1 | -1,
  visibleOnly: unknown,
  location: string | null,
): SheetSelf | null {
  const only = orElse(visibleOnly, false, (given) => asFlag(given, 'Worksheet'));
  const { sheets } = bookOf(self.host);
  const own = sheets.findIndex(({ id }) => id === self.sheet);
  const others = step === 1 ? sheets.slice(own + 1) : sheets.slice(0, own).reverse();
  const next = others.find(({ visibility }) => !only || visibility === 'Visible');
  if (!next && location !== null) throw itemNotFound(location);
  return next ? { host: self.host, sheet: next.id } : null;
}

function wholeSheet({ host, sheet }: SheetSelf): Place {
  return { host, sheet, area: { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS } };
}
