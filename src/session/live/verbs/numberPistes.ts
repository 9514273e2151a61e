import { planNumbers } from '../../../sheets/planNumbers';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { writeInputs } from '../writeInputs';
import { readNow } from './readNow';

/** Gives a N° to the pistes that have none; no other cell is touched. */
export async function numberPistes(work: Work): Promise<Answer> {
  const read = await readNow(work);
  if (!read.ok) return { kind: 'impossible', trouble: read.trouble };
  const plan = planNumbers(read.seen.evaluated);
  if (plan === null) return { kind: 'done', count: 0 };
  work.step('writing', false);
  await writeInputs(work.port, read.seen.evaluated, plan.blocks);
  work.passes.doubt('all');
  await work.passes.settle();
  return { kind: 'done', count: plan.blocks.reduce((sum, { area }) => sum + area.rows, 0) };
}
