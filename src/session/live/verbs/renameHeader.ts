import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { writeCell } from './writeCell';

/** Gives a column the header that is expected, because somebody said that it is the one. */
export function renameHeader(
  work: Work,
  { sheet, row, column, header }: { sheet: string; row: number; column: number; header: string },
): Promise<Answer> {
  return writeCell(work, sheet, row, column, header);
}
