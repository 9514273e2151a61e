import { areaName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { HostError } from '../../workbook/hostError';
import type { AfterSync } from './bookStructure';
import type { CellGrid, Detail } from './cellGrid';

/** Asks for the values of what is used in an area, and puts them in the grid. `details`: read for each cell. */
export function queueValues(
  used: Excel.Range,
  area: Area,
  grid: CellGrid,
  details: readonly Detail[] = [],
): AfterSync<void> {
  return queueRange(used.getIntersectionOrNullObject(areaName(area)), grid, details);
}

/** The same of a range as a whole. */
export function queueRange(
  range: Excel.Range,
  grid: CellGrid,
  details: readonly Detail[] = [],
): AfterSync<void> {
  range.load(['values', 'rowIndex', 'columnIndex', ...details]);
  return () => {
    if (range.isNullObject) return;
    const { rowIndex, columnIndex } = range;
    grid.add(matrixOf(range.values), rowIndex, columnIndex);
    for (const detail of details) settle(grid, detail, matrixOf(range[detail]), rowIndex, columnIndex);
  };
}

/** Asks for one detail of the cells of an area. What the grid does not wait for is passed over. */
export function queueDetail(used: Excel.Range, area: Area, grid: CellGrid, detail: Detail): AfterSync<void> {
  const range = used.getIntersectionOrNullObject(areaName(area));
  range.load([detail, 'rowIndex', 'columnIndex']);
  return () => {
    if (!range.isNullObject) settle(grid, detail, matrixOf(range[detail]), range.rowIndex, range.columnIndex);
  };
}

function settle(
  grid: CellGrid,
  detail: Detail,
  texts: readonly (readonly unknown[])[],
  row: number,
  column: number,
): void {
  const columns = texts[0]?.length ?? 0;
  for (let at = 0; at < columns; at += 1) {
    grid.settle(detail, column + at, row, (index) => texts[index]?.[at]);
  }
}

/** Some builds answer null, without any error, where a range holds too many cells. */
export function matrixOf(answer: unknown): readonly (readonly unknown[])[] {
  if (!isMatrix(answer)) throw new HostError('too-large', 'null');
  return answer;
}

function isMatrix(answer: unknown): answer is readonly (readonly unknown[])[] {
  return Array.isArray(answer) && answer.every(Array.isArray);
}
