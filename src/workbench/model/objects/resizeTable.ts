import { tableProblem } from '../names';
import { invalidArgument } from './faults';
import type { TableSelf } from './host';
import { bookOf, changeSheet, tableOf } from './host';
import { placeOf } from './place';

const LOCATION = 'Table.resize';

/** The header stays on its row and the new area meets the old one. */
export function resizeTable(self: TableSelf, [range]: readonly unknown[]): void {
  const { sheet, table } = tableOf(self);
  const place = placeOf({ host: self.host, sheet: sheet.id }, range, LOCATION);
  const { area } = place;
  const right = area.column + area.columns;
  const meets = area.column < table.area.column + table.area.columns && table.area.column < right;
  const fits = place.sheet === sheet.id && area.row === table.area.row && area.rows > 1 && meets;
  if (!fits || tableProblem(bookOf(self.host), sheet, { area }, table.id) !== null) {
    throw invalidArgument(LOCATION);
  }
  const change = { kind: 'table', sheet: sheet.id, table: table.id, change: { area } } as const;
  changeSheet(place, [change], LOCATION);
}
