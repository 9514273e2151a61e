import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { writeInputs } from '../writeInputs';
import { readNow } from './readNow';

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
    return { kind: 'declined', why: 'cell-changed', detail: '' };
  }
  work.step('writing', false);
  const area = { row, column, rows: 1, columns: 1 };
  await writeInputs(work.port, read.seen.evaluated, [{ area, values: [[value]] }]);
  work.passes.doubt('all');
  await work.passes.settle();
  return { kind: 'done', count: 1 };
}

function isAt(row: number, column: number): (issue: { row: number; column: number }) => boolean {
  return (issue) => issue.row === row && issue.column === column;
}
