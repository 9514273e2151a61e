import type { HostObject } from '../../protocol/hostObject';
import { valuesIn } from '../cells';
import { asText, orElse } from './arguments';
import { collectionOf } from './collection';
import { columnAt, columnId, keepColumnId } from './columnIds';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { notEmulated } from './faults';
import { columnFilters } from './columnFilterObject';
import { standingHeaders } from './standingHeaders';
import type { TableSelf } from './host';
import { changeSheet, tableOf } from './host';
import type { Place } from './place';
import { bodyOf, found, isSameName } from './place';
import { ranges } from './rangeObject';
import { readValues } from './readCells';
import { writeCells } from './writeCells';

/** A column is followed by its header: inserting another one before it does not lose it. */
export interface ColumnSelf extends TableSelf {
  readonly id: number;
}

const columns: DefinedClass<ColumnSelf> = defineClass<ColumnSelf>({
  type: 'TableColumn',
  key: ({ id }) => ({ name: 'Id', value: id }),
  scalars: {
    Id: ({ id }) => id,
    Index: indexOf,
    Name: {
      get: (self) => headersOf(self)[indexOf(self)] ?? '',
      set: (self, value) => {
        const header = headerPlace(self);
        const [before = ''] = standingHeaders(header);
        writeCells(header, [[`'${asText(value, 'TableColumn.name')}`]], 'TableColumn.name');
        const [after = ''] = standingHeaders(header);
        keepColumnId(self, before, after);
      },
    },
    Values: {
      get: (self) => readValues(columnPlace(self)),
      set: (self, value) => {
        writeCells(columnPlace(self), value, 'TableColumn.values');
      },
    },
  },
  children: { Filter: (self) => columnFilters.of(self) },
  methods: {
    GetRange: (self) => ranges.of(columnPlace(self)),
    GetHeaderRowRange: (self) => ranges.of(headerPlace(self)),
    GetDataBodyRange: (self) => {
      const place = columnPlace(self);
      const { row, rows } = bodyOf(tableOf(self).table);
      return ranges.of({ ...place, area: { ...place.area, row, rows } });
    },
    GetTotalRowRange: (self) => {
      const place = columnPlace(self);
      if (!tableOf(self).table.showTotals) throw notEmulated('TableColumn.getTotalRowRange without totals');
      const row = place.area.row + place.area.rows - 1;
      return ranges.of({ ...place, area: { ...place.area, row, rows: 1 } });
    },
  },
  notEmulated: ['Delete'],
});

const members = collectionOf<TableSelf>({
  type: 'TableColumnCollection',
  items: (self) => headersOf(self).map((name) => columnNamed(self, name)),
  find: (self, key) => {
    const known = headersOf(self);
    const index = typeof key === 'number' ? columnAt(self, known, key) : known.findIndex(isNamed(key));
    const name = known[index];
    return name === undefined ? null : columnNamed(self, name);
  },
});

export const tableColumnCollections: DefinedClass<TableSelf> = defineClass<TableSelf>({
  ...members,
  scalars: { Count: (self) => tableOf(self).table.area.columns },
  methods: { ...members.methods, Add: addColumn },
});

/** Where the column of an id stands in its table, from 0. */
export function indexOf(self: ColumnSelf): number {
  const index = columnAt(self, headersOf(self), self.id);
  return found(index < 0 ? null : index, 'TableColumn');
}

function columnNamed(self: TableSelf, name: string): HostObject {
  return columns.of({ host: self.host, table: self.table, id: columnId(self, name) });
}

function isNamed(key: string): (name: string) => boolean {
  return (name) => isSameName(name, key);
}

function headersOf(self: TableSelf): readonly string[] {
  const { sheet, table } = tableOf(self);
  return standingHeaders({ host: self.host, sheet: sheet.id, area: table.area });
}

function columnPlace(self: ColumnSelf): Place {
  const { sheet, table } = tableOf(self);
  const area = { ...table.area, column: table.area.column + indexOf(self), columns: 1 };
  return { host: self.host, sheet: sheet.id, area };
}

function headerPlace(self: ColumnSelf): Place {
  const place = columnPlace(self);
  return { ...place, area: { ...place.area, rows: 1 } };
}

/** At the right, over empty cells: Excel would push aside what stands there. */
function addColumn(self: TableSelf, [index, values, name]: readonly unknown[]): HostObject {
  const location = 'TableColumnCollection.add';
  const { sheet, table } = tableOf(self);
  const { area } = table;
  const place = {
    host: self.host,
    sheet: sheet.id,
    area: { ...area, column: area.column + area.columns, columns: 1 },
  };
  const isLast = index === undefined || index === null || index === -1 || index === area.columns;
  const isFree = valuesIn(sheet, place.area).every((line) => line.every((cell) => cell === ''));
  if (!isLast || !isFree) throw notEmulated(`${location} among other cells`);
  const change = { area: { ...area, columns: area.columns + 1 } };
  changeSheet(place, [{ kind: 'table', sheet: sheet.id, table: table.id, change }], location);
  if (values !== undefined && values !== null) writeCells(place, values, location);
  const title = orElse(name, '', (given) => asText(given, location));
  if (title !== '' || values === undefined || values === null) {
    writeCells({ ...place, area: { ...place.area, rows: 1 } }, [[`'${title}`]], location);
  }
  const header = headersOf(self).at(-1) ?? '';
  return columnNamed(self, header);
}
