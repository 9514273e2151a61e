import type { Status } from '../core/status';
import { sayCount, sayList } from '../sheets/typography';
import type { Answer } from './answer';
import { french } from './french';

/** Issues told one by one; the rest are counted. */
const MOST_ISSUES = 20;

/** Singular and plural of each status, in the order in which counts are told. */
const STATUS_NOUNS: Readonly<Record<Status, readonly [string, string]>> = {
  retained: ['retenue', 'retenues'],
  'below-threshold': ['écartée par un seuil', 'écartées par un seuil'],
  excluded: ['en configuration exclue', 'en configuration exclue'],
  unscored: ['à évaluer', 'à évaluer'],
  invalid: ['à corriger', 'à corriger'],
  sub: ['sous-piste', 'sous-pistes'],
};

const STATUS_ORDER = ['retained', 'below-threshold', 'excluded', 'unscored', 'invalid', 'sub'] as const;

/** « 40 retenues, 1 à évaluer et 37 sous-pistes »; statuses that no piste has are left out. */
export function sayCounts(counts: Readonly<Record<Status, number>>): string {
  const told = STATUS_ORDER.filter((status) => counts[status] > 0).map((status) =>
    sayCount(counts[status], ...STATUS_NOUNS[status]),
  );
  return told.length === 0 ? 'aucune piste' : sayList(told);
}

/** The cells to look at, one a line, the first twenty; nothing when there are none. */
export function sayIssues(issues: Answer['issues']): readonly string[] {
  if (issues.length === 0) return [];
  const rest = issues.length - MOST_ISSUES;
  return [
    french`${sayCount(issues.length, 'point')} à corriger :`,
    ...issues.slice(0, MOST_ISSUES).map(({ cell, message }) => `  ${cell}  ${message}`),
    ...(rest > 0 ? [`  et ${sayCount(rest, 'autre')}`] : []),
  ];
}
