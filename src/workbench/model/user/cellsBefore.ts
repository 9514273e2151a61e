import { SHEET_ROWS } from '../areas';
import type { Area, Cell, Format, SheetState } from '../book';
import { cellAt, formatAt } from '../cells';
import type { Operation } from '../operation';
import { grid } from './grid';

type OfKind<Kind extends Operation['kind']> = Extract<Operation, { readonly kind: Kind }>;

const EMPTY: Cell = { value: '' };

/** Puts back what a write takes away; cells that it leaves alone are left alone. */
export function cellsBefore(sheet: SheetState, operation: OfKind<'cells'>): Operation {
  const { row, column, cells } = operation;
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const before = grid(area, (r, c) => (cells[r - row]?.[c - column] ? contentOf(sheet, r, c) : null));
  return { ...operation, cells: before };
}

/** Puts back all contents of an area, as far as the sheet is used. */
export function areaBefore(sheet: SheetState, area: Area): Operation {
  const rows = Math.min(area.rows, Math.max(0, sheet.rows.length - area.row));
  const widest = sheet.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
  const columns = Math.min(area.columns, Math.max(0, widest - area.column));
  const cells = grid({ ...area, rows, columns }, (r, c) => contentOf(sheet, r, c));
  return { kind: 'cells', sheet: sheet.id, row: area.row, column: area.column, cells };
}

export function formatsBefore(sheet: SheetState, operation: OfKind<'formats'>): Operation {
  const { row, column, formats } = operation;
  const area = { row, column, rows: formats.length, columns: formats[0]?.length ?? 0 };
  const before = grid(area, (r, c) => (formats[r - row]?.[c - column] ? formatAt(sheet, r, c) : null));
  return { ...operation, formats: before, replaces: true };
}

/** Whole columns have a format as columns do; rows may have others. */
export function formatBefore(sheet: SheetState, area: Area): readonly Operation[] {
  const { row, column } = area;
  const isWhole = row + area.rows >= SHEET_ROWS;
  const rows = isWhole ? Math.max(0, sheet.rows.length - row) : area.rows;
  const formats = grid({ ...area, rows }, (r, c): Format => formatAt(sheet, r, c));
  const cells: Operation = { kind: 'formats', sheet: sheet.id, row, column, formats, replaces: true };
  return isWhole ? [...columnFormats(sheet, area), cells] : [cells];
}

function columnFormats({ id: sheet, columns }: SheetState, area: Area): readonly Operation[] {
  return Array.from({ length: area.columns }, (_, right) => {
    const column = area.column + right;
    const format = columns[column]?.format ?? {};
    return { kind: 'format', sheet, area: { ...area, column, columns: 1 }, format, replaces: true };
  });
}

function contentOf(sheet: SheetState, row: number, column: number): Cell {
  return cellAt(sheet, row, column) ?? EMPTY;
}
