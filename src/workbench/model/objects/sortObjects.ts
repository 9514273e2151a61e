import type { Area } from '../book';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { notEmulated } from './faults';
import type { TableSelf } from './host';
import { changeSheet, sheetOf, tableOf } from './host';
import type { Place } from './place';
import { bodyOf } from './place';
import { sortKeys, sortOrder } from './sortOrder';

export const rangeSorts: DefinedClass<Place> = defineClass<Place>({
  type: 'RangeSort',
  methods: {
    Apply: (place, [fields, , hasHeaders, orientation]) => {
      if ((orientation ?? 'Rows') !== 'Rows') throw notEmulated('RangeSort.apply of columns');
      const above = hasHeaders === true ? 1 : 0;
      const { area } = place;
      sort(place, { ...area, row: area.row + above, rows: area.rows - above }, fields, 'RangeSort.apply');
    },
  },
});

export const tableSorts: DefinedClass<TableSelf> = defineClass<TableSelf>({
  type: 'TableSort',
  methods: {
    Apply: (self, [fields]) => {
      const { sheet, table } = tableOf(self);
      const area = bodyOf(table);
      sort({ host: self.host, sheet: sheet.id, area }, area, fields, 'TableSort.apply');
    },
  },
  notEmulated: ['MatchCase', 'Method', 'Fields', 'Clear', 'Reapply'],
});

function sort(place: Place, area: Area, fields: unknown, location: string): void {
  const order = sortOrder(sheetOf(place), area, sortKeys(fields, area, location));
  changeSheet(place, [{ kind: 'sort', sheet: place.sheet, area, order }], location);
}
