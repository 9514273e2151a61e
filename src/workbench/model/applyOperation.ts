import { findSheet } from './cells';
import type { Operation } from './operation';
import { applyCells, applyClear } from './apply/applyCells';
import { applyFormat, applyFormats } from './apply/applyFormats';
import { applyTableFilter, setSheetFilter } from './apply/applyFilters';
import { applyHide, applySizes } from './apply/applyLines';
import { applyShift } from './apply/applyShift';
import { addSheet, changeSheet, deleteSheet, moveSheet, renameSheet } from './apply/applySheets';
import { applySort } from './apply/applySort';
import { applyTableChange, applyTableDeletion, applyTableAddition } from './apply/applyTables';
import { applyMerge, applyValidation, setName } from './apply/applyThings';
import type { OpenBook } from './apply/kinds';

/**
 * Makes an operation so, in place: `book` itself changes. What stands on a sheet or table that is gone is dropped in
 * silence, for it may have been deleted at another seat. Results of formulas are left as they are: see `recalculate`.
 */
export function applyOperation(book: OpenBook, operation: Operation): void {
  if ('sheet' in operation) {
    applyToSheet(book, operation);
    return;
  }
  switch (operation.kind) {
    case 'addSheet':
      addSheet(book, operation);
      return;
    case 'name':
      setName(book, operation);
      return;
    case 'setting':
      book.settings = withSetting(book.settings, operation.key, operation.value);
      return;
    case 'readOnly':
      book.readOnly = operation.readOnly;
      return;
  }
}

type OnSheet = Extract<Operation, { readonly sheet: string }>;

function applyToSheet(book: OpenBook, operation: OnSheet): void {
  const sheet = findSheet(book, operation.sheet);
  if (sheet === undefined) return;
  switch (operation.kind) {
    case 'cells':
      applyCells(sheet, operation);
      return;
    case 'format':
      applyFormat(sheet, operation);
      return;
    case 'formats':
      applyFormats(sheet, operation);
      return;
    case 'clear':
      applyClear(sheet, operation.area, operation.what);
      return;
    case 'insert':
    case 'delete':
      applyShift(book, sheet, operation);
      return;
    case 'sort':
      applySort(sheet, operation);
      return;
    case 'rowHeights':
    case 'columnWidths':
      applySizes(sheet, operation);
      return;
    case 'hide':
      applyHide(sheet, operation);
      return;
    case 'merge':
    case 'unmerge':
      applyMerge(sheet, operation);
      return;
    case 'deleteSheet':
      deleteSheet(book, sheet);
      return;
    case 'renameSheet':
      renameSheet(book, sheet, operation.name);
      return;
    case 'moveSheet':
      moveSheet(book, sheet, operation.at);
      return;
    case 'sheet':
      changeSheet(book, sheet, operation.change);
      return;
    case 'addTable':
      applyTableAddition(book, sheet, operation.table);
      return;
    case 'table':
      applyTableChange(book, sheet, operation);
      return;
    case 'deleteTable':
      applyTableDeletion(book, sheet, operation);
      return;
    case 'tableFilter':
      applyTableFilter(book, sheet, operation);
      return;
    case 'sheetFilter':
      setSheetFilter(book, sheet, operation.filter);
      return;
    case 'conditionalFormats':
      sheet.conditionalFormats = operation.list;
      return;
    case 'validation':
      applyValidation(sheet, operation);
      return;
  }
}

function withSetting(
  settings: OpenBook['settings'],
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const others = Object.entries(settings).filter(([known]) => known !== key);
  // A setting without a value is none: Office.js removes one so.
  return Object.fromEntries(value === null || value === undefined ? others : [...others, [key, value]]);
}
