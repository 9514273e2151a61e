import type { Area, BookState, Cell, Format, Row, SheetState, TableState, Value } from './book';

export function findSheet(book: BookState, id: string): SheetState | undefined {
  return book.sheets.find((sheet) => sheet.id === id);
}

/** By name, in any case. */
export function sheetNamed(book: BookState, name: string): SheetState | undefined {
  const wanted = name.toLowerCase();
  return book.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

export function findTable(sheet: SheetState, id: string): TableState | undefined {
  return sheet.tables.find((table) => table.id === id);
}

export function cellAt(sheet: SheetState, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.cells[column];
}

export function valueAt(sheet: SheetState, row: number, column: number): Value {
  return sheet.rows[row]?.cells[column]?.value ?? '';
}

/** The format of the cell, else that of its column. */
export function formatAt(sheet: SheetState, row: number, column: number): Format {
  return sheet.rows[row]?.formats[column] ?? sheet.columns[column]?.format ?? NO_FORMAT;
}

const NO_FORMAT: Format = Object.freeze({});

/** The row, made if it is not there yet. */
export function rowOf(sheet: SheetState, row: number): Row {
  return (sheet.rows[row] ??= { cells: [], formats: [] });
}

/** Values of a rectangle; `''` where there is nothing. */
export function valuesIn(sheet: SheetState, area: Area): Value[][] {
  const values: Value[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const cells = sheet.rows[r]?.cells;
    const line: Value[] = [];
    for (let c = area.column; c < area.column + area.columns; c++) line.push(cells?.[c]?.value ?? '');
    values.push(line);
  }
  return values;
}

/**
 * The smallest area that holds all cells in use.
 *
 * @param valuesOnly formats and merges do not count
 * @returns null for an empty sheet
 */
export function usedArea(sheet: SheetState, valuesOnly: boolean): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  const use = (row: number, first: number, last: number): void => {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, last);
  };
  sheet.rows.forEach((row, index) => {
    if (row === undefined) return;
    const ends = usedEnds(row.cells);
    if (ends !== null) use(index, ends[0], ends[1]);
    const formatted = valuesOnly ? null : usedEnds(row.formats);
    if (formatted !== null) use(index, formatted[0], formatted[1]);
  });
  if (!valuesOnly) {
    for (const { row, column, rows, columns } of sheet.merges) {
      use(row, column, column + columns - 1);
      use(row + rows - 1, column, column);
    }
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function usedEnds(line: readonly unknown[]): readonly [number, number] | null {
  let last = line.length - 1;
  while (last >= 0 && line[last] === undefined) last--;
  if (last < 0) return null;
  let first = 0;
  while (line[first] === undefined) first++;
  return [first, last];
}
