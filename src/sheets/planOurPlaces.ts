import type { Area } from '../workbook/area';
import { MAX_COLUMNS } from '../workbook/area';
import { intersection } from '../workbook/areas';
import type { SheetSnapshot, TableSnapshot } from '../workbook/snapshot';
import { cellAt, gridOf } from './grid';
import type { OurColumn } from './names';
import { OUR_COLUMNS } from './names';
import type { Result } from './result';
import { no, ok } from './result';
import type { ScoringLayout } from './scoringLayout';

/** Where each of our columns stands once those that are missing are created. Columns of the sheet, from 0. */
export interface OurPlaces {
  readonly columns: Readonly<Record<OurColumn, number>>;
  /** Those to create, in order, side by side at the right end. */
  readonly created: readonly OurColumn[];
  /** One past the last column of the table or range, new ones included. */
  readonly endColumn: number;
  /** The Excel table with the new columns, null for a plain range. */
  readonly tableArea: Area | null;
}

/** Finds a place for each of our columns; trouble where the cells that the missing ones need are not free. */
export function planOurPlaces(layout: ScoringLayout, sheet: SheetSnapshot): Result<OurPlaces> {
  const created = OUR_COLUMNS.filter((column) => layout.ours[column] === null);
  const table = sheet.tables.find((candidate) => candidate.name === layout.table);
  const firstColumn = created.length > 0 && !table ? firstFreeColumn(layout, sheet) : layout.endColumn;
  const endColumn = firstColumn + created.length;
  if (created.length > 0) {
    const area = newArea(layout, table, firstColumn, created.length);
    if (endColumn > MAX_COLUMNS || !isFree(sheet, area)) {
      return no({ kind: 'no-room', sheet: layout.sheet, area });
    }
  }
  const place = (column: OurColumn): number => layout.ours[column] ?? firstColumn + created.indexOf(column);
  return ok({
    columns: {
      status: place('status'),
      priority: place('priority'),
      rank: place('rank'),
      reason: place('reason'),
      basis: place('basis'),
    },
    created,
    endColumn,
    tableArea: table ? { ...table.area, columns: endColumn - table.area.column } : null,
  });
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
