import type { frRanking } from './frRanking';
import { english } from './english';
import { NBSP, numbersOf } from './numbers';

const { count, number } = numbersOf('en');

/** What the ranked list says, in English. */
export const enRanking: typeof frRanking = {
  heading: 'Ranked pistes',
  search: 'Search for a piste',
  filters: 'Filters',
  filtersOn: (n) => `Filters (${number(n)})`,
  noPiste: 'The table holds no piste yet. Type one title a row, then the levels.',
  shown: (shown, total) =>
    shown === total
      ? count(total, 'piste', 'pistes')
      : english`${number(shown)} of ${count(total, 'piste', 'pistes')}`,
  nothing: 'No piste matches.',
  band: (priority) => english`Priority ${number(priority)}`,
  groups: {
    retained: 'Retained',
    sub: 'Sub-pistes',
    invalid: 'To correct',
    unscored: 'To score',
    'below-threshold': 'Dropped by a threshold',
    excluded: 'Dropped by an excluded configuration',
  },
  statuses: {
    retained: 'retained',
    sub: 'sub-piste',
    invalid: 'to correct',
    unscored: 'to score',
    'below-threshold': 'dropped by a threshold',
    excluded: 'excluded configuration',
  },
  counted: (name, n, total = n) =>
    `${name} ·${NBSP}${number(n)}${total === n ? '' : `${NBSP}of${NBSP}${number(total)}`}`,
  untitled: 'Untitled',
  rank: (rank) => english`rank ${number(rank)}`,
  unranked: 'not ranked',
  selected: 'selected in Excel',
};
