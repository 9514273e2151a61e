import { SHEET_ROWS } from '../areas';
import type { Format, SheetState } from '../book';
import { formatAt, rowOf } from '../cells';
import { sameFormat } from '../sameFormat';
import type { OperationOf } from './kinds';

/** Whole columns keep their format as columns do; rows that have formats of their own are changed too. */
export function applyFormat(
  sheet: SheetState,
  { area, format, replaces = false }: OperationOf<'format'>,
): void {
  const merge = merger(replaces);
  const isWhole = area.row + area.rows >= SHEET_ROWS;
  if (isWhole) formatColumns(sheet, area, format, merge);
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

export function applyFormats(
  sheet: SheetState,
  { row, column, formats, replaces = false }: OperationOf<'formats'>,
): void {
  const merge = merger(replaces);
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

function formatColumns(
  sheet: SheetState,
  { column: first, columns }: OperationOf<'format'>['area'],
  change: Format,
  merge: Merge,
): void {
  for (let c = first; c < first + columns; c++) {
    const column = (sheet.columns[c] ??= {});
    const format = merge(column.format ?? NO_FORMAT, change);
    if (format === NO_FORMAT) delete column.format;
    else column.format = format;
  }
}

const NO_FORMAT: Format = Object.freeze({});

/** A cell without a format is as one that was never formatted, unless its column has one; one like its column follows it. */
function kept(sheet: SheetState, column: number, format: Format): Format | undefined {
  return sameFormat(format, sheet.columns[column]?.format ?? NO_FORMAT) ? undefined : format;
}

/** Cells that looked the same share one format afterwards too. */
function merger(replaces: boolean): Merge {
  const known = new Map<Format, Map<Format, Format>>();
  return (before, change) => {
    const results = known.get(change) ?? new Map<Format, Format>();
    known.set(change, results);
    const merged = results.get(before) ?? mergedFormat(replaces ? NO_FORMAT : before, change);
    results.set(before, merged);
    return merged;
  };
}

function mergedFormat(before: Format, change: Format): Format {
  const left = Object.entries({ ...before, ...change }).filter(([, value]) => value !== null);
  return left.length === 0 ? NO_FORMAT : Object.fromEntries(left);
}
