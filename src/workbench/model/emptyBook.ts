import type { BookState, Row, SheetState } from './book';

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'Visible',
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    filter: null,
    conditionalFormats: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    protected: false,
    properties: {},
    horizontalBreaks: [],
  };
}

/** A new workbook with empty sheets, whose ids are `sheet-1`, `sheet-2`… */
export function emptyBook(...names: readonly string[]): BookState {
  const sheets = names.map((name, index) => emptySheet(`sheet-${String(index + 1)}`, name));
  return { sheets, names: [], settings: {}, readOnly: false };
}

/** A copy that can be changed without touching the original. Cells and formats are shared: they never change. */
export function copyBook(book: BookState): BookState {
  return { ...book, sheets: book.sheets.map(copySheet) };
}

export function copySheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    rows: Array.from(sheet.rows, (row) => (row ? copyRow(row) : undefined)),
    columns: Array.from(sheet.columns, (column) => (column ? { ...column } : undefined)),
    tables: sheet.tables.map((table) => ({ ...table, criteria: { ...table.criteria } })),
  };
}

// A copy that went through JSON holds null where nothing stands.
function copyRow(row: Row): Row {
  return {
    ...row,
    cells: Array.from(row.cells, (cell) => cell ?? undefined),
    formats: Array.from(row.formats, (format) => format ?? undefined),
  };
}
