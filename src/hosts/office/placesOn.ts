import { areaName, cellName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { columnRuns } from '../../workbook/columnRuns';
import type { TableAnchor } from '../../workbook/livePort';

/** Cells by the rows and columns at which they were read. */
export type RangeOf = (area: Area) => Excel.Range;

/** Cells of a sheet, wherever anything else has gone since they were read. */
export function cellsOn(sheet: Excel.Worksheet): RangeOf {
  return (area) => sheet.getRange(areaName(area));
}

/**
 * Cells of a table: a column is found by its header, a row by its place below the header, whatever was inserted above the
 * table or moved within it since it was read.
 */
export function cellsOfTable(sheet: Excel.Worksheet, anchor: TableAnchor): RangeOf {
  const { columns } = sheet.tables.getItem(anchor.name);
  const first = anchor.area.row + 1;
  const found = new Map<number, Excel.TableColumn>();
  const columnAt = (column: number): Excel.TableColumn => {
    const known = found.get(column);
    if (known !== undefined) return known;
    const header = anchor.headers[column - anchor.area.column];
    if (header === undefined) throw new RangeError(`column ${column} is none of the table ${anchor.name}`);
    const item = columns.getItem(header);
    found.set(column, item);
    return item;
  };
  const bodies = new Map<number, Excel.Range>();
  const cell = (row: number, column: number): Excel.Range => {
    const body = bodies.get(column) ?? columnAt(column).getDataBodyRange();
    bodies.set(column, body);
    return body.getCell(row - first, 0);
  };
  return ({ row, column, rows, columns: count }) => {
    const corner = cell(row, column);
    return count === 1
      ? corner.getResizedRange(rows - 1, 0)
      : corner.getBoundingRect(cell(row + rows - 1, column + count - 1));
  };
}

/**
 * Ends the request (`ItemNotFound`) before anything that is queued after, unless the table stands exactly where it was
 * read, and these columns with it. Excel has no compare-and-write, but it carries out a request in order, with nobody in
 * between, and stops at the first thing that fails: an intersection that is empty is such a thing. A row or a column that
 * is inserted or deleted in the table, above it or left of it moves its last cell; a column that is moved within it, its
 * header.
 *
 * @param columns that are about to be written; those that the table does not have yet are passed over
 */
export function requireTableThere(
  sheet: Excel.Worksheet,
  { name, area, headers }: TableAnchor,
  columns: Iterable<number>,
): void {
  const table = sheet.tables.getItem(name);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  table.getRange().getLastCell().getIntersection(last);
  for (const column of ends(columns)) {
    const header = headers[column - area.column];
    if (header === undefined) continue;
    table.columns.getItem(header).getHeaderRowRange().getIntersection(cellName(area.row, column));
  }
}

/** First and last of each columns side by side: what stands between them has no other place to be. */
function ends(columns: Iterable<number>): readonly number[] {
  return columnRuns(columns).flatMap(({ column, columns: count }) =>
    count === 1 ? [column] : [column, column + count - 1],
  );
}
