import type { Area, BookState, SheetState, TableState } from '../book';
import { cellAt, formatAt, sheetNamed } from '../cells';
import { displayText } from '../displayText';
import { UserRefusal } from './refusal';

export interface FoundTable {
  readonly sheet: SheetState;
  readonly table: TableState;
}

/** @throws UserRefusal */
export function sheetOf(book: BookState, name: string): SheetState {
  const sheet = sheetNamed(book, name);
  if (sheet === undefined) throw new UserRefusal('no-sheet', `no sheet ${name}`);
  return sheet;
}

/** @throws UserRefusal when it is protected too */
export function writableSheet(book: BookState, name: string): SheetState {
  const sheet = sheetOf(book, name);
  if (sheet.protected) throw new UserRefusal('protected', `${name} is protected`);
  return sheet;
}

/**
 * The sheet, where these cells of it take contents: a protected sheet takes them where they were unlocked.
 *
 * @throws UserRefusal
 */
export function writableCells(book: BookState, name: string, areas: readonly Area[]): SheetState {
  const sheet = sheetOf(book, name);
  return areas.every((area) => isUnlocked(sheet, area)) ? sheet : writableSheet(book, name);
}

export function isUnlocked(sheet: SheetState, { row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++)
      if (formatAt(sheet, r, c)['protection/locked'] !== false) return false;
  }
  return true;
}

/** @throws UserRefusal when its sheet is protected too */
export function writableTable(book: BookState, name: string): FoundTable {
  const wanted = name.toLowerCase();
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((known) => known.name.toLowerCase() === wanted);
    if (table !== undefined) return { sheet: writableSheet(book, sheet.name), table };
  }
  throw new UserRefusal('no-table', `no table ${name}`);
}

/**
 * The column of that header, from 0 at the table's first.
 *
 * @throws UserRefusal
 */
export function columnOf({ sheet, table: { area } }: FoundTable, header: string): number {
  for (let at = 0; at < area.columns; at++) {
    const column = area.column + at;
    if (displayText(cellAt(sheet, area.row, column), formatAt(sheet, area.row, column)) === header) return at;
  }
  throw new UserRefusal('no-column', `no column ${header}`);
}

/** Without header and totals. */
export function bodyOf({ area, showHeaders, showTotals }: TableState): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: area.rows - head - (showTotals ? 1 : 0) };
}
