import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { readNow } from './readNow';
import { writeCell } from './writeCell';

/**
 * Puts an accepted value in a cell that cannot be read. Only where the very issue that was shown still stands there: rows
 * may have moved since.
 */
export async function correct(
  work: Work,
  { row, column, value }: { row: number; column: number; value: string },
): Promise<Answer> {
  const shown = work.store.get().view?.evaluated.evaluation.issues.find(isAt(row, column));
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluation } = read.seen.evaluated;
  const now = evaluation.issues.find(isAt(row, column));
  if (now === undefined || JSON.stringify(now) !== JSON.stringify(shown)) {
    return { kind: 'failed', failure: { code: 'gone', feature: null, detail: '' } };
  }
  return writeCell(work, evaluation.layout.sheet, row, column, value);
}

function isAt(row: number, column: number): (issue: { row: number; column: number }) => boolean {
  return (issue) => issue.row === row && issue.column === column;
}
