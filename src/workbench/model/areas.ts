import type { Area } from './book';

/** Excel's own limits. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Lines that come or go, before line `at`. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

export interface Span {
  readonly start: number;
  readonly length: number;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of `area` without `hole`: at most four areas, none overlapping. */
export function subtract(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const bottom = common.row + common.rows;
  const right = common.column + common.columns;
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/**
 * Where lines are after a shift: those below an insertion move, a span around it grows; a deletion shrinks.
 *
 * @returns null when nothing is left
 */
export function shiftSpan({ start, length }: Span, { kind, at, count }: Shift, limit: number): Span | null {
  if (kind === 'insert') {
    const moved = start >= at ? start + count : start;
    const grown = start < at && at < start + length ? length + count : length;
    return moved < limit ? { start: moved, length: Math.min(grown, limit - moved) } : null;
  }
  const end = start + length;
  const before = Math.max(0, Math.min(end, at) - start);
  const after = Math.max(0, end - Math.max(start, at + count));
  // Whole columns stay whole whatever rows are deleted.
  if (start === 0 && end === limit) return { start, length };
  return before + after === 0
    ? null
    : { start: start < at ? start : Math.max(at, start - count), length: before + after };
}

/** @returns null when nothing is left */
export function shiftArea(area: Area, shift: Shift): Area | null {
  if (shift.axis === 'rows') {
    const span = shiftSpan({ start: area.row, length: area.rows }, shift, SHEET_ROWS);
    return span === null ? null : { ...area, row: span.start, rows: span.length };
  }
  const span = shiftSpan({ start: area.column, length: area.columns }, shift, SHEET_COLUMNS);
  return span === null ? null : { ...area, column: span.start, columns: span.length };
}

export function shiftAreas(areas: readonly Area[], shift: Shift): readonly Area[] {
  return areas.flatMap((area) => shiftArea(area, shift) ?? []);
}

/** The area before the shift, where it is after: two areas when lines were inserted inside. */
export function splitByShift(area: Area, shift: Shift): readonly Area[] {
  const [start, length] = shift.axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const moved = shiftArea(area, shift);
  if (moved === null) return [];
  if (shift.kind === 'delete' || shift.at <= start || shift.at >= start + length) return [moved];
  const hole =
    shift.axis === 'rows'
      ? { ...moved, row: shift.at, rows: shift.count }
      : { ...moved, column: shift.at, columns: shift.count };
  return subtract(moved, hole);
}
