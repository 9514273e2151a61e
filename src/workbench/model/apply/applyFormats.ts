import { SHEET_ROWS } from '../areas';
import type { Area, Format, SheetState } from '../book';
import { formatAt, rowOf } from '../cells';
import type { OperationOf } from './kinds';

/** Whole columns keep their format as columns do; rows that have formats of their own are changed too. */
export function applyFormat(sheet: SheetState, area: Area, format: Format): void {
  const merge = merger();
  if (area.row + area.rows >= SHEET_ROWS) formatColumns(sheet, area, format, merge);
  const isWhole = area.row + area.rows >= SHEET_ROWS;
  const last = isWhole ? Math.min(SHEET_ROWS, sheet.rows.length) : area.row + area.rows;
  for (let r = area.row; r < last; r++) {
    const row = isWhole ? sheet.rows[r] : rowOf(sheet, r);
    if (row === undefined) continue;
    for (let c = area.column; c < area.column + area.columns; c++) {
      const before = row.formats[c];
      if (isWhole && before === undefined) continue;
      row.formats[c] = kept(sheet, c, merge(before ?? formatAt(sheet, r, c), format));
    }
  }
}

export function applyFormats(sheet: SheetState, { row, column, formats }: OperationOf<'formats'>): void {
  const merge = merger();
  formats.forEach((line, index) => {
    const target = rowOf(sheet, row + index);
    line.forEach((format, at) => {
      if (format === null) return;
      const merged = merge(formatAt(sheet, row + index, column + at), format);
      target.formats[column + at] = kept(sheet, column + at, merged);
    });
  });
}

type Merge = (before: Format, change: Format) => Format;

function formatColumns(sheet: SheetState, area: Area, format: Format, merge: Merge): void {
  for (let c = area.column; c < area.column + area.columns; c++) {
    const column = (sheet.columns[c] ??= {});
    column.format = merge(column.format ?? NO_FORMAT, format);
  }
}

const NO_FORMAT: Format = Object.freeze({});

/** A cell without a format is as one that was never formatted, unless its column has one. */
function kept(sheet: SheetState, column: number, format: Format): Format | undefined {
  return format === NO_FORMAT && sheet.columns[column]?.format === undefined ? undefined : format;
}

/** Cells that looked the same share one format afterwards too. */
function merger(): Merge {
  const known = new Map<Format, Map<Format, Format>>();
  return (before, change) => {
    const results = known.get(change) ?? new Map<Format, Format>();
    known.set(change, results);
    const merged = results.get(before) ?? mergedFormat(before, change);
    results.set(before, merged);
    return merged;
  };
}

function mergedFormat(before: Format, change: Format): Format {
  const left = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
  return left.length === 0 ? NO_FORMAT : Object.fromEntries(left);
}
