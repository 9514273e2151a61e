import type { IRange } from '@univerjs/core';
import type { Area } from '../../model/book';

/** Pixels of a point, on a screen of 96 dots an inch. */
export const PIXELS = 4 / 3;

export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

export function areaOf({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
