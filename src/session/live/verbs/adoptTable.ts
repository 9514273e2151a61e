import { evaluate } from '../../../sheets/evaluate';
import type { MethodRecord } from '../../../sheets/methodRecord';
import { SHEETS } from '../../../sheets/names';
import { gridOf } from '../../../sheets/grid';
import { planCommunesSheet } from '../../../sheets/planCommunesSheet';
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
 *
 * @param communes that they confirmed, for the sheet `Communes`; none: it is not made
 */
export async function adoptTable(
  work: Work,
  record: MethodRecord,
  communes: readonly string[],
): Promise<Answer> {
  work.step('reading', true);
  const before = await work.port.read({ kind: 'all' });
  if (work.passes.isOutdated(before)) throw new HostError('outdated', '');
  const { plan, overwritten } = planMethodEdit(sheetNamed(before, SHEETS.method), record);
  if (overwritten.length > 0) return { kind: 'declined', why: 'sheet-taken', detail: plan.sheet };
  const evaluated = evaluate(snapshotWithPlan(before, plan));
  if (!evaluated.ok) return { kind: 'impossible', trouble: evaluated.trouble };
  work.step('writing', false);
  const listed = sheetNamed(before, SHEETS.communes);
  const isFree = listed === undefined || gridOf(listed).length === 0;
  const rows = communes.map((name) => ({ name, spellings: [] }));
  await work.port.apply([plan, ...(rows.length > 0 && isFree ? [planCommunesSheet(rows, true)] : [])]);
  work.passes.doubt('all');
  return rank(work, 'pane', false);
}
