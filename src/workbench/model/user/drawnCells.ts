import type { Area, Cell, SheetState } from '../book';
import { cellAt } from '../cells';
import { moveReferences } from '../references';
import type { From } from './carriedLooks';

/**
 * What drawing the handle of some cells over an area puts there: the same contents over and over, formulas moved along,
 * evenly spaced numbers continued. Cells of the source stay as they are.
 */
export function drawnCells(
  sheet: SheetState,
  source: Area,
  target: Area,
): readonly (readonly (Cell | null)[])[] {
  return Array.from({ length: target.rows }, (_, down) =>
    Array.from({ length: target.columns }, (__, right) =>
      drawnCell(sheet, source, target.row + down, target.column + right),
    ),
  );
}

/** Of which cell of the source a cell takes what it gets; null for one of the source itself. */
export function drawnFrom(source: Area): From {
  return (row, column) => {
    const fromRow = source.row + cyclic(row - source.row, source.rows);
    const fromColumn = source.column + cyclic(column - source.column, source.columns);
    return fromRow === row && fromColumn === column ? null : [fromRow, fromColumn];
  };
}

function drawnCell(sheet: SheetState, source: Area, row: number, column: number): Cell | null {
  const from = drawnFrom(source)(row, column);
  if (from === null) return null;
  const [fromRow, fromColumn] = from;
  const isDown = column >= source.column && column < source.column + source.columns;
  const series = isDown
    ? seriesAt(lineOf(sheet, source, 'rows', column), row - source.row)
    : seriesAt(lineOf(sheet, source, 'columns', row), column - source.column);
  if (series !== null) return { value: series };
  const cell = cellAt(sheet, fromRow, fromColumn) ?? { value: '' };
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: moveReferences(cell.formula, row - fromRow, column - fromColumn) };
}

function lineOf(
  sheet: SheetState,
  source: Area,
  axis: 'rows' | 'columns',
  other: number,
): readonly (Cell | undefined)[] {
  return Array.from({ length: source[axis] }, (_, at) =>
    axis === 'rows' ? cellAt(sheet, source.row + at, other) : cellAt(sheet, other, source.column + at),
  );
}

/** The number that continues two or more evenly spaced ones; null where they are not. */
function seriesAt(line: readonly (Cell | undefined)[], at: number): number | null {
  const numbers = line.map((cell) => (cell?.formula === undefined ? cell?.value : undefined));
  const [first, second] = numbers;
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  const step = second - first;
  const isEven = numbers.every(
    (value, index) => typeof value === 'number' && Math.abs(value - first - step * index) < 1e-9,
  );
  return isEven ? Number((first + step * at).toPrecision(15)) : null;
}

function cyclic(value: number, length: number): number {
  return ((value % length) + length) % length;
}
