import { fold } from '../core/fold';
import type { CellValue } from '../workbook/cellValue';
import type { SheetSnapshot } from '../workbook/snapshot';
import { cellText, isBlank } from './cellText';

/** Cells of a sheet, by row and column from 0. */
export type Grid = readonly (readonly CellValue[])[];

/** The cells of a sheet that was read; none where it was not asked for. */
export function gridOf(sheet: SheetSnapshot): Grid {
  return sheet.values ?? [];
}

/** What a cell holds; null beyond what was used. */
export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid[row]?.[column] ?? null;
}

/** A cell's text, folded: how headers are compared (R2). */
export function foldedAt(grid: Grid, row: number, column: number): string {
  return fold(cellText(cellAt(grid, row, column)));
}

/** What stands above each column where headers take two rows: what is right above the data, else what is above that. */
export function headerCells(
  grid: Grid,
  { headerTop, headerRow }: { readonly headerTop: number; readonly headerRow: number },
): readonly CellValue[] {
  const [above, below] = [grid[headerTop] ?? [], grid[headerRow] ?? []];
  if (headerTop === headerRow) return below;
  return Array.from({ length: Math.max(above.length, below.length) }, (_, column) =>
    isBlank(below[column]) ? (above[column] ?? null) : (below[column] ?? null),
  );
}

/** A row of headers, folded, with the columns where each stands, in order. Blank headers are left out. */
export function headersOf(cells: readonly CellValue[], from = 0, to = cells.length): Map<string, number[]> {
  const headers = new Map<string, number[]>();
  for (let column = from; column < Math.min(to, cells.length); column++) {
    const text = fold(cellText(cells[column]));
    if (text === '') continue;
    const columns = headers.get(text);
    if (columns) columns.push(column);
    else headers.set(text, [column]);
  }
  return headers;
}
