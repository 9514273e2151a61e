import type { Cell, SheetState } from '../book';
import { rowOf } from '../cells';
import { moveReferences } from '../references';
import type { OperationOf } from './kinds';

/** @throws Error when the order is not one of the area's rows: a bug of the caller */
export function applySort(sheet: SheetState, { area, order }: OperationOf<'sort'>): void {
  if (order.length !== area.rows)
    throw new Error(`an order of ${String(order.length)} for ${String(area.rows)} rows`);
  const [first, last] = [area.column, area.column + area.columns];
  const lines = order.map((from, to) => {
    const row = sheet.rows[area.row + from];
    return {
      cells: Array.from({ length: area.columns }, (_, at) => moved(row?.cells[first + at], to - from)),
      formats: Array.from({ length: area.columns }, (_, at) => row?.formats[first + at]),
    };
  });
  lines.forEach(({ cells, formats }, index) => {
    const row = rowOf(sheet, area.row + index);
    for (let c = first; c < last; c++) {
      row.cells[c] = cells[c - first];
      row.formats[c] = formats[c - first];
    }
  });
}

function moved(cell: Cell | undefined, down: number): Cell | undefined {
  if (cell?.formula === undefined || down === 0) return cell;
  return { ...cell, formula: moveReferences(cell.formula, down, 0) };
}
