import type { Area, BookState, SheetState } from './book';
import { SHEET_COLUMNS, SHEET_ROWS } from './areas';
import { findSheet, valueAt } from './cells';
import { isLastInView } from './isLastInView';
import type { Operation } from './operation';
import type { BookEvent, Origin } from './replica';

/**
 * What Excel tells of a change, from the workbook before it; of rows hidden and shown, see `hidingEvents`. Formats, sizes,
 * tables and results of formulas raise nothing here, as `onChanged` keeps silent about them.
 */
export function eventsOf(operation: Operation, before: BookState, origin: Origin): readonly BookEvent[] {
  if (operation.kind === 'addSheet') return [{ kind: 'added', sheet: operation.id, origin }];
  if (operation.kind === 'setting') return [{ kind: 'settings', sheet: '', origin }];
  if (!('sheet' in operation)) return [];
  const sheet = findSheet(before, operation.sheet);
  return sheet === undefined ? [] : eventsOnSheet(operation, sheet, before, origin);
}

type OnSheet = Extract<Operation, { readonly sheet: string }>;

function eventsOnSheet(
  operation: OnSheet,
  sheet: SheetState,
  before: BookState,
  origin: Origin,
): readonly BookEvent[] {
  const base = { sheet: sheet.id, origin };
  switch (operation.kind) {
    case 'cells': {
      const { row, column, cells } = operation;
      return edited(sheet, { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, origin);
    }
    case 'clear':
      return operation.what === 'formats' ? [] : edited(sheet, operation.area, origin);
    case 'sort':
      return edited(sheet, operation.area, origin);
    case 'insert':
    case 'delete':
      return [{ ...base, kind: 'changed', area: linesArea(operation), changeType: shiftType(operation) }];
    case 'deleteSheet':
      return isLastInView(before, sheet) ? [] : [{ ...base, kind: 'deleted' }];
    case 'renameSheet':
      return sheet.name === operation.name ? [] : [{ ...base, kind: 'renamed', before: sheet.name }];
    case 'sheet': {
      const { protected: wanted } = operation.change;
      return wanted === undefined || wanted === sheet.protected ? [] : [{ ...base, kind: 'protection' }];
    }
    case 'tableFilter':
    case 'sheetFilter':
    case 'format':
    case 'formats':
    case 'rowHeights':
    case 'columnWidths':
    case 'hide':
    case 'merge':
    case 'unmerge':
    case 'moveSheet':
    case 'addTable':
    case 'table':
    case 'deleteTable':
    case 'conditionalFormats':
    case 'validation':
      return [];
  }
}

function edited(sheet: SheetState, area: Area, origin: Origin): readonly BookEvent[] {
  if (area.rows === 0 || area.columns === 0) return [];
  const event = { kind: 'changed' as const, sheet: sheet.id, origin, area, changeType: 'RangeEdited' };
  return isSingle(area) ? [{ ...event, before: valueAt(sheet, area.row, area.column) }] : [event];
}

function isSingle({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

type Lines = Extract<Operation, { readonly kind: 'insert' | 'delete' }>;

function linesArea({ axis, at, count }: Lines): Area {
  return axis === 'rows'
    ? { row: at, column: 0, rows: count, columns: SHEET_COLUMNS }
    : { row: 0, column: at, rows: SHEET_ROWS, columns: count };
}

function shiftType({ kind, axis }: Lines): string {
  return `${axis === 'rows' ? 'Row' : 'Column'}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
}

/** The event with the value that the single cell holds now, or with the name of the sheet. */
export function withAfter(event: BookEvent, book: BookState): BookEvent {
  const { area, before } = event;
  const sheet = findSheet(book, event.sheet);
  if (event.kind === 'renamed') return sheet === undefined ? event : { ...event, after: sheet.name };
  if (area === undefined || before === undefined || sheet === undefined) return event;
  return { ...event, after: valueAt(sheet, area.row, area.column) };
}
