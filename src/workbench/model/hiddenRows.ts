import { SHEET_COLUMNS } from './areas';
import type { Area, BookState } from './book';
import { findSheet } from './cells';
import type { Operation } from './operation';
import type { BookEvent, Origin } from './replica';

const HIDING: ReadonlySet<Operation['kind']> = new Set(['tableFilter', 'sheetFilter', 'deleteTable', 'hide']);

/** Rows out of view on the sheet of an operation, before it; null where it hides and shows none. */
export function hiddenRows(operation: Operation, book: BookState): ReadonlySet<number> | null {
  return HIDING.has(operation.kind) && 'sheet' in operation ? rowsOf(book, operation.sheet) : null;
}

/** What Excel tells of rows that went out of view, and of those that came back. */
export function hidingEvents(
  sheet: string,
  before: ReadonlySet<number>,
  book: BookState,
  origin: Origin,
): readonly BookEvent[] {
  const after = rowsOf(book, sheet);
  const events = [
    { changeType: 'Hidden', areas: runs([...after].filter((row) => !before.has(row))) },
    { changeType: 'Unhidden', areas: runs([...before].filter((row) => !after.has(row))) },
  ];
  return events
    .filter(({ areas }) => areas.length > 0)
    .map((event) => ({ ...event, kind: 'rowsHidden', sheet, origin }));
}

function rowsOf(book: BookState, id: string): ReadonlySet<number> {
  const rows = findSheet(book, id)?.rows ?? [];
  return new Set(rows.flatMap((row, at) => (row?.hidden === undefined ? [] : [at])));
}

/** @param rows from the first on */
function runs(rows: readonly number[]): readonly Area[] {
  const areas: Area[] = [];
  for (const row of rows) {
    const last = areas.at(-1);
    if (last !== undefined && last.row + last.rows === row)
      areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ row, column: 0, rows: 1, columns: SHEET_COLUMNS });
  }
  return areas;
}
