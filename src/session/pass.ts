import type { Evaluation } from '../sheets/evaluation';
import type { Evaluated } from '../sheets/evaluate';
import { evaluate } from '../sheets/evaluate';
import { SCORING_SHEETS, SCORING_TABLE, SHEETS } from '../sheets/names';
import { planAnnexe2 } from '../sheets/planAnnexe2';
import { planDropped } from '../sheets/planDropped';
import { planOurColumns } from '../sheets/planOurColumns';
import type { Result } from '../sheets/result';
import { ok } from '../sheets/result';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { ReadScope, WorkbookPort } from '../workbook/workbookPort';

/** The sheets that a pass needs in a workbook that follows our names. */
const USUAL_SCOPE: ReadScope = {
  kind: 'some',
  sheets: [...SCORING_SHEETS, SHEETS.method, SHEETS.communes],
  tables: [SCORING_TABLE],
};

/** Reads, understands, screens and ranks. Reads every sheet only where the usual ones hold no scoring table. */
export async function readEvaluation(port: WorkbookPort): Promise<Result<Evaluated>> {
  const usual = evaluate(await port.read(USUAL_SCOPE));
  if (usual.ok || usual.trouble.kind !== 'no-scoring-table') return usual;
  return evaluate(await port.read({ kind: 'all' }));
}

/** What is written beside our columns. */
export interface Reports {
  /** Printed on the reports. */
  readonly date: string;
  /** `Annexe 2`. */
  readonly annexe2: boolean;
  /** `Pistes non retenues`, only on request. */
  readonly dropped: boolean;
}

/** What our part of the workbook must look like: our columns, the highlights, and the reports asked for. */
export function planPass({ evaluation, sheet }: Evaluated, reports: Reports): Result<readonly SheetPlan[]> {
  const columns = planOurColumns(evaluation, sheet);
  if (!columns.ok) return columns;
  return ok([columns.value, ...planReports(evaluation, reports)]);
}

function planReports(evaluation: Evaluation, { date, annexe2, dropped }: Reports): SheetPlan[] {
  const plans: SheetPlan[] = [];
  if (annexe2) plans.push(planAnnexe2(evaluation, { date }));
  if (dropped) plans.push(planDropped(evaluation, { date }));
  return plans;
}
