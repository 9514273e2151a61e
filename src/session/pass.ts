import type { Evaluation } from '../sheets/evaluation';
import type { Evaluated } from '../sheets/evaluate';
import { evaluate } from '../sheets/evaluate';
import { planAnnexe2 } from '../sheets/planAnnexe2';
import { planCommune } from '../sheets/planCommune';
import { planDropped } from '../sheets/planDropped';
import { planOurColumns } from '../sheets/planOurColumns';
import type { Result } from '../sheets/result';
import { ok } from '../sheets/result';
import { standingColumns } from '../sheets/standingColumns';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { WorkbookPort } from '../workbook/workbookPort';
import { readUsual } from './readUsual';
import type { Report } from './report';

/** Reads, understands, screens and ranks. Reads every sheet only where the usual ones hold no scoring table. */
export async function readEvaluation(port: WorkbookPort): Promise<Result<Evaluated>> {
  const usual = evaluate(await readUsual(port, []));
  if (usual.ok || usual.trouble.kind !== 'no-scoring-table') return usual;
  return evaluate(await port.read({ kind: 'all' }));
}

/** What our part of the workbook must look like: our columns, the highlights, and these reports. */
export function planPass(
  { evaluation, sheet }: Evaluated,
  reports: readonly Report[],
  date: string,
): Result<readonly SheetPlan[]> {
  const columns = planOurColumns(evaluation, sheet);
  if (!columns.ok) return columns;
  return ok([columns.value, ...reports.map((report) => planReport(evaluation, report, date))]);
}

/** The same where ranks were not asked for: our columns are brought up to date where they stand, and created nowhere. */
export function planReports(
  evaluated: Evaluated,
  reports: readonly Report[],
  date: string,
): Result<readonly SheetPlan[]> {
  const { evaluation } = evaluated;
  return standingColumns(evaluation.layout) !== null
    ? planPass(evaluated, reports, date)
    : ok(reports.map((report) => planReport(evaluation, report, date)));
}

function planReport(evaluation: Evaluation, report: Report, date: string): SheetPlan {
  switch (report.kind) {
    case 'annexe2':
      return planAnnexe2(evaluation, { date });
    case 'dropped':
      return planDropped(evaluation, { date });
    case 'commune':
      return planCommune(evaluation, report.commune, report.concern, { date, sheet: report.sheet });
  }
}
