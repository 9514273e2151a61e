import { appearanceOrder } from '../core/appearanceOrder';
import { STATUS_CODE } from '../core/status';
import type { Status } from '../core/status';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { SHEETS, STATUS_LABELS } from './names';
import { planReport } from './planReport';
import type { Report, ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { sayCount } from './typography';

/** The statuses that keep a piste off `Annexe 2`, as they follow each other on the sheet. */
const GROUPS: readonly Status[] = ['below-threshold', 'excluded', 'unscored', 'invalid'];

/**
 * The sheet `Pistes non retenues`: by status, then in order of appearance, each with its reason. Sub-pistes are not
 * there: they follow their parents.
 *
 * @param options.date printed as it is
 */
export function planDropped(evaluation: Evaluation, options: { readonly date: string }): SheetPlan {
  return planReport(droppedReport(evaluation, options));
}

/** The same before it is laid out. */
export function droppedReport(evaluation: Evaluation, options: { readonly date: string }): Report {
  const { status, number, title, purpose, criteria, reason, communes } = planReportColumns(evaluation);
  return {
    sheet: SHEETS.dropped,
    title: SHEETS.dropped,
    lines: sayReportHead(evaluation, options.date),
    columns: [status, ...number, title, ...purpose, ...criteria, reason, ...communes],
    rows: GROUPS.flatMap((group) => groupRows(evaluation, group)),
    nothing: 'Toutes les pistes évaluées sont retenues.',
    filter: true,
  };
}

function groupRows({ ranking, scores }: Evaluation, group: Status): ReportRow[] {
  const found = Uint32Array.from(ranking.status.keys()).filter(
    (piste) => ranking.status[piste] === STATUS_CODE[group],
  );
  const rows = Array.from(appearanceOrder(found, scores.appearance));
  if (rows.length === 0) return [];
  const label = STATUS_LABELS[group];
  return [
    { kind: 'band', lead: label, text: sayCount(rows.length, 'piste') },
    ...rows.map((piste) => ({ kind: 'piste' as const, piste, depth: 0 })),
  ];
}
