import { doubtfulAreas } from '../../../sheets/typedInOurColumns';
import { lostInOurColumns } from '../../losses';
import { planPass } from '../../pass';
import { isRanked } from '../sight';
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
 * @param overwrite true once the user has seen which cells under headers of ours would be lost
 */
export async function rank(work: Work, from: 'pane' | 'ribbon', overwrite: boolean): Promise<Answer> {
  const { suspicion, view } = work.store.get();
  const isAnswer = from === 'pane' && suspicion !== null;
  // What stands under headers of ours may be somebody's: it must be known as it is now, whatever it is.
  if (view !== null && !isRanked(view.evaluated)) work.passes.doubt('ours');
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  if (!isAnswer && (await work.passes.isSuspect(read.seen))) return PARTIAL_SORT;
  return rankSeen(work, read.seen, isAnswer, overwrite);
}

/** Nothing was written: what is to become of the levels must be said first. */
export const PARTIAL_SORT: Answer = { kind: 'declined', why: 'partial-sort', detail: '' };

async function rankSeen(work: Work, seen: Seen, isAnswer: boolean, overwrite: boolean): Promise<Answer> {
  const { evaluated } = seen;
  work.step('ranking', true);
  const plans = planPass(evaluated, [], today(work.clock));
  if (!plans.ok) return { kind: 'impossible', trouble: plans.trouble };
  const [columns] = plans.value;
  if (columns === undefined) return { kind: 'done' };
  const declined = declineWidening(work, evaluated, columns);
  if (declined !== null) return declined;
  const lost = lostInOurColumns(evaluated, columns);
  if (lost.length > 0 && !overwrite) return { kind: 'confirm', cells: lost, asked: { kind: 'ranks' } };
  work.step('writing', false);
  if (isAnswer) work.passes.acceptChanges();
  const spared = { areas: doubtfulAreas(evaluated), but: lost };
  await applyRanks(work, seen, { ...columns, spared }, []);
  return { kind: 'done', count: evaluated.evaluation.ranking.counts.retained };
}
