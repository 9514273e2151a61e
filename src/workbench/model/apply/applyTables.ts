import { intersection } from '../areas';
import type { Area, SheetState, TableState } from '../book';
import { findTable } from '../cells';
import { isTableNameTaken } from '../names';
import { recalculate } from '../recalculate';
import { applyClear } from './applyCells';
import { refreshFilters } from './applyFilters';
import { settleHeaders } from './headers';
import type { OpenBook, OperationOf } from './kinds';

/** Two seats may put a table on the same cells at once: the second is dropped. */
export function applyTableAddition(book: OpenBook, sheet: SheetState, table: TableState): void {
  const stands = book.sheets.some((other) => findTable(other, table.id) !== undefined);
  if (stands || sheet.tables.some(({ area }) => intersection(area, table.area) !== null)) return;
  const added = { ...table, name: freeName(book, table.name, table.id), criteria: { ...table.criteria } };
  sheet.tables = [...sheet.tables, added];
  takeHeaders(book, sheet, added.area);
  if (Object.keys(added.criteria).length > 0) refreshFilters(book, sheet);
}

export function applyTableChange(
  book: OpenBook,
  sheet: SheetState,
  { table: id, change }: OperationOf<'table'>,
): void {
  const table = findTable(sheet, id);
  if (table === undefined) return;
  const { area, name, ...looks } = change;
  Object.assign(table, looks);
  if (name !== undefined) table.name = freeName(book, name, id);
  const isFree = sheet.tables.every(
    (other) => other === table || area === undefined || intersection(other.area, area) === null,
  );
  if (area !== undefined && isFree) {
    table.criteria = criteriaWithin(table, area);
    table.area = area;
  }
  takeHeaders(book, sheet, table.area);
}

/** Of a formula, what it shows becomes the header: the same at every seat, whichever has computed it last. */
function takeHeaders(book: OpenBook, sheet: SheetState, area: Area): void {
  recalculate(book);
  settleHeaders(sheet, area);
}

/** Criteria stay on the columns of the sheet that they are about. */
function criteriaWithin({ area: before, criteria }: TableState, area: Area): TableState['criteria'] {
  const moved = Object.entries(criteria).map(
    ([offset, wanted]) => [Number(offset) + before.column - area.column, wanted] as const,
  );
  return Object.fromEntries(moved.filter(([offset]) => offset >= 0 && offset < area.columns));
}

export function applyTableDeletion(
  book: OpenBook,
  sheet: SheetState,
  { table: id, keep }: OperationOf<'deleteTable'>,
): void {
  const table = findTable(sheet, id);
  if (table === undefined) return;
  sheet.tables = sheet.tables.filter((other) => other !== table);
  if (!keep) applyClear(sheet, table.area, 'all');
  refreshFilters(book, sheet);
}

/** Two seats may give one name at once: the second gets a number. */
function freeName(book: OpenBook, name: string, own: string): string {
  let [wanted, number] = [name, 2];
  while (isTableNameTaken(book, wanted, own)) wanted = `${name}_${String(number++)}`;
  return wanted;
}
