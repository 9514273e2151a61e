import type { Evaluation } from '../sheets/evaluation';
import type { Evaluated } from '../sheets/evaluate';
import { evaluate } from '../sheets/evaluate';
import { mayBeRefilled } from '../sheets/isReportSheet';
import { SCORING_SHEETS, SCORING_TABLE, SHEETS } from '../sheets/names';
import { planAnnexe2 } from '../sheets/planAnnexe2';
import { planDropped } from '../sheets/planDropped';
import { planOurColumns } from '../sheets/planOurColumns';
import type { Result } from '../sheets/result';
import { no, ok } from '../sheets/result';
import { sheetNamed } from '../sheets/sheetNamed';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Snapshot } from '../workbook/snapshot';
import type { ReadScope, WorkbookPort } from '../workbook/workbookPort';

/** The sheets that a pass needs in a workbook that follows our names. */
const USUAL_SCOPE: ReadScope = {
  kind: 'some',
  sheets: [...SCORING_SHEETS, SHEETS.method, SHEETS.communes, SHEETS.annexe2, SHEETS.dropped],
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
export function planPass(
  { evaluation, sheet, snapshot }: Evaluated,
  reports: Reports,
): Result<readonly SheetPlan[]> {
  const columns = planOurColumns(evaluation, sheet);
  if (!columns.ok) return columns;
  const filled = planReports(evaluation, reports);
  const foreign = filled.find((plan) => !isFreeToFill(snapshot, plan));
  if (foreign) return no({ kind: 'foreign-report', sheet: foreign.sheet });
  return ok([columns.value, ...filled]);
}

/** A sheet that has the name of a report but was typed by someone is never cleared. */
function isFreeToFill(snapshot: Snapshot, plan: SheetPlan): boolean {
  const standing = sheetNamed(snapshot, plan.sheet);
  return standing === undefined || mayBeRefilled(standing);
}

function planReports(evaluation: Evaluation, { date, annexe2, dropped }: Reports): SheetPlan[] {
  const plans: SheetPlan[] = [];
  if (annexe2) plans.push(planAnnexe2(evaluation, { date }));
  if (dropped) plans.push(planDropped(evaluation, { date }));
  return plans;
}
