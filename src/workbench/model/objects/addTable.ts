import type { HostObject } from '../../protocol/hostObject';
import type { BookState } from '../book';
import { isTableNameTaken, tableProblem } from '../names';
import { asFlag } from './arguments';
import { invalidArgument, notEmulated } from './faults';
import type { SheetSelf } from './host';
import { bookOf, changeSheet, isFrench, sheetOf } from './host';
import { placeOf } from './place';
import { tables } from './tableObject';

const LOCATION = 'TableCollection.add';

/** On any sheet: the address says which. The workbook makes of its header cells texts that differ. */
export function addTable(self: SheetSelf, [address, hasHeaders]: readonly unknown[]): HostObject {
  const place = placeOf(self, address, LOCATION);
  if (!asFlag(hasHeaders, LOCATION)) throw notEmulated(`${LOCATION} without headers`);
  // A table has at least one line.
  const area = { ...place.area, rows: Math.max(2, place.area.rows) };
  const [book, sheet] = [bookOf(self.host), sheetOf(place)];
  if (tableProblem(book, sheet, { area }) !== null) throw invalidArgument(LOCATION, 'overlaps something');

  const id = self.host.replica.freshId('table');
  const word = isFrench(self.host) ? 'Tableau' : 'Table';
  const table = {
    id,
    name: freeTableName(book, word),
    area,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    criteria: {},
  };
  changeSheet(place, [{ kind: 'addTable', sheet: place.sheet, table }], LOCATION);
  return tables.of({ host: self.host, table: id });
}

function freeTableName(book: BookState, word: string): string {
  let number = 1;
  while (isTableNameTaken(book, `${word}${number}`)) number += 1;
  return `${word}${number}`;
}
