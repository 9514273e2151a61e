import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { planCommuneOrder } from './planCommuneOrder';
import { communeSheetName } from './planCommuneSheetName';
import { planReport } from './planReport';
import type { ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { colon, sayCount } from './typography';

/** Pistes of an evaluation: those that concern a commune, and those that name none. */
export interface CommuneRows {
  readonly named: Uint32Array;
  readonly unnamed: Uint32Array;
}

/**
 * The sheet of one commune: the pistes that concern it, then apart those that name no commune, counted apart. Ranks
 * are those of the whole list.
 *
 * @param options.date printed as it is
 * @param options.taken sheets of the workbook that are not ours to refill
 */
export function planCommune(
  evaluation: Evaluation,
  commune: string,
  rows: CommuneRows,
  options: { readonly date: string; readonly taken?: readonly string[] },
): SheetPlan {
  const { priority, rank, number, title, purpose, criteria, reason, communes } =
    planReportColumns(evaluation);
  return planReport({
    sheet: communeSheetName(commune, options.taken),
    title: `Pistes de la commune – ${commune}`,
    lines: sayReportHead(evaluation, options.date),
    columns: [rank, ...number, title, ...purpose, priority, ...criteria, reason, ...communes],
    rows: [
      ...section(evaluation, `Pistes qui concernent ${commune}`, rows.named),
      ...section(evaluation, 'Pistes sans commune citée', rows.unnamed),
    ],
    nothing: '',
    filter: false,
  });
}

function section(evaluation: Evaluation, title: string, rows: Uint32Array): ReportRow[] {
  return [
    { kind: 'band', lead: null, text: colon(title, sayContents(evaluation, rows)) },
    ...planCommuneOrder(evaluation, rows).map(({ piste, depth }) => ({
      kind: 'piste' as const,
      piste,
      depth,
    })),
  ];
}

/** « 12 lignes, dont 7 pistes classées et 5 sous-pistes ». */
function sayContents({ ranking, scores }: Evaluation, rows: Uint32Array): string {
  if (rows.length === 0) return 'aucune';
  const ranked = rows.filter((piste) => (ranking.rank[piste] ?? 0) > 0).length;
  const subs = rows.filter((piste) => scores.sub[piste] === 1).length;
  const others = rows.length - ranked - subs;
  const parts = [
    ranked > 0 ? sayCount(ranked, 'piste classée') : '',
    subs > 0 ? sayCount(subs, 'sous-piste') : '',
    others > 0 ? sayCount(others, 'piste non retenue', 'pistes non retenues') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
