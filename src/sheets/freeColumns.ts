import type { Area } from '../workbook/area';
import { MAX_COLUMNS } from '../workbook/area';
import { intersection } from '../workbook/areas';
import type { SheetSnapshot, TableSnapshot } from '../workbook/snapshot';
import { cellAt, gridOf } from './grid';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';
import type { Trouble } from './trouble';

/** Columns to create side by side at the right end of the scoring table. */
export interface FreeColumns {
  /** The first of them; the end of the table where there is none to create. */
  readonly firstColumn: number;
  /** One past the last column of the table or range, new ones included. */
  readonly endColumn: number;
  /** Cells of those to create, which hold nothing; undefined where there is none. */
  readonly blank: Area | undefined;
  /** The Excel table with the new columns, null for a plain range. */
  readonly tableArea: Area | null;
}

/**
 * Finds room for so many new columns.
 *
 * @returns trouble `no-room` where the cells that they need are not free, `no-columns-left` where there are none
 */
export function freeColumns(layout: ScoringLayout, sheet: SheetSnapshot, count: number): Result<FreeColumns> {
  const table = sheet.tables.find((candidate) => candidate.name === layout.table);
  const firstColumn = count > 0 && !table ? firstFreeColumn(layout, sheet) : layout.endColumn;
  const endColumn = firstColumn + count;
  const blank = count > 0 ? newArea(layout, table, firstColumn, count) : undefined;
  if (endColumn > MAX_COLUMNS) return no(noneLeft(layout, firstColumn, count));
  if (blank !== undefined && !isFree(sheet, blank))
    return no({ kind: 'no-room', sheet: layout.sheet, area: blank });
  const tableArea = table ? { ...table.area, columns: endColumn - table.area.column } : null;
  return ok({ firstColumn, endColumn, blank, tableArea });
}

function noneLeft({ sheet, headerRow }: ScoringLayout, column: number, wanted: number): Trouble {
  return { kind: 'no-columns-left', sheet, row: headerRow, column, wanted, left: MAX_COLUMNS - column };
}

/** A plain range has no border: the new columns go past whatever stands beside its rows, a sum without a header say. */
function firstFreeColumn({ headerRow, endRow, endColumn }: ScoringLayout, sheet: SheetSnapshot): number {
  return gridOf(sheet)
    .slice(headerRow, endRow)
    .reduce((end, cells) => Math.max(end, cells.findLastIndex((cell) => cell !== null) + 1), endColumn);
}

/** Header, data and totals rows of the new columns. */
function newArea(
  layout: ScoringLayout,
  table: TableSnapshot | undefined,
  column: number,
  columns: number,
): Area {
  const endRow = table ? table.area.row + table.area.rows : layout.endRow;
  return { row: layout.headerRow, column, rows: endRow - layout.headerRow, columns };
}

/** The table itself ends where the new columns begin. */
function isFree(sheet: SheetSnapshot, area: Area): boolean {
  if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) return false;
  const grid = gridOf(sheet);
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (cellAt(grid, row, column) !== null) return false;
    }
  }
  return true;
}
