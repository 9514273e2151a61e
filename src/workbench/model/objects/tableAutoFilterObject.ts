import { asWhole } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { criteriaByColumn, filterCriteria } from './filterCriteria';
import type { TableSelf } from './host';
import { tableOf } from './host';
import { ranges } from './rangeObject';
import { clearTableFilters, reapplyTableFilters, setTableFilter } from './tableFilters';

/** The filter of a table. */
export const tableAutoFilters: DefinedClass<TableSelf> = defineClass<TableSelf>({
  type: 'AutoFilter',
  scalars: {
    Enabled: (self) => tableOf(self).table.showFilterButton,
    IsDataFiltered: (self) => Object.keys(tableOf(self).table.criteria).length > 0,
    Criteria: (self) => {
      const { area, criteria } = tableOf(self).table;
      return criteriaByColumn(area, criteria);
    },
  },
  methods: {
    Apply: (self, [, column, criteria]) => {
      if (column === undefined || column === null) return;
      const location = 'AutoFilter.apply';
      setTableFilter(self, asWhole(column, location), filterCriteria(criteria, location), location);
    },
    ClearCriteria: (self) => {
      clearTableFilters(self, 'AutoFilter.clearCriteria');
    },
    ClearColumnCriteria: (self, [column]) => {
      const location = 'AutoFilter.clearColumnCriteria';
      setTableFilter(self, asWhole(column, location), null, location);
    },
    Reapply: (self) => {
      reapplyTableFilters(self, 'AutoFilter.reapply');
    },
    GetRange: (self) => {
      const { sheet, table } = tableOf(self);
      return ranges.of({ host: self.host, sheet: sheet.id, area: table.area });
    },
    GetRangeOrNullObject: (self) => {
      const { sheet, table } = tableOf(self);
      return ranges.of({ host: self.host, sheet: sheet.id, area: table.area });
    },
  },
  notEmulated: ['Remove'],
});
