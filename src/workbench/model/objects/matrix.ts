import type { Area } from '../book';
import { isUnbounded } from './addresses';
import { invalidArgument } from './faults';

/** What a property takes for a whole range: one thing for each cell, or the same everywhere. */
export type Matrix = (row: number, column: number) => unknown;

/**
 * @returns the thing for the cell at a distance from the top left
 * @throws HostFault `InvalidArgument` on another size, or on whole rows and columns
 */
export function matrixFor(value: unknown, { rows, columns, ...at }: Area, location: string): Matrix {
  if (isUnbounded({ rows, columns, ...at })) throw invalidArgument(location, 'covers whole rows or columns');
  if (!Array.isArray(value)) return () => value;
  const lines: readonly unknown[] = value;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(location, 'has another number of rows or columns than the range');
  return (row, column) => {
    const line: unknown = lines[row];
    return Array.isArray(line) ? line[column] : undefined;
  };
}
