import type { frRanking } from './frRanking';
import { numbersOf } from './numbers';

const { count, number } = numbersOf('en');

/** What the ranked list says, in English. */
export const enRanking: typeof frRanking = {
  heading: 'Ranked pistes',
  search: 'Search for a piste',
  filters: 'Filters',
  filtersOn: (n) => `Filters (${number(n)})`,
  objective: 'Objective',
  status: 'Status',
  commune: 'Commune',
  all: 'All',
  allFeminine: 'All',
  noCommune: 'No commune named',
  clear: 'Clear the filters',
  shown: (shown, total) =>
    shown === total
      ? count(total, 'piste', 'pistes')
      : `${number(shown)} of ${count(total, 'piste', 'pistes')}`,
  nothing: 'No piste matches.',
  noPiste: 'The table holds no piste yet. Type one title a row, then the levels.',
  band: (priority) => `Priority ${number(priority)}`,
  groups: {
    retained: 'Retained',
    sub: 'Sub-pistes',
    invalid: 'To correct',
    unscored: 'To score',
    'below-threshold': 'Below a threshold',
    excluded: 'Excluded configuration',
  },
  counted: (name, n) => `${name} · ${number(n)}`,
  untitled: 'Untitled',
  rank: (rank) => `rank ${number(rank)}`,
  unranked: 'not ranked',
  selected: 'selected in Excel',
  up: (places) => `up ${count(places, 'place', 'places')}`,
  down: (places) => `down ${count(places, 'place', 'places')}`,
  entered: 'enters the ranking',
  left: 'leaves the ranking',
  detail: {
    title: 'Title',
    number: 'No.',
    status: 'Status',
    objective: 'Objective',
    breakdown: 'Breakdown',
    communes: 'Communes',
    parent: 'Parent piste',
    reason: 'Reason',
    levels: 'Levels',
    level: (criterion, level) => `${criterion}: ${level}`,
    missing: 'to score',
    unreadable: 'to correct',
    notRetained: 'not retained',
    nearby: 'With one level more or less',
    nearbyRank: (rank, before) =>
      before === 0
        ? `retained, rank ${number(rank)}`
        : rank === before
          ? 'same rank'
          : `rank ${number(rank)} (${rank < before ? '▲' : '▼'} ${number(Math.abs(rank - before))})`,
  },
  changes: {
    heading: 'What moved',
    summary: (n) => count(n, 'piste moved', 'pistes moved'),
    rank: (before, after) => `rank ${number(before)} → ${number(after)}`,
    level: (criterion, from, to) => `${criterion}: ${from} → ${to}`,
    empty: 'empty',
    unreadable: 'unreadable',
    more: (n) => `and ${count(n, 'other', 'others')}`,
  },
};
