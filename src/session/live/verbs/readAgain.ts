import type { Answer } from '../sessionState';
import type { Work } from '../work';

/** Reads everything anew, and tries again what was given up. */
export async function readAgain(work: Work): Promise<Answer> {
  work.step('reading', true);
  work.passes.insist();
  work.passes.doubt('all');
  await work.passes.settle(() => {
    work.step('writing', false);
  });
  const { trouble } = work.store.get();
  return trouble === null ? { kind: 'done' } : { kind: 'impossible', trouble };
}
