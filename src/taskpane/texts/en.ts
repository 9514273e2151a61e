import { enRanking } from './enRanking';
import { english } from './english';
import type { fr } from './fr';
import { numbersOf } from './numbers';

const { count, time, number } = numbersOf('en');

/** What the pane says at once, in English. What it quotes from the workbook stays in French. */
export const en: typeof fr = {
  language: 'en',
  title: 'Pistes',
  number,
  tooOld: english`This version of Excel is too old for Pistes: it takes Excel 2021, Microsoft 365 or Excel for the web.`,
  activity: {
    starting: 'Reading…',
    current: (at) => `Up to date · ${time(at)}`,
    working: 'Working…',
    stale: 'Out of date',
    readOnly: 'Read only',
    waiting: 'Waiting for Excel',
    stopped: 'Stopped',
    blocked: 'To complete',
  },
  actions: {
    rankNow: 'Rank now',
    readAgain: 'Read again',
    retry: 'Try again',
    more: 'More actions',
    close: 'Close',
    cancel: 'Cancel',
    back: 'Back to the ranking',
    goToRow: 'Go to the row',
    goToCell: 'Go to the cell',
    reload: 'Reload the pane',
    unfilter: 'Remove the filter',
  },
  tabs: {
    label: 'Parts of the pane',
    ranking: 'Ranking',
    communes: 'Communes',
    method: 'Method',
    annexes: 'Annexes',
    issues: 'To correct',
  },
  counts: {
    label: 'Pistes by status, to filter the list',
    retained: (n) => count(n, 'retained', 'retained'),
    'below-threshold': (n) => count(n, 'dropped by a threshold', 'dropped by a threshold'),
    excluded: (n) => count(n, 'excluded', 'excluded'),
    unscored: (n) => count(n, 'to score', 'to score'),
    invalid: (n) => count(n, 'to correct', 'to correct'),
    sub: (n) => count(n, 'sub-piste', 'sub-pistes'),
  },
  progress: (done, total) => english`${number(done)}/${number(total)} scored`,
  progressLabel: 'Pistes scored',
  cellsToFix: (n) => count(n, 'cell to correct', 'cells to correct'),
  loading: 'Loading…',
  crashed:
    'This part of the pane cannot be shown. Your scores are untouched. Check your connection, then reload the pane.',
  ranking: enRanking,
};
