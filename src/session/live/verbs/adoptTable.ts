import { evaluate } from '../../../sheets/evaluate';
import type { MethodRecord } from '../../../sheets/methodRecord';
import { SHEETS } from '../../../sheets/names';
import { planMethodEdit } from '../../../sheets/planMethodEdit';
import { sheetNamed } from '../../../sheets/sheetNamed';
import { snapshotWithPlan } from '../../../sheets/snapshotWithPlan';
import { HostError } from '../../../workbook/hostError';
import type { Answer } from '../sessionState';
import type { Work } from '../work';
import { rank } from './rank';

/**
 * Ranks a table of somebody's own, because they said how it is to be read: that is kept in `Méthode`, which is made, and
 * nothing of the table itself changes. A sheet `Méthode` that holds something is left as it is.
 */
export async function adoptTable(work: Work, record: MethodRecord): Promise<Answer> {
  work.step('reading', true);
  const before = await work.port.read({ kind: 'all' });
  if (work.passes.isOutdated(before)) throw new HostError('outdated', '');
  const { plan, overwritten } = planMethodEdit(sheetNamed(before, SHEETS.method), record);
  if (overwritten.length > 0) return { kind: 'declined', why: 'sheet-taken', detail: plan.sheet };
  const evaluated = evaluate(snapshotWithPlan(before, plan));
  if (!evaluated.ok) return { kind: 'impossible', trouble: evaluated.trouble };
  work.step('writing', false);
  await work.port.apply([plan]);
  work.passes.doubt('all');
  return rank(work, 'pane', false);
}
