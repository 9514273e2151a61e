import { isLastInView } from '../isLastInView';
import { asOneOf, asText, asWhole } from './arguments';
import { colourOf } from './colours';
import { invalidArgument, invalidOperation } from './faults';
import type { SheetSelf } from './host';
import { bookOf, changeBook, sheetOf } from './host';
import { checkSheetName } from './sheetName';
import { setSheetProperty } from './sheetProperties';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

export function renameSheet(self: SheetSelf, value: unknown): void {
  const location = 'Worksheet.name';
  const name = asText(value, location);
  if (name === sheetOf(self).name) return;
  checkSheetName(self.host, name, location, self.sheet);
  changeBook(self.host, [{ kind: 'renameSheet', sheet: self.sheet, name }], location);
}

export function moveSheet(self: SheetSelf, value: unknown): void {
  const at = asWhole(value, 'Worksheet.position');
  sheetOf(self);
  if (at < 0 || at >= bookOf(self.host).sheets.length) throw invalidArgument('Worksheet.position');
  changeBook(self.host, [{ kind: 'moveSheet', sheet: self.sheet, at }], 'Worksheet.position');
}

export function setVisibility(self: SheetSelf, value: unknown): void {
  const visibility = asOneOf(value, VISIBILITIES, 'Worksheet.visibility');
  if (visibility !== 'Visible') assertNotAlone(self, 'Worksheet.visibility');
  const change = { visibility };
  changeBook(self.host, [{ kind: 'sheet', sheet: self.sheet, change }], 'Worksheet.visibility');
}

/** `''` takes the colour away. */
export function setTabColour(self: SheetSelf, value: unknown): void {
  setSheetProperty(self, 'tabColor', value === '' ? '' : colourOf(value, 'Worksheet.tabColor'));
}

export function activate(self: SheetSelf): void {
  if (sheetOf(self).visibility !== 'Visible') {
    throw invalidOperation('Worksheet.activate', 'the sheet is hidden');
  }
  self.host.replica.activate(self.sheet, 'add-in');
}

export function deleteSheet(self: SheetSelf): void {
  assertNotAlone(self, 'Worksheet.delete');
  changeBook(self.host, [{ kind: 'deleteSheet', sheet: self.sheet }], 'Worksheet.delete');
}

/** A workbook always shows a sheet; a very hidden sheet must be shown before it can be deleted. */
function assertNotAlone(self: SheetSelf, location: string): void {
  if (location === 'Worksheet.delete' && sheetOf(self).visibility === 'VeryHidden') {
    throw invalidOperation(location, 'the sheet is very hidden');
  }
  if (isLastInView(bookOf(self.host), sheetOf(self)))
    throw invalidOperation(location, 'a workbook shows at least one sheet');
}
