import type { frIssues } from './frIssues';
import { numbersOf } from './numbers';

const { count } = numbersOf('en');

/** What is said of cells to look at, in English. */
export const enIssues: typeof frIssues = {
  heading: 'To correct',
  none: 'No cell to correct.',
  intro: 'These cells do not keep the rest from being ranked.',
  goTo: (cell) => `Go to cell ${cell}`,
  accepted: 'Replace with',
  choose: 'Choose…',
  correct: (cell, value) => `Write “${value}” in ${cell}`,
  replace: 'Replace',
  numberThem: 'Number them',
  numberAll: 'Number the pistes without a N°',
  missingNumbers: (n) => `${count(n, 'piste has', 'pistes have')} no N°.`,
  showMore: (n) => `Show ${count(n, 'more', 'more')}`,
  sort: (n) => `${count(n, 'score', 'scores')} changed: a partial sort?`,
  sortWhy: 'Many scores changed pistes at once, as when some columns are sorted without the others.',
  sortTodo: 'If so: Ctrl+Z, then select the whole table before sorting. If not, there is nothing to do.',
  sortList: 'See what changed',
  sortLine: (piste, criterion, before, after) => `${piste} – ${criterion}: ${before} → ${after}`,
  warnings: {
    heading: 'About the method',
    nothingLeft: 'With these excluded configurations, no piste can be retained.',
    notMonotone: (dropped, kept) =>
      `A piste with ${dropped} is dropped, while a worse one, with ${kept}, is not.`,
  },
};
