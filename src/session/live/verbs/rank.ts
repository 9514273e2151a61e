import { planPass } from '../../pass';
import type { Seen } from '../sight';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { applyRanks } from './applyRanks';
import { declineWidening } from './declineWidening';
import { readNow } from './readNow';
import { today } from './today';

/**
 * Screens, ranks, writes what differs, makes our columns where they are not, and the highlights anew.
 *
 * @param from the pane, where it answers the question that is shown there of levels that seem to be sorted alone
 */
export async function rank(work: Work, from: 'pane' | 'ribbon'): Promise<Answer> {
  const isAnswer = from === 'pane' && work.store.get().suspicion !== null;
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  if (!isAnswer && (await work.passes.isSuspect(read.seen))) return PARTIAL_SORT;
  return rankSeen(work, read.seen, isAnswer);
}

/** Nothing was written: what is to become of the levels must be said first. */
export const PARTIAL_SORT: Answer = { kind: 'declined', why: 'partial-sort', detail: '' };

async function rankSeen(work: Work, seen: Seen, isAnswer: boolean): Promise<Answer> {
  const { evaluated } = seen;
  work.step('ranking', true);
  const plans = planPass(evaluated, [], today(work.clock));
  if (!plans.ok) return { kind: 'impossible', trouble: plans.trouble };
  const [columns] = plans.value;
  const declined = declineWidening(work, evaluated, columns);
  if (declined !== null) return declined;
  work.step('writing', false);
  if (isAnswer) work.passes.acceptChanges();
  if (columns !== undefined) await applyRanks(work, seen, columns, []);
  return { kind: 'done', count: evaluated.evaluation.ranking.counts.retained };
}
