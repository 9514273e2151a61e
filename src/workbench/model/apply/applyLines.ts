import type { Column, Row, SheetState } from '../book';
import { rowOf } from '../cells';
import type { OperationOf } from './kinds';

export function applySizes(
  sheet: SheetState,
  { kind, at, count, size }: OperationOf<'rowHeights' | 'columnWidths'>,
): void {
  for (let line = at; line < at + count; line++) {
    if (kind === 'rowHeights') setHeight(rowOf(sheet, line), size);
    else setWidth((sheet.columns[line] ??= {}), size);
  }
}

function setHeight(row: Row, size: number | null): void {
  if (size === null) delete row.height;
  else row.height = size;
}

function setWidth(column: Column, size: number | null): void {
  if (size === null) delete column.width;
  else column.width = size;
}

export function applyHide(sheet: SheetState, { axis, at, count, hidden, by }: OperationOf<'hide'>): void {
  for (let line = at; line < at + count; line++) {
    if (axis === 'rows') hideRow(rowOf(sheet, line), hidden ? (by ?? 'user') : undefined);
    else hideColumn((sheet.columns[line] ??= {}), hidden);
  }
}

function hideRow(row: Row, hidden: Row['hidden']): void {
  if (hidden === undefined) delete row.hidden;
  else row.hidden = hidden;
}

function hideColumn(column: Column, hidden: boolean): void {
  if (hidden) column.hidden = true;
  else delete column.hidden;
}
