import type { CellValue } from '../../workbook/cellValue';
import type { Place } from '../../workbook/livePort';
import type { MemoryWorkbook } from './memoryWorkbook';

/** Stored values of a place, by row then column, of the size of its area. */
export function cellsAt(workbook: MemoryWorkbook, { sheet, area }: Place): readonly (readonly CellValue[])[] {
  const values = workbook.valuesOn(sheet);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => values[area.row + row]?.[area.column + column] ?? null,
    ),
  );
}
