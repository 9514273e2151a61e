import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { SHEETS } from './names';
import { sayPriority } from './phrases';
import { planReport } from './planReport';
import type { Report, ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { colon, sayCount } from './typography';

/**
 * The sheet `Annexe 2`: the retained pistes in rank order, under one band per priority. A band carries its priority
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

/**
 * A band before each group of pistes of one priority, with the count of that priority. Where the priority criterion is
 * not the one that ranks first, a priority may come back further down: its band then says so.
 */
function rankedRows({ ranking }: Evaluation): ReportRow[] {
  const groups: { priority: number; pistes: number[] }[] = [];
  for (const piste of ranking.order) {
    const priority = ranking.priority[piste] ?? 0;
    const last = groups.at(-1);
    if (last?.priority === priority) last.pistes.push(piste);
    else groups.push({ priority, pistes: [piste] });
  }
  const counts = new Map<number, number>();
  for (const { priority, pistes } of groups)
    counts.set(priority, (counts.get(priority) ?? 0) + pistes.length);
  const seen = new Set<number>();
  return groups.flatMap(({ priority, pistes }): ReportRow[] => {
    const text = seen.has(priority)
      ? `${sayPriority(priority)} (suite)`
      : colon(sayPriority(priority), sayCount(counts.get(priority) ?? 0, 'piste'));
    seen.add(priority);
    return [
      { kind: 'band', lead: priority, text },
      ...pistes.map((piste) => ({ kind: 'piste' as const, piste, depth: 0 })),
    ];
  });
}
