import { SHEET_ROWS } from '../areas';
import type { SheetState } from '../book';
import type { Operation } from '../operation';
import { sameFormat } from '../sameFormat';

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

/** Filters hide again what they hid: none of them changes, but applying one applies all of the sheet. */
export function refiltering(wanted: SheetState, now: SheetState): readonly Operation[] {
  const isLost = wanted.rows.some((row, at) => row?.hidden === 'filter' && now.rows[at]?.hidden !== 'filter');
  if (!isLost) return [];
  const shown: readonly Operation[] = wanted.rows.flatMap((row, at): readonly Operation[] =>
    row?.hidden === 'filter' && now.rows[at]?.hidden === 'user'
      ? [{ kind: 'hide', sheet: wanted.id, axis: 'rows', at, count: 1, hidden: false }]
      : [],
  );
  return [...shown, { kind: 'sheetFilter', sheet: wanted.id, filter: wanted.filter }];
}

/** Lines hidden by hand, and rows that a filter has hidden though it did not before. */
export function hiddenRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const { id: sheet } = wanted;
  const rows = lines(wanted.rows, now.rows).flatMap((at): readonly Operation[] => {
    const hidden = wanted.rows[at]?.hidden;
    if (hidden === now.rows[at]?.hidden || hidden === 'filter') return [];
    return [{ kind: 'hide', sheet, axis: 'rows', at, count: 1, hidden: hidden === 'user' }];
  });
  const columns = lines(wanted.columns, now.columns).flatMap((at): readonly Operation[] => {
    const hidden = wanted.columns[at]?.hidden === true;
    if (hidden === (now.columns[at]?.hidden === true)) return [];
    return [{ kind: 'hide', sheet, axis: 'columns', at, count: 1, hidden }];
  });
  return [...rows, ...columns];
}

function lines(a: readonly unknown[], b: readonly unknown[]): readonly number[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, line) => line);
}
