import type { SheetState } from '../book';
import { sheetNamed } from '../cells';
import { emptySheet } from '../emptyBook';
import { isLastInView } from '../isLastInView';
import { renameReferences } from '../references';
import type { OpenBook, OperationOf } from './kinds';
import { rewriteFormulas } from './rewriteFormulas';

export function addSheet(book: OpenBook, { id, name, at }: OperationOf<'addSheet'>): void {
  if (book.sheets.some((sheet) => sheet.id === id)) return;
  book.sheets = book.sheets.toSpliced(at, 0, emptySheet(id, freeName(book, name)));
}

/** The last sheet in view stays: two seats may have deleted or hidden the others at once. */
export function deleteSheet(book: OpenBook, sheet: SheetState): void {
  if (isLastInView(book, sheet)) return;
  book.sheets = book.sheets.filter((other) => other !== sheet);
  rewriteFormulas(book, (formula) => renameReferences(formula, sheet.name, null));
}

export function renameSheet(book: OpenBook, sheet: SheetState, name: string): void {
  const before = sheet.name;
  sheet.name = freeName(book, name, sheet);
  rewriteFormulas(book, (formula) => renameReferences(formula, before, sheet.name));
}

/** Two seats may give one name at once: the second gets a number. */
function freeName(book: OpenBook, name: string, own?: SheetState): string {
  const isTaken = (wanted: string): boolean => {
    const holder = sheetNamed(book, wanted);
    return holder !== undefined && holder !== own;
  };
  if (!isTaken(name)) return name;
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const wanted = name.slice(0, 31 - suffix.length) + suffix;
    if (!isTaken(wanted)) return wanted;
  }
}

export function moveSheet(book: OpenBook, sheet: SheetState, at: number): void {
  const others = book.sheets.filter((other) => other !== sheet);
  book.sheets = others.toSpliced(at, 0, sheet);
}

export function changeSheet(
  book: OpenBook,
  sheet: SheetState,
  { visibility = sheet.visibility, ...change }: OperationOf<'sheet'>['change'],
): void {
  Object.assign(sheet, change);
  if (visibility === 'Visible' || !isLastInView(book, sheet)) sheet.visibility = visibility;
}
