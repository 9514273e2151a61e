import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { SHEETS } from './names';
import { sayCriterionLevel, sayPriority } from './phrases';
import { planReport } from './planReport';
import type { Report, ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { areBandsPriorities, rankedBands } from './rankedBands';
import { colon, sayCount } from './typography';

/**
 * The sheet `Annexe 2`: the retained pistes in rank order, in bands (R20). A band that is a priority carries it
 * in the first column, so that a filter on the priority keeps it. Nothing else is on it: sub-pistes follow their
 * parents, and what is not retained has a sheet of its own.
 *
 * @param options.date printed as it is, say `10/12/2016`
 */
export function planAnnexe2(evaluation: Evaluation, options: { readonly date: string }): SheetPlan {
  return planReport(annexe2Report(evaluation, options));
}

/** The same before it is laid out. */
export function annexe2Report(evaluation: Evaluation, options: { readonly date: string }): Report {
  const { priority, rank, number, title, purpose, criteria, communes } = planReportColumns(evaluation);
  return {
    sheet: SHEETS.annexe2,
    title: 'Annexe 2 – Pistes de mutualisation classées',
    lines: sayReportHead(evaluation, options.date),
    columns: [priority, rank, ...number, title, ...purpose, ...criteria, ...communes],
    rows: rankedRows(evaluation),
    nothing: 'Aucune piste n’est retenue pour le moment.',
    filter: true,
  };
}

/** A band before the pistes of each (R20), with their count. */
function rankedRows(evaluation: Evaluation): ReportRow[] {
  return rankedBands(evaluation).flatMap(({ level, pistes }): ReportRow[] => [
    {
      kind: 'band',
      lead: areBandsPriorities(evaluation) ? level : null,
      text: colon(sayBand(evaluation, level), sayCount(pistes.length, 'piste')),
    },
    ...pistes.map((piste) => ({ kind: 'piste' as const, piste, depth: 0 })),
  ]);
}

/** « 1re priorité », or « Potentiel « Fort » » where another criterion gives the priority. */
function sayBand(evaluation: Evaluation, level: number): string {
  const [first] = evaluation.record.method.criteria;
  return areBandsPriorities(evaluation) || !first ? sayPriority(level) : sayCriterionLevel(first, level);
}
