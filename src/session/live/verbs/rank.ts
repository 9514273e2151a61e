import { planPass } from '../../pass';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { applyRanks } from './applyRanks';
import { readNow } from './readNow';
import { today } from './today';

/** Screens, ranks, writes what differs, makes our columns where they are not, and the highlights anew. */
export async function rank(work: Work): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const { evaluated } = read.seen;
  work.step('ranking', true);
  const plans = planPass(evaluated, [], today(work.clock));
  if (!plans.ok) return { kind: 'impossible', trouble: plans.trouble };
  const [columns] = plans.value;
  work.step('writing', false);
  if (columns !== undefined) await applyRanks(work, read.seen, columns, []);
  return { kind: 'done', count: evaluated.evaluation.ranking.counts.retained };
}
