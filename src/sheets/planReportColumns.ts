import type { Criterion, Method } from '../core/method';
import { EMPTY, UNREADABLE } from '../core/scores';
import type { CellContent } from '../workbook/cellValue';
import { shownText } from './cellText';
import type { Evaluation } from './evaluation';
import { levelContent } from './levelContent';
import { INPUT_HEADERS, OUR_HEADERS } from './names';
import { sayLevels, sayReasons, sayStatus } from './phrases';
import type { ReportColumn } from './planReport';
import { textWidth } from './planRowHeight';
import { SIZES } from './theme';

/** The columns that a report can show. Those that the scoring table has not are absent, `N°` included. */
export interface ReportColumns {
  readonly status: ReportColumn;
  readonly priority: ReportColumn;
  readonly rank: ReportColumn;
  readonly reason: ReportColumn;
  readonly number: readonly ReportColumn[];
  readonly title: ReportColumn;
  /** Objective, then breakdown. */
  readonly purpose: readonly ReportColumn[];
  /** In the method's order. */
  readonly criteria: readonly ReportColumn[];
  readonly communes: readonly ReportColumn[];
}

/** Widths that fit a page with three criteria. */
const TEXT_WIDTHS = { title: 38, objective: 24, breakdown: 28, communes: 24, reason: 36 } as const;

/** With many criteria the texts give way, or the page would have to be printed too small. */
const CROWDED = 5;
const VERY_CROWDED = 9;

export function planReportColumns(evaluation: Evaluation): ReportColumns {
  const { pistes, layout, ranking, record } = evaluation;
  const share = shareOf(record.method);
  const text = (
    header: string,
    width: number,
    value: ReportColumn['value'],
    look: 'text' | 'title' = 'text',
  ): ReportColumn => ({
    header,
    width: Math.round(width * share),
    look,
    value,
  });
  const input = (name: 'objective' | 'breakdown' | 'communes'): ReportColumn[] =>
    layout.inputs[name] === null
      ? []
      : [text(INPUT_HEADERS[name][0], TEXT_WIDTHS[name], (piste) => pistes[name][piste] ?? null)];
  return {
    status: text(STATUS_HEADER, STATUS_WIDTH / share, (piste) => sayStatus(evaluation, piste)),
    priority: number(OUR_HEADERS.priority, 10, (piste) => ranking.priority[piste]),
    rank: number(OUR_HEADERS.rank, 7.5, (piste) => ranking.rank[piste]),
    reason: text(OUR_HEADERS.reason, TEXT_WIDTHS.reason, (piste) => sayReasons(evaluation, piste)),
    number:
      layout.inputs.number === null
        ? []
        : [number(INPUT_HEADERS.number[0], 7, (piste) => pistes.number[piste])],
    title: text(INPUT_HEADERS.title[0], TEXT_WIDTHS.title, (piste) => pistes.title[piste] ?? null, 'title'),
    purpose: [...input('objective'), ...input('breakdown')],
    criteria: criterionColumns(evaluation),
    communes: input('communes'),
  };
}

const STATUS_HEADER = OUR_HEADERS.status;
const STATUS_WIDTH = 19;

/** Part of their usual width that the texts keep. */
function shareOf({ criteria }: Method): number {
  if (criteria.length < CROWDED) return 1;
  return criteria.length < VERY_CROWDED ? 0.9 : 0.8;
}

/** A column of whole numbers; 0 and Infinity stand for none. */
function number(header: string, width: number, of: (piste: number) => number | undefined): ReportColumn {
  const value = (piste: number): CellContent => {
    const found = of(piste) ?? 0;
    return found > 0 && Number.isFinite(found) ? found : null;
  };
  return { header, width, look: 'number', value };
}

function criterionColumns(evaluation: Evaluation): ReportColumn[] {
  const unreadable = unreadableTexts(evaluation);
  const { record, pistes, scores } = evaluation;
  return record.method.criteria.map((criterion, index) => ({
    header: criterion.name,
    width: criterionWidth(criterion, record.method.criteria.length),
    look: 'level',
    value: (piste) => {
      const level = scores.levels[index]?.[piste] ?? EMPTY;
      if (level === EMPTY) return null;
      if (level !== UNREADABLE) return levelContent(criterion, level);
      return unreadable.get(cellKey(pistes.row[piste] ?? 0, index)) ?? null;
    },
  }));
}

/** What was typed in the cells that cannot be read, by row and criterion. */
function unreadableTexts({ issues }: Evaluation): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const issue of issues) {
    if (issue.code === 'unknown-level')
      texts.set(cellKey(issue.row, issue.criterion), shownText(issue.content));
  }
  return texts;
}

function cellKey(row: number, criterion: number): string {
  return `${String(row)},${String(criterion)}`;
}

const NARROWEST = 8;
const WIDEST = 20;
const WIDEST_OF_MANY = 13;

/** Room for the button of a filter, in characters. */
const FILTER_BUTTON = 2.5;

/**
 * Wide enough for the longest word of the header beside the button of the filter, and for every level on one
 * line each; with many criteria these wrap between words.
 */
function criterionWidth(criterion: Criterion, count: number): number {
  const many = count >= CROWDED;
  const header = longestWord(criterion.name) * BOLD + FILTER_BUTTON;
  const levels = sayLevels(criterion);
  const longest = Math.max(...levels.map(many ? longestWord : textWidth));
  const wished = Math.max(header, longest) * (SIZES.report / SIZES.body) * MARGIN;
  return Math.ceil(Math.min(many ? WIDEST_OF_MANY : WIDEST, Math.max(NARROWEST, wished)));
}

const BOLD = 1.06;
const MARGIN = 1.08;

function longestWord(text: string): number {
  return Math.max(...text.split(/[\s-]+/).map(textWidth));
}
