import type { CellValue } from '../../workbook/cellValue';
import { valueBytes } from './byteLength';

/** How many cells of a column are weighed. */
const SAMPLES = 100;

/** Mean bytes of a cell by column, of some rows that stand for all. @param columns null: all of them */
export function meanBytes(
  rows: readonly (readonly CellValue[])[],
  columns: readonly number[] | null,
): ReadonlyMap<number, number> {
  const step = Math.max(1, Math.floor(rows.length / SAMPLES));
  const sampled = rows.filter((_, row) => row % step === 0);
  const width = sampled.reduce((widest, row) => Math.max(widest, row.length), 0);
  const all = columns ?? Array.from({ length: width }, (_, column) => column);
  const mean = (column: number): number =>
    sampled.reduce((sum, row) => sum + valueBytes(row[column] ?? ''), 0) / sampled.length;
  return new Map(sampled.length === 0 ? [] : all.map((column) => [column, mean(column)]));
}
