import { intersection } from '../areas';
import type { Area, Cell, Row, SheetState } from '../book';
import { rowOf } from '../cells';
import { settleHeaders } from './headers';
import type { OperationOf } from './kinds';

export function applyCells(sheet: SheetState, { row, column, cells }: OperationOf<'cells'>): void {
  cells.forEach((line, index) => {
    const target = rowOf(sheet, row + index);
    for (let at = 0; at < line.length; at++) {
      const cell = line[at];
      if (cell !== null && cell !== undefined) target.cells[column + at] = keptCell(cell);
    }
  });
  const area = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  settleHeaders(sheet, area, (r, c) => Boolean(cells[r - row]?.[c - column]));
}

/** An empty text is an empty cell. */
function keptCell(cell: Cell): Cell | undefined {
  return cell.value === '' && cell.formula === undefined ? undefined : cell;
}

export function applyClear(sheet: SheetState, area: Area, what: OperationOf<'clear'>['what']): void {
  const last = Math.min(area.row + area.rows, sheet.rows.length);
  for (let r = area.row; r < last; r++) {
    const row = sheet.rows[r];
    if (row === undefined) continue;
    if (what !== 'formats') wipe(row.cells, area);
    if (what !== 'contents') wipe(row.formats, area);
  }
  if (what !== 'contents') clearLooks(sheet, area);
  if (what !== 'formats') settleHeaders(sheet, area);
}

function wipe(line: Row['cells'] | Row['formats'], { column, columns }: Area): void {
  const last = Math.min(column + columns, line.length);
  for (let c = column; c < last; c++) line[c] = undefined;
}

/** As in Excel, merges and conditional formats that lie inside go with the formats. */
function clearLooks(sheet: SheetState, area: Area): void {
  const reachesEnd = area.row === 0 && area.rows >= sheet.rows.length;
  sheet.columns.forEach((column, index) => {
    if (column !== undefined && reachesEnd && index >= area.column && index < area.column + area.columns) {
      delete column.format;
    }
  });
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === null);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(
    ({ areas }) => !areas.every((own) => isInside(own, area)),
  );
}

function isInside(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}
