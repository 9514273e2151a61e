import type { ExpectedPlace, Precautions } from '../../workbook/livePort';
import { cellsAt } from './cellsAt';
import type { MemoryWorkbook } from './memoryWorkbook';

/** The sheet on which something else stands than what is expected; null where all is as it was. */
export function movedSheet(workbook: MemoryWorkbook, { expected = [] }: Precautions): string | null {
  return expected.find((place) => !isAsExpected(workbook, place))?.sheet ?? null;
}

function isAsExpected(workbook: MemoryWorkbook, place: ExpectedPlace): boolean {
  return JSON.stringify(cellsAt(workbook, place)) === JSON.stringify(place.values);
}
