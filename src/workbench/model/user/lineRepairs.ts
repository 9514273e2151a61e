import { SHEET_ROWS } from '../areas';
import type { SheetState } from '../book';
import type { Operation } from '../operation';
import { sameFormat } from '../sameFormat';
import { hiding } from './statesBefore';

export function columnFormatRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  return lines(wanted.columns, now.columns).flatMap((column) => {
    const format = wanted.columns[column]?.format ?? {};
    if (sameFormat(format, now.columns[column]?.format ?? {})) return [];
    const area = { row: 0, column, rows: SHEET_ROWS, columns: 1 };
    return [{ kind: 'format', sheet: wanted.id, area, format, replaces: true }];
  });
}

export function sizeRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const { id: sheet } = wanted;
  const heights = lines(wanted.rows, now.rows).flatMap((at): readonly Operation[] => {
    const size = wanted.rows[at]?.height;
    if (size === now.rows[at]?.height) return [];
    return [{ kind: 'rowHeights', sheet, at, count: 1, size: size ?? null }];
  });
  const widths = lines(wanted.columns, now.columns).flatMap((at): readonly Operation[] => {
    const size = wanted.columns[at]?.width;
    if (size === now.columns[at]?.width) return [];
    return [{ kind: 'columnWidths', sheet, at, count: 1, size: size ?? null }];
  });
  return [...heights, ...widths];
}

export function hiddenRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const rows = lines(wanted.rows, now.rows)
    .filter((at) => wanted.rows[at]?.hidden !== now.rows[at]?.hidden)
    .map((at) => hiding(wanted, 'rows', at));
  const columns = lines(wanted.columns, now.columns)
    .filter((at) => isHidden(wanted, at) !== isHidden(now, at))
    .map((at) => hiding(wanted, 'columns', at));
  return [...rows, ...columns];
}

function isHidden({ columns }: SheetState, at: number): boolean {
  return columns[at]?.hidden === true;
}

function lines(a: readonly unknown[], b: readonly unknown[]): readonly number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, line) => line);
}
