import type { SheetSelf } from './host';
import { changeSheet, sheetOf } from './host';

/** Properties of a sheet that only Office.js reads again, by their flat names. */
export function sheetProperty(self: SheetSelf, name: string, fallback: unknown): unknown {
  return sheetOf(self).properties[name] ?? fallback;
}

export function setSheetProperty(self: SheetSelf, name: string, value: unknown): void {
  setSheetProperties(self, { [name]: value });
}

/** Several at once. */
export function setSheetProperties(self: SheetSelf, changes: Readonly<Record<string, unknown>>): void {
  const properties = { ...sheetOf(self).properties, ...changes };
  changeSheet(self, [{ kind: 'sheet', sheet: self.sheet, change: { properties } }], 'Worksheet');
}
