import { planTakenIn } from '../../../sheets/planTakenIn';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { readNow } from './readNow';

/**
 * Makes the rows right under the Excel table part of it, because somebody asked: nothing is written in any cell, and
 * nothing at all is done where anything on the sheet changed since it was read.
 */
export async function takeInRows(work: Work): Promise<Answer> {
  // The whole sheet must be known as it stands.
  work.passes.doubt('all');
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluated } = read.seen;
  const plan = planTakenIn(evaluated);
  if (plan === null) return { kind: 'done', count: 0 };
  if (work.port.lacks.has('table-resize')) return { kind: 'declined', why: 'cannot-extend', detail: '' };
  work.step('writing', false);
  await work.port.apply([plan]);
  work.passes.doubt('all');
  await work.passes.settle();
  const count = evaluated.evaluation.issues.filter(({ code }) => code === 'row-outside-table').length;
  return { kind: 'done', count };
}
