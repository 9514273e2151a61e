import { intersection, sameArea, subtract } from '../areas';
import type { OperationOf, ShiftOperation } from '../apply/kinds';
import type { Area } from '../book';
import type { Operation } from '../operation';
import { cut, gridArea } from './gridParts';

type Sort = OperationOf<'sort'>;

/** Moves an operation past a sort of the same sheet: it follows the rows that it meant. */
export function pastSort(operation: Operation, sort: Sort): readonly Operation[] {
  switch (operation.kind) {
    case 'cells': {
      const whole = gridArea(operation.cells, operation);
      return moves(whole, sort).map(({ from, row }) => ({
        ...operation,
        row,
        column: from.column,
        cells: cut(operation.cells, whole, from),
      }));
    }
    case 'formats': {
      const whole = gridArea(operation.formats, operation);
      return moves(whole, sort).map(({ from, row }) => ({
        ...operation,
        row,
        column: from.column,
        formats: cut(operation.formats, whole, from),
      }));
    }
    case 'format':
    case 'clear':
      return moves(operation.area, sort).map(({ from, row }) => ({ ...operation, area: { ...from, row } }));
    case 'delete':
      return operation.axis === 'rows' ? deletionPastSort(operation, sort) : [operation];
    case 'sort':
      return [sameArea(operation.area, sort.area) ? sortPastSort(operation, sort) : operation];
    case 'insert':
    case 'rowHeights':
    case 'columnWidths':
    case 'hide':
    case 'merge':
    case 'unmerge':
    case 'addSheet':
    case 'deleteSheet':
    case 'renameSheet':
    case 'moveSheet':
    case 'sheet':
    case 'addTable':
    case 'table':
    case 'deleteTable':
    case 'tableFilter':
    case 'sheetFilter':
    case 'conditionalFormats':
    case 'validation':
    case 'name':
    case 'setting':
    case 'readOnly':
      return [operation];
  }
}

interface Move {
  /** Before the sort. */
  readonly from: Area;
  /** First row after it. */
  readonly row: number;
}

/** The parts of an area, each with the row where the sort put it. Rows that stay together make one part. */
function moves(area: Area, sort: Sort): readonly Move[] {
  const inside = intersection(area, sort.area);
  if (inside === null) return [{ from: area, row: area.row }];
  const places = placesAfter(sort);
  const moved: { from: Area; row: number }[] = [];
  for (let r = inside.row; r < inside.row + inside.rows; r++) {
    const row = places(r);
    const last = moved.at(-1);
    if (last !== undefined && last.row + last.from.rows === row)
      last.from = { ...last.from, rows: last.from.rows + 1 };
    else moved.push({ from: { ...inside, row: r, rows: 1 }, row });
  }
  const outside = subtract(area, inside).map((part) => ({ from: part, row: part.row }));
  return [...outside, ...moved];
}

/** Where a row of the sheet stands after the sort. */
function placesAfter({ area, order }: Sort): (row: number) => number {
  const places = inverse(order);
  return (row) => {
    const place = places[row - area.row];
    return place === undefined ? row : area.row + place;
  };
}

function inverse(order: readonly number[]): readonly number[] {
  const places: number[] = Array.from({ length: order.length }, (_, row) => row);
  order.forEach((from, to) => (places[from] = to));
  return places;
}

/** From the last row up, so that one deletion does not move the next. */
function deletionPastSort(operation: ShiftOperation, sort: Sort): readonly Operation[] {
  const lines = { row: operation.at, rows: operation.count, column: sort.area.column, columns: 1 };
  if (intersection(lines, sort.area) === null) return [operation];
  const parts = moves({ ...lines, columns: sort.area.columns }, sort);
  return parts
    .toSorted((a, b) => b.row - a.row)
    .map(({ from, row }) => ({ ...operation, at: row, count: from.rows }));
}

/** The later sort has the last word: its rows, where the earlier one put them. */
function sortPastSort(operation: Sort, sort: Sort): Sort {
  const places = inverse(sort.order);
  return { ...operation, order: operation.order.map((from) => places[from] ?? from) };
}
