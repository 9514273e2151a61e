import type { Status } from '../core/status';
import type { Evaluation } from '../sheets/evaluation';
import type { IssueCode } from '../sheets/issue';
import { sayReasons, statusOf } from '../sheets/phrases';
import { issueCell, sayIssue } from '../sheets/sayIssue';

/** What `--json` prints. */
export interface Answer {
  /** In sheet order. */
  readonly pistes: readonly PisteAnswer[];
  /** Of `pistes`. */
  readonly counts: Readonly<Record<Status, number>>;
  /** Of the whole table. */
  readonly issues: readonly { readonly cell: string; readonly code: IssueCode; readonly message: string }[];
}

export interface PisteAnswer {
  /** The sheet's own row, from 1. */
  readonly row: number;
  /** The N°; null when missing or unusable; without such a column, the position among pistes, from 1. */
  readonly number: number | null;
  readonly title: string;
  readonly status: Status;
  /** Level on the priority criterion, of retained pistes and of subs that have one. */
  readonly priority: number | null;
  /** 1…n without gaps, of retained pistes. */
  readonly rank: number | null;
  /** Never empty. */
  readonly reason: string;
}

/** The answer for all the pistes of the table. */
export function answerAll(evaluation: Evaluation): Answer {
  const pistes = Array.from({ length: evaluation.pistes.count }, (_, piste) =>
    answerPiste(evaluation, piste),
  );
  return { pistes, counts: countStatuses(pistes), issues: answerIssues(evaluation) };
}

/** What is said of one piste, by its position in the columns of the evaluation. */
export function answerPiste(evaluation: Evaluation, piste: number): PisteAnswer {
  const { pistes, ranking } = evaluation;
  const number = pistes.number[piste] ?? Infinity;
  return {
    row: (pistes.row[piste] ?? 0) + 1,
    number: Number.isFinite(number) ? number : null,
    title: pistes.title[piste] ?? '',
    status: statusOf(evaluation, piste),
    priority: ranking.priority[piste] || null,
    rank: ranking.rank[piste] || null,
    reason: sayReasons(evaluation, piste),
  };
}

/** How many of these pistes have each status, in the order in which people ask. */
export function countStatuses(pistes: readonly { readonly status: Status }[]): Record<Status, number> {
  const counts = { retained: 0, 'below-threshold': 0, excluded: 0, unscored: 0, invalid: 0, sub: 0 };
  for (const { status } of pistes) counts[status] += 1;
  return counts;
}

/** Every cell that someone must look at. */
export function answerIssues(evaluation: Evaluation): Answer['issues'] {
  return evaluation.issues.map((issue) => ({
    cell: issueCell(evaluation, issue),
    code: issue.code,
    message: sayIssue(evaluation, issue),
  }));
}
