import { valuesIn } from '../cells';
import { asFlag } from './arguments';
import { notEmulated } from './faults';
import type { TableSelf } from './host';
import { changeSheet, tableOf } from './host';

const LOCATION = 'Table.showTotals';

/** Adds the line of totals under the table, or takes it away; Excel would push down what stands there. */
export function showTotals(self: TableSelf, value: unknown): void {
  const wanted = asFlag(value, LOCATION);
  const { sheet, table } = tableOf(self);
  if (wanted === table.showTotals) return;
  const { area } = table;
  const on = { host: self.host, sheet: sheet.id };
  const change = { area: { ...area, rows: area.rows + (wanted ? 1 : -1) }, showTotals: wanted };
  const resized = { kind: 'table', sheet: sheet.id, table: table.id, change } as const;
  if (!wanted) {
    const last = { ...area, row: area.row + area.rows - 1, rows: 1 };
    changeSheet(on, [resized, { kind: 'clear', sheet: sheet.id, area: last, what: 'contents' }], LOCATION);
    return;
  }
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (valuesIn(sheet, below).some((line) => line.some((cell) => cell !== ''))) {
    throw notEmulated(`${LOCATION} over cells in use`);
  }
  const cells = [[{ value: 'Total' }]];
  const label = { kind: 'cells', sheet: sheet.id, row: below.row, column: below.column, cells } as const;
  changeSheet(on, [resized, label], LOCATION);
}
