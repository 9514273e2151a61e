import type { HostObject } from '../../protocol/hostObject';
import { valuesIn } from '../cells';
import { asWhole } from './arguments';
import { collectionOf } from './collection';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument, itemNotFound, notEmulated } from './faults';
import type { TableSelf } from './host';
import { changeSheet, tableOf } from './host';
import type { Place } from './place';
import { bodyOf } from './place';
import { ranges } from './rangeObject';
import { readValues } from './readCells';
import { writeCells } from './writeCells';

interface RowSelf extends TableSelf {
  /** In the body, from 0. */
  readonly index: number;
}

const rows: DefinedClass<RowSelf> = defineClass<RowSelf>({
  type: 'TableRow',
  scalars: {
    Index: ({ index }) => index,
    Values: {
      get: (self) => readValues(rowPlace(self)),
      set: (self, value) => {
        writeCells(rowPlace(self), value, 'TableRow.values');
      },
    },
  },
  methods: { GetRange: (self) => ranges.of(rowPlace(self)) },
  notEmulated: ['Delete'],
});

const { type, items, methods } = collectionOf<TableSelf>({
  type: 'TableRowCollection',
  items: (self) =>
    Array.from({ length: bodyOf(tableOf(self).table).rows }, (_, index) => rows.of({ ...self, index })),
  find: () => null,
});

export const tableRowCollections: DefinedClass<TableSelf> = defineClass<TableSelf>({
  type,
  items,
  scalars: { Count: (self) => bodyOf(tableOf(self).table).rows },
  methods: {
    GetCount: (self, args) => methods.GetCount(self, args),
    GetItemAt: (self, [index]) => {
      const at = asWhole(index, 'TableRowCollection.getItemAt');
      if (at < 0 || at >= bodyOf(tableOf(self).table).rows)
        throw itemNotFound('TableRowCollection.getItemAt');
      return rows.of({ ...self, index: at });
    },
    Add: addRows,
  },
  notEmulated: ['DeleteRows', 'DeleteRowsAt'],
});

function rowPlace(self: RowSelf): Place {
  const { sheet, table } = tableOf(self);
  const body = bodyOf(table);
  if (self.index >= body.rows) throw itemNotFound('TableRow');
  const area = { ...body, row: body.row + self.index, rows: 1 };
  return { host: self.host, sheet: sheet.id, area };
}

/** At the end, over empty cells: Excel would push down what stands there. */
function addRows(self: TableSelf, [index, values]: readonly unknown[]): HostObject {
  const location = 'TableRowCollection.add';
  const { sheet, table } = tableOf(self);
  const body = bodyOf(table);
  const isLast = index === undefined || index === null || index === -1 || index === body.rows;
  if (!isLast || table.showTotals) throw notEmulated(`${location} among other rows`);
  const count = Array.isArray(values) ? values.length : 1;
  if (count === 0) throw invalidArgument(location);
  const area = { ...body, row: body.row + body.rows, rows: count };
  if (valuesIn(sheet, area).some((line) => line.some((cell) => cell !== ''))) {
    throw notEmulated(`${location} over cells in use`);
  }
  const place = { host: self.host, sheet: sheet.id, area };
  const change = { area: { ...table.area, rows: table.area.rows + count } };
  changeSheet(place, [{ kind: 'table', sheet: sheet.id, table: table.id, change }], location);
  if (values !== undefined && values !== null) writeCells(place, values, location);
  return rows.of({ host: self.host, table: self.table, index: body.rows });
}
