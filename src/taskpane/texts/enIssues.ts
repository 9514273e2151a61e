import type { frIssues } from './frIssues';
import { numbersOf } from './numbers';

const { count } = numbersOf('en');

/** What is said of cells to look at, in English. */
export const enIssues: typeof frIssues = {
  none: 'No cell to correct.',
  intro: 'These cells do not keep the rest from being ranked.',
  goTo: (cell) => `Go to cell ${cell}`,
  accepted: 'Replace with',
  choose: 'Choose…',
  correct: (cell, value) => `Write “${value}” in ${cell}`,
  replace: 'Replace',
  numberThem: 'Number them',
  missingNumbers: (n) => `${count(n, 'piste has', 'pistes have')} no N°.`,
  rowsOutside: (n) => `${count(n, 'row stands', 'rows stand')} right under the table and no part of it.`,
  takeThemIn: 'Add to the table',
  showMore: (n) => `Show ${count(n, 'more', 'more')}`,
  sort: (n) => `${count(n, 'score', 'scores')} changed: a partial sort?`,
  sortWhy: 'Many scores changed pistes at once, as when some columns are sorted without the others.',
  sortTodo:
    'If so: Ctrl + Z, or an earlier version of the file, then sort the whole table. The ranks wait for your answer.',
  sortMeant: 'It is meant',
  sortList: 'See what changed',
  sortLine: (piste, criterion, before, after) => `${piste} – ${criterion}: ${before} → ${after}`,
  warnings: {
    heading: 'About the method',
    nothingLeft: 'With these excluded configurations, no piste can be retained.',
    notMonotone: (dropped, kept) =>
      `A piste with ${dropped} is dropped, while a worse one, with ${kept}, is not.`,
  },
};
