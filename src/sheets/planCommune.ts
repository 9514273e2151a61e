import type { Concern, NamedBy } from '../core/concern';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { planCommuneOrder } from './planCommuneOrder';
import { communeSheetName } from './planCommuneSheetName';
import { planReport } from './planReport';
import type { ReportColumn, ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { colon, sayCount } from './typography';

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
  concern: Concern,
  options: { readonly date: string; readonly taken?: readonly string[] },
): SheetPlan {
  const { priority, rank, number, title, purpose, criteria, reason, communes } =
    planReportColumns(evaluation);
  return planReport({
    sheet: communeSheetName(commune, options.taken),
    title: `Pistes de la commune – ${commune}`,
    lines: sayReportHead(evaluation, options.date),
    columns: [
      rank,
      ...number,
      title,
      ...purpose,
      priority,
      ...criteria,
      reason,
      namedBy(concern),
      ...communes,
    ],
    rows: [
      ...section(evaluation, sayNamed(evaluation, commune, concern), concern.named),
      ...section(evaluation, sayUnnamed(evaluation, concern), concern.unnamed),
    ],
    nothing: '',
    filter: false,
  });
}

function section(evaluation: Evaluation, text: string, rows: Uint32Array): ReportRow[] {
  return [
    { kind: 'band', lead: null, text },
    ...planCommuneOrder(evaluation, rows).map(({ piste, depth }) => ({
      kind: 'piste' as const,
      piste,
      depth,
    })),
  ];
}

const NAMED_BY: Readonly<Record<NamedBy, string>> = {
  itself: 'la piste',
  parent: 'sa parente',
  sub: 'une sous-piste',
};

/** Whose cell names the commune, so that nobody wonders why a piste is on the sheet. */
function namedBy({ named, by }: Concern): ReportColumn {
  const words = new Map(Array.from(named, (piste, index) => [piste, NAMED_BY[by[index] ?? 'itself']]));
  const value = (piste: number): string | null => words.get(piste) ?? null;
  return { header: 'Commune citée par', width: 12, look: 'text', value };
}

/** « Pistes qui concernent Touvre : 8 pistes classées, 22 sous-pistes, dont 12 qui la citent (…) ». */
function sayNamed(evaluation: Evaluation, commune: string, { named, by }: Concern): string {
  const citing = named.filter((_, index) => by[index] === 'itself');
  const detail =
    citing.length === named.length
      ? ''
      : `, dont ${String(citing.length)} qui la ${citing.length < 2 ? 'cite' : 'citent'} (${sayContents(evaluation, citing)})`;
  return colon(`Pistes qui concernent ${commune}`, `${sayContents(evaluation, named)}${detail}`);
}

function sayUnnamed(evaluation: Evaluation, { unnamed }: Concern): string {
  return colon('Pistes sans commune citée', sayContents(evaluation, unnamed));
}

/** « 7 pistes classées, 5 sous-pistes ». */
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
