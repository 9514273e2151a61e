import type { TableState } from '../book';
import { tableProblem } from '../names';
import { asFlag, asText } from './arguments';
import type { DefinedClass } from './defineClass';
import { defineClass } from './defineClass';
import { invalidArgument, invalidOperation, notEmulated } from './faults';
import type { TableSelf } from './host';
import { bookOf, changeSheet, tableOf } from './host';
import type { Place } from './place';
import { bodyOf } from './place';
import { ranges } from './rangeObject';
import { resizeTable } from './resizeTable';
import { tableSorts } from './sortObjects';
import { tableAutoFilters } from './tableAutoFilterObject';
import { tableColumnCollections } from './tableColumnObjects';
import { clearTableFilters, reapplyTableFilters } from './tableFilters';
import { tableRowCollections } from './tableRowObjects';
import { showTotals } from './showTotals';
import { worksheets } from './worksheetObject';

export const tables: DefinedClass<TableSelf> = defineClass<TableSelf>({
  type: 'Table',
  key: ({ table }) => ({ name: 'Id', value: table }),
  scalars: {
    Id: ({ table }) => table,
    Name: { get: (self) => tableOf(self).table.name, set: renameTable },
    Style: {
      get: (self) => tableOf(self).table.style,
      set: (self, value) => {
        changeTable(self, { style: asText(value, 'Table.style') }, 'Table.style');
      },
    },
    ShowHeaders: {
      get: (self) => tableOf(self).table.showHeaders,
      set: (self, value) => {
        if (asFlag(value, 'Table.showHeaders') !== tableOf(self).table.showHeaders) {
          throw notEmulated('Table.showHeaders');
        }
      },
    },
    ShowTotals: { get: (self) => tableOf(self).table.showTotals, set: showTotals },
    ShowBandedRows: {
      get: (self) => tableOf(self).table.showBandedRows,
      set: (self, value) => {
        changeTable(self, { showBandedRows: asFlag(value, 'Table') }, 'Table.showBandedRows');
      },
    },
    ShowFilterButton: {
      get: (self) => tableOf(self).table.showFilterButton,
      set: (self, value) => {
        changeTable(self, { showFilterButton: asFlag(value, 'Table') }, 'Table.showFilterButton');
      },
    },
  },
  children: {
    AutoFilter: (self) => tableAutoFilters.of(self),
    Columns: (self) => tableColumnCollections.of(self),
    Rows: (self) => tableRowCollections.of(self),
    Sort: (self) => tableSorts.of(self),
    Worksheet: (self) => worksheets.of({ host: self.host, sheet: tableOf(self).sheet.id }),
  },
  methods: {
    GetRange: (self) => ranges.of(placeOfTable(self, ({ area }) => area)),
    GetHeaderRowRange: (self) => ranges.of(placeOfTable(self, headerOf)),
    GetDataBodyRange: (self) => ranges.of(placeOfTable(self, bodyOf)),
    GetTotalRowRange: (self) => ranges.of(placeOfTable(self, totalsOf)),
    Resize: resizeTable,
    ClearFilters: (self) => {
      clearTableFilters(self, 'Table.clearFilters');
    },
    ReapplyFilters: (self) => {
      reapplyTableFilters(self, 'Table.reapplyFilters');
    },
    ConvertToRange: (self) => {
      const place = placeOfTable(self, ({ area }) => area);
      deleteTable(self, true);
      return ranges.of(place);
    },
    Delete: (self) => {
      deleteTable(self, false);
    },
  },
  notEmulated: ['HighlightFirstColumn', 'HighlightLastColumn', 'ShowBandedColumns', 'LegacyId'],
});

/** @throws HostFault `AccessDenied` */
export function changeTable(
  self: TableSelf,
  change: Partial<Omit<TableState, 'id' | 'criteria'>>,
  location: string,
): void {
  const { sheet, table } = tableOf(self);
  const on = { host: self.host, sheet: sheet.id };
  changeSheet(on, [{ kind: 'table', sheet: sheet.id, table: table.id, change }], location);
}

function renameTable(self: TableSelf, value: unknown): void {
  const name = asText(value, 'Table.name');
  const { sheet, table } = tableOf(self);
  if (tableProblem(bookOf(self.host), sheet, { name }, table.id)) throw invalidArgument('Table.name');
  changeTable(self, { name }, 'Table.name');
}

function deleteTable(self: TableSelf, keep: boolean): void {
  const { sheet, table } = tableOf(self);
  const on = { host: self.host, sheet: sheet.id };
  changeSheet(on, [{ kind: 'deleteTable', sheet: sheet.id, table: table.id, keep }], 'Table.delete');
}

function placeOfTable(self: TableSelf, areaOf: (table: TableState) => TableState['area']): Place {
  const { sheet, table } = tableOf(self);
  return { host: self.host, sheet: sheet.id, area: areaOf(table) };
}

function headerOf({ area, showHeaders }: TableState): TableState['area'] {
  if (showHeaders) return { ...area, rows: 1 };
  throw invalidOperation('Table.getHeaderRowRange', 'the table shows no header');
}

function totalsOf({ area, showTotals: shown }: TableState): TableState['area'] {
  if (shown) return { ...area, row: area.row + area.rows - 1, rows: 1 };
  throw invalidOperation('Table.getTotalRowRange', 'the table shows no totals');
}
