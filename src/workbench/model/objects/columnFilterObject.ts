import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { customCriteria, filterCriteria, filterTexts } from './filterCriteria';
import { tableOf } from './host';
import { setTableFilter } from './tableFilters';
import type { ColumnSelf } from './tableColumnObjects';
import { indexOf } from './tableColumnObjects';

export const columnFilters: DefinedClass<ColumnSelf> = defineClass<ColumnSelf>({
  type: 'Filter',
  scalars: { Criteria: (self) => tableOf(self).table.criteria[indexOf(self)] ?? null },
  methods: {
    Apply: (self, [criteria]) => {
      setTableFilter(self, indexOf(self), filterCriteria(criteria, 'Filter.apply'), 'Filter.apply');
    },
    ApplyValuesFilter: (self, [values]) => {
      const location = 'Filter.applyValuesFilter';
      const criteria = { filterOn: 'Values', values: filterTexts(values, location) } as const;
      setTableFilter(self, indexOf(self), criteria, location);
    },
    ApplyCustomFilter: (self, [first, second]) => {
      const location = 'Filter.applyCustomFilter';
      setTableFilter(self, indexOf(self), customCriteria(first, second, location), location);
    },
    Clear: (self) => {
      setTableFilter(self, indexOf(self), null, 'Filter.clear');
    },
  },
  notEmulated: [
    ...['ApplyBottomItemsFilter', 'ApplyBottomPercentFilter', 'ApplyCellColorFilter', 'ApplyDynamicFilter'],
    ...['ApplyFontColorFilter', 'ApplyIconFilter', 'ApplyTopItemsFilter', 'ApplyTopPercentFilter'],
  ],
});
