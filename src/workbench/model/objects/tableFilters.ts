import type { FilterCriteria } from '../book';
import type { Operation } from '../operation';
import { invalidArgument } from './faults';
import type { TableSelf } from './host';
import { changeSheet, tableOf } from './host';

/** @throws HostFault `InvalidArgument` on a column that the table has not */
export function setTableFilter(
  self: TableSelf,
  column: number,
  criteria: FilterCriteria | null,
  location: string,
): void {
  const { table } = tableOf(self);
  if (column < 0 || column >= table.area.columns) throw invalidArgument(location);
  changeTableFilters(self, [[column, criteria]], location);
}

export function clearTableFilters(self: TableSelf, location: string): void {
  const filtered = Object.keys(tableOf(self).table.criteria).map(Number);
  changeTableFilters(
    self,
    filtered.map((column) => [column, null]),
    location,
  );
}

/** Hides and shows rows again by what they hold now. */
export function reapplyTableFilters(self: TableSelf, location: string): void {
  const { criteria } = tableOf(self).table;
  changeTableFilters(
    self,
    Object.entries(criteria).map(([column, kept]) => [Number(column), kept]),
    location,
  );
}

function changeTableFilters(
  self: TableSelf,
  changes: readonly (readonly [column: number, criteria: FilterCriteria | null])[],
  location: string,
): void {
  const { sheet, table } = tableOf(self);
  const operations = changes.map(([column, criteria]): Operation => ({
    kind: 'tableFilter',
    sheet: sheet.id,
    table: table.id,
    column: table.area.column + column,
    criteria,
  }));
  changeSheet({ host: self.host, sheet: sheet.id }, operations, location);
}
