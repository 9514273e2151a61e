import { shiftArea } from '../areas';
import type { Area, TableState } from '../book';
import { shiftCriteria } from './applyFilters';
import type { ShiftOperation } from './kinds';

/** A table goes when its header row or its last column goes; else it keeps one row, empty perhaps. */
export function shiftTables(tables: readonly TableState[], shift: ShiftOperation): readonly TableState[] {
  return tables.flatMap((table) => {
    const area = shiftArea(table.area, shift);
    if (area === null || losesHeader(table, shift)) return [];
    const least = table.showHeaders ? 2 : 1;
    return {
      ...table,
      area: { ...area, rows: Math.max(area.rows, least) },
      criteria: shiftCriteria(table.criteria, table.area, shift),
    };
  });
}

function losesHeader({ area, showHeaders }: TableState, shift: ShiftOperation): boolean {
  return showHeaders && losesFirstRow(area, shift);
}

export function losesFirstRow({ row }: Area, { kind, axis, at, count }: ShiftOperation): boolean {
  return kind === 'delete' && axis === 'rows' && row >= at && row < at + count;
}
