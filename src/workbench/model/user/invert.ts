import { applyOperation } from '../applyOperation';
import type { BookState, SheetState } from '../book';
import { findSheet, findTable } from '../cells';
import { copyBook } from '../emptyBook';
import type { Operation } from '../operation';
import { areaBefore, cellsBefore, formatBefore, formatsBefore } from './cellsBefore';
import { repairs } from './repairs';
import {
  changeBefore,
  hiddenBefore,
  nameBefore,
  sizesBefore,
  tableStanding,
  validationsBefore,
} from './statesBefore';

/**
 * What takes an operation back, from the workbook before it, in the order in which it is to be performed; null for what
 * is not undone, as in Excel: whole sheets added, moved or deleted, protection, settings.
 */
export function invert(operation: Operation, before: BookState): readonly Operation[] | null {
  if (operation.kind === 'name') return [nameBefore(operation, before)];
  if (!('sheet' in operation)) return null;
  const sheet = findSheet(before, operation.sheet);
  return sheet === undefined ? [] : invertOnSheet(operation, sheet, before);
}

type OnSheet = Extract<Operation, { readonly sheet: string }>;

function invertOnSheet(
  operation: OnSheet,
  sheet: SheetState,
  before: BookState,
): readonly Operation[] | null {
  switch (operation.kind) {
    case 'cells':
      return [cellsBefore(sheet, operation)];
    case 'formats':
      return [formatsBefore(sheet, operation)];
    case 'format':
      return formatBefore(sheet, operation.area);
    case 'clear':
      return operation.what === 'contents'
        ? [areaBefore(sheet, operation.area)]
        : andRepairs(operation, [], before);
    case 'insert':
      return [{ ...operation, kind: 'delete' }];
    case 'delete':
      return andRepairs(operation, [{ ...operation, kind: 'insert' }], before);
    case 'sort': {
      const order: number[] = [];
      operation.order.forEach((from, to) => (order[from] = to));
      return andRepairs(operation, [{ ...operation, order }], before);
    }
    case 'rowHeights':
    case 'columnWidths':
      return sizesBefore(operation, sheet);
    case 'hide':
      return hiddenBefore(operation, sheet);
    case 'renameSheet':
      return [{ ...operation, name: sheet.name }];
    case 'sheet':
      return changeBefore(operation, sheet);
    case 'table':
      return tableBefore(operation, sheet, before);
    case 'addTable':
      return andRepairs(
        operation,
        [{ kind: 'deleteTable', sheet: sheet.id, table: operation.table.id, keep: true }],
        before,
      );
    case 'tableFilter': {
      const table = findTable(sheet, operation.table);
      if (table === undefined) return [];
      const criteria = table.criteria[operation.column - table.area.column] ?? null;
      return andRepairs(operation, [{ ...operation, criteria }], before);
    }
    case 'sheetFilter':
      return andRepairs(operation, [{ ...operation, filter: sheet.filter }], before);
    case 'conditionalFormats':
      return [{ ...operation, list: sheet.conditionalFormats }];
    case 'validation':
      return validationsBefore(operation, sheet);
    case 'merge':
    case 'unmerge':
    case 'deleteTable':
      return andRepairs(operation, [], before);
    case 'deleteSheet':
    case 'moveSheet':
      return null;
  }
}

/** What undoes most of an operation, and then whatever that leaves different from before. */
function andRepairs(
  operation: Operation,
  back: readonly Operation[],
  before: BookState,
): readonly Operation[] {
  const now = copyBook(before);
  for (const step of [operation, ...back]) applyOperation(now, step);
  return [...back, ...repairs(before, now)];
}

/** A table that takes other columns gives them headers: those are to go again. */
function tableBefore(
  operation: Extract<Operation, { readonly kind: 'table' }>,
  sheet: SheetState,
  before: BookState,
): readonly Operation[] {
  const table = findTable(sheet, operation.table);
  if (table === undefined) return [];
  const back: Operation = { ...operation, change: tableStanding(table) };
  const { area, showHeaders } = { ...table, ...operation.change };
  const keepsHeaders =
    showHeaders === table.showHeaders &&
    area.row === table.area.row &&
    area.column === table.area.column &&
    area.columns === table.area.columns;
  return keepsHeaders ? [back] : andRepairs(operation, [back], before);
}
