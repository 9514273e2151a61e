import { planPass } from '../../pass';
import { isRanked } from '../sight';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { readNow } from './readNow';
import { today } from './today';

/** Screens, ranks, writes what differs, makes our columns where they are not, and the highlights anew. */
export async function rank(work: Work): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluated, differing } = read.seen;
  work.step('ranking', true);
  const plans = planPass(evaluated, [], today(work.clock));
  if (!plans.ok) return { kind: 'impossible', trouble: plans.trouble };
  work.step('writing', false);
  // Where our columns stand, the cells that are right already are not written again.
  const light = isRanked(evaluated);
  const applied = plans.value.map((plan) => (light ? { ...plan, blocks: differing?.blocks ?? [] } : plan));
  await work.port.apply(applied);
  await work.passes.assume(read.seen, applied);
  return { kind: 'done', count: evaluated.evaluation.ranking.counts.retained };
}
