import type { Concern, NamedBy } from '../core/concern';
import { STATUS_CODE } from '../core/status';
import type { Status } from '../core/status';
import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluation } from './evaluation';
import { planCommuneOrder } from './planCommuneOrder';
import { COMMUNE_REPORT_TITLE } from './names';
import { planReport } from './planReport';
import type { ReportColumn, ReportRow } from './planReport';
import { planReportColumns } from './planReportColumns';
import { sayReportHead } from './planReportHead';
import { colon, sayCount, sayList } from './typography';

/**
 * The sheet of one commune: the pistes that concern it, then apart those that name no commune, counted apart. Ranks
 * are those of the whole list.
 *
 * @param options.date printed as it is
 * @param options.sheet its name, see `communeSheetName`
 */
export function planCommune(
  evaluation: Evaluation,
  commune: string,
  concern: Concern,
  options: { readonly date: string; readonly sheet: string },
): SheetPlan {
  const { priority, rank, number, title, purpose, criteria, reason, communes } =
    planReportColumns(evaluation);
  return planReport({
    sheet: options.sheet,
    title: `${COMMUNE_REPORT_TITLE}${commune}`,
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

export const NAMED_BY_HEADER = 'Commune citée par';

/** How the headings of the sheet begin. */
export const COMMUNE_SECTIONS = ['Pistes qui concernent', 'Pistes sans commune citée'] as const;

const NAMED_BY: Readonly<Record<NamedBy, string>> = {
  itself: 'la piste',
  parent: 'sa parente',
  sub: 'une sous-piste',
};

/** Whose cell names the commune, so that nobody wonders why a piste is on the sheet. */
function namedBy({ named, by }: Concern): ReportColumn {
  const words = new Map(Array.from(named, (piste, index) => [piste, NAMED_BY[by[index] ?? 'itself']]));
  const value = (piste: number): string | null => words.get(piste) ?? null;
  return { header: NAMED_BY_HEADER, width: 12, look: 'text', value };
}

/** « Pistes qui concernent Touvre : 8 pistes classées, 22 sous-pistes, dont 12 qui la citent (…) ». */
function sayNamed(evaluation: Evaluation, commune: string, { named, by }: Concern): string {
  const citing = named.filter((_, index) => by[index] === 'itself');
  const detail =
    citing.length === named.length
      ? ''
      : `, dont ${String(citing.length)} qui la ${citing.length < 2 ? 'cite' : 'citent'} (${sayContents(evaluation, citing)})`;
  return colon(`${COMMUNE_SECTIONS[0]} ${commune}`, `${sayContents(evaluation, named)}${detail}`);
}

function sayUnnamed(evaluation: Evaluation, { unnamed }: Concern): string {
  return colon(COMMUNE_SECTIONS[1], sayContents(evaluation, unnamed));
}

/** « 7 pistes classées et 5 sous-pistes ». */
function sayContents({ ranking }: Evaluation, rows: Uint32Array): string {
  if (rows.length === 0) return 'aucune';
  const count = (...statuses: readonly Status[]): number =>
    rows.filter((piste) => statuses.some((status) => ranking.status[piste] === STATUS_CODE[status])).length;
  const parts = [
    [count('retained'), 'piste classée', 'pistes classées'],
    [count('sub'), 'sous-piste', 'sous-pistes'],
    [count('below-threshold', 'excluded'), 'piste écartée', 'pistes écartées'],
    [count('unscored'), 'à évaluer', 'à évaluer'],
    [count('invalid'), 'à corriger', 'à corriger'],
  ] as const;
  return sayList(
    parts.filter(([found]) => found > 0).map(([found, one, several]) => sayCount(found, one, several)),
  );
}
