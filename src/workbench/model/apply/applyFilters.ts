import { shiftSpan, SHEET_COLUMNS, SHEET_ROWS } from '../areas';
import type { Area, FilterCriteria, SheetFilter, SheetState } from '../book';
import { cellAt, findTable, formatAt, rowOf } from '../cells';
import { isKept } from '../filterMatch';
import { recalculate } from '../recalculate';
import type { OpenBook, OperationOf, ShiftOperation } from './kinds';

export function applyTableFilter(
  book: OpenBook,
  sheet: SheetState,
  { table: id, column: at, criteria }: OperationOf<'tableFilter'>,
): void {
  const table = findTable(sheet, id);
  if (table === undefined) return;
  const column = at - table.area.column;
  if (column < 0 || column >= table.area.columns) return;
  const others = Object.entries(table.criteria).filter(([known]) => Number(known) !== column);
  table.criteria = Object.fromEntries(criteria === null ? others : [...others, [String(column), criteria]]);
  refreshFilters(book, sheet);
}

export function setSheetFilter(book: OpenBook, sheet: SheetState, filter: SheetFilter | null): void {
  sheet.filter = filter;
  refreshFilters(book, sheet);
}

/** Hides the rows that one of the sheet's filters drops and shows the others; those hidden by hand stay so. */
export function refreshFilters(book: OpenBook, sheet: SheetState): void {
  // What is shown decides, results of formulas included.
  recalculate(book);
  for (const row of sheet.rows) {
    if (row?.hidden === 'filter') delete row.hidden;
  }
  for (const { area, showHeaders, showTotals, criteria } of sheet.tables) {
    const head = showHeaders ? 1 : 0;
    const rows = area.rows - head - (showTotals ? 1 : 0);
    hideRows(sheet, { ...area, row: area.row + head, rows }, criteria);
  }
  if (sheet.filter === null) return;
  const { area, criteria } = sheet.filter;
  hideRows(sheet, { ...area, row: area.row + 1, rows: area.rows - 1 }, criteria);
}

function hideRows(sheet: SheetState, body: Area, criteria: Readonly<Record<number, FilterCriteria>>): void {
  const columns = Object.entries(criteria);
  if (columns.length === 0) return;
  const end = body.row + body.rows;
  // Empty rows are dropped as others are, unless the filter has no end.
  const last = end < SHEET_ROWS ? end : Math.min(end, sheet.rows.length);
  for (let r = body.row; r < last; r++) {
    const row = rowOf(sheet, r);
    if (row.hidden === 'user') continue;
    const isShown = columns.every(([offset, wanted]) => {
      const column = body.column + Number(offset);
      return isKept(cellAt(sheet, r, column), formatAt(sheet, r, column), wanted);
    });
    if (!isShown) row.hidden = 'filter';
  }
}

/** Criteria by column of their area, after columns came or went. */
export function shiftCriteria(
  criteria: Readonly<Record<number, FilterCriteria>>,
  area: Area,
  shift: ShiftOperation,
): Record<number, FilterCriteria> {
  if (shift.axis === 'rows') return { ...criteria };
  const start = shiftSpan({ start: area.column, length: area.columns }, shift, SHEET_COLUMNS)?.start ?? 0;
  return Object.fromEntries(
    Object.entries(criteria).flatMap(([offset, wanted]) => {
      const span = shiftSpan({ start: area.column + Number(offset), length: 1 }, shift, SHEET_COLUMNS);
      return span === null ? [] : [[String(span.start - start), wanted]];
    }),
  );
}
