import type { SheetPlan } from '../workbook/sheetPlan';
import type { Snapshot } from '../workbook/snapshot';
import type { Evaluated } from './evaluate';
import type { MethodOrigins } from './methodOrigins';
import { methodOrigins } from './methodOrigins';
import type { MethodRecord } from './methodRecord';
import { SHEETS } from './names';
import { planCriterionColumns } from './planCriterionColumns';
import type { OverwrittenCell } from './planMethodEdit';
import { planMethodEdit } from './planMethodEdit';
import { planRelabelling } from './planRelabelling';
import type { Result } from './result';
import { ok } from './result';
import { sheetNamed } from './sheetNamed';

export interface MethodChange {
  /** The sheet `Méthode`, then the scoring sheet. */
  readonly plans: readonly SheetPlan[];
  /** Cells of `Méthode` that somebody filled in and that would be lost. */
  readonly overwritten: readonly OverwrittenCell[];
}

/**
 * What a new method asks of a workbook: the sheet `Méthode` written, and the scoring sheet that follows, with the scores
 * whose level has another label or number. Ranks come with the next pass.
 *
 * @param snapshot that the evaluation was read from
 * @param next a method without problem, see `methodProblems`, with the headers of its own criteria
 * @param origins what each criterion and each level was before, where that is known
 * @returns trouble where the scoring sheet cannot follow, see `planCriterionColumns`
 */
export function planMethodChange(
  snapshot: Snapshot,
  { evaluation, sheet }: Evaluated,
  next: MethodRecord,
  origins: MethodOrigins = methodOrigins(evaluation.record.method, next.method),
): Result<MethodChange> {
  const methodSheet = sheetNamed(snapshot, SHEETS.method);
  const edit = planMethodEdit(methodSheet, next);
  const columns = planCriterionColumns(evaluation.layout, sheet, {
    before: evaluation.record.method,
    after: next.method,
    columns: next.columns,
    ignored: next.ignored,
    origins: origins.criteria,
    methodSheet: edit.plan.sheet,
  });
  if (!columns.ok) return columns;
  const scores = planRelabelling({ evaluation, sheet }, next.method, origins);
  return ok({
    plans: [edit.plan, { ...columns.value, blocks: [...columns.value.blocks, ...scores] }],
    overwritten: edit.overwritten,
  });
}
