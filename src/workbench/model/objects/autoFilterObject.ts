import type { FilterCriteria, SheetFilter } from '../book';
import { intersection } from '../areas';
import { asWhole } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument, invalidOperation } from './faults';
import { criteriaByColumn, filterCriteria } from './filterCriteria';
import type { SheetSelf } from './host';
import { changeSheet, sheetOf } from './host';
import { found, placeOf } from './place';
import { ranges } from './rangeObject';

/** The filter of a sheet, on a plain range. */
export const sheetFilters: DefinedClass<SheetSelf> = defineClass<SheetSelf>({
  type: 'AutoFilter',
  scalars: {
    Enabled: (self) => sheetOf(self).filter !== null,
    IsDataFiltered: (self) => Object.keys(sheetOf(self).filter?.criteria ?? {}).length > 0,
    Criteria: (self) => {
      const { filter } = sheetOf(self);
      return filter ? criteriaByColumn(filter.area, filter.criteria) : [];
    },
  },
  methods: {
    Apply: applySheetFilter,
    ClearCriteria: (self) => {
      const { filter } = sheetOf(self);
      if (filter) setSheetFilter(self, { area: filter.area, criteria: {} });
    },
    ClearColumnCriteria: (self, [column]) => {
      const { filter } = sheetOf(self);
      if (filter) setColumn(self, filter, asWhole(column, 'AutoFilter.clearColumnCriteria'), null);
    },
    Reapply: (self) => {
      const { filter } = sheetOf(self);
      if (filter) setSheetFilter(self, filter);
    },
    Remove: (self) => {
      setSheetFilter(self, null);
    },
    GetRange: (self) => ranges.of({ ...self, area: found(sheetOf(self).filter, 'AutoFilter.getRange').area }),
    GetRangeOrNullObject: (self) => {
      const { filter } = sheetOf(self);
      return filter && ranges.of({ ...self, area: filter.area });
    },
  },
});

/** Criteria of other columns stay when the range is the same. */
function applySheetFilter(self: SheetSelf, [range, column, given]: readonly unknown[]): void {
  const location = 'AutoFilter.apply';
  const { area, sheet } = placeOf(self, range, location);
  const { filter, tables } = sheetOf(self);
  if (sheet !== self.sheet) throw invalidArgument(location);
  if (tables.some((table) => intersection(table.area, area))) {
    throw invalidOperation(location, 'the range meets a table, which has its own filter');
  }
  const isSame = filter?.area.row === area.row && filter.area.column === area.column;
  const kept: SheetFilter = { area, criteria: isSame ? filter.criteria : {} };
  if (column === undefined || column === null) setSheetFilter(self, kept);
  else setColumn(self, kept, asWhole(column, location), filterCriteria(given, location));
}

function setColumn(self: SheetSelf, filter: SheetFilter, column: number, given: FilterCriteria | null): void {
  if (column < 0 || column >= filter.area.columns) throw invalidArgument('AutoFilter');
  const others = Object.entries(filter.criteria).filter(([key]) => Number(key) !== column);
  const criteria = { ...Object.fromEntries(others), ...(given && { [column]: given }) };
  setSheetFilter(self, { area: filter.area, criteria });
}

function setSheetFilter(self: SheetSelf, filter: SheetFilter | null): void {
  changeSheet(self, [{ kind: 'sheetFilter', sheet: self.sheet, filter }], 'AutoFilter');
}
