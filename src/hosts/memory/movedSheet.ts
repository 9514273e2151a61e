import type { ExpectedPlace, Precautions } from '../../workbook/livePort';
import type { MemoryWorkbook } from './memoryWorkbook';

/** The sheet on which something else stands than what is expected; null where all is as it was. */
export function movedSheet(workbook: MemoryWorkbook, { expected = [] }: Precautions): string | null {
  return expected.find((place) => !isAsExpected(workbook, place))?.sheet ?? null;
}

function isAsExpected(workbook: MemoryWorkbook, { sheet, area, values }: ExpectedPlace): boolean {
  const held = workbook.valuesOn(sheet);
  return values.every((cells, row) =>
    cells.every((cell, column) => {
      const now = held[area.row + row]?.[area.column + column] ?? null;
      return JSON.stringify(now) === JSON.stringify(cell);
    }),
  );
}
