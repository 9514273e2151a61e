import { enAnnexes } from './enAnnexes';
import { enIssues } from './enIssues';
import { enNotices } from './enNotices';
import { enRanking } from './enRanking';
import type { fr } from './fr';
import { numbersOf } from './numbers';

const { count, time, number } = numbersOf('en');

/** What the pane says at once, in English. What it quotes from the workbook stays in French. */
export const en: typeof fr = {
  language: 'en',
  title: 'Pistes',
  number,
  tooOld:
    'This version of Excel is too old for Pistes: it takes Excel 2021, Microsoft 365 or Excel for the web.',
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
  explanation: {
    'never-ranked': 'The ranking is not written in the table yet.',
    differs: 'Some ranks in the table are out of date: they will follow in a moment.',
    contested:
      'The ranks written here are changed elsewhere: see who else writes in these columns, then rank again.',
    workbook: 'The workbook is read-only: the ranking is shown here, nothing is written.',
    sheet: 'The sheet is protected: the ranking is shown here, nothing is written.',
    editing: 'Somebody is typing in a cell: ranking resumes afterwards.',
    busy: 'Excel is busy: ranking resumes afterwards.',
    unanswered: 'Excel does not answer: another try follows.',
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
    unfilter: 'Remove the filter',
  },
  tabs: {
    label: 'Parts of the pane',
    ranking: 'Ranking',
    communes: 'Communes',
    method: 'Method',
    annexes: 'Annexes',
  },
  counts: {
    label: 'Pistes by status, to filter the list',
    retained: (n) => count(n, 'retained', 'retained'),
    dropped: (n) => count(n, 'not retained', 'not retained'),
    unscored: (n) => count(n, 'to score', 'to score'),
    invalid: (n) => count(n, 'to correct', 'to correct'),
    sub: (n) => count(n, 'sub-piste', 'sub-pistes'),
  },
  progress: (done, total) => `${number(done)}/${number(total)} scored`,
  progressLabel: 'Pistes scored',
  cellsToFix: (n) => count(n, 'cell to correct', 'cells to correct'),
  announce: (retained, moved) =>
    `Ranking up to date: ${count(retained, 'piste retained', 'pistes retained')}, ${count(moved, 'change', 'changes')}.`,
  loading: 'Loading…',
  crashed: 'This part of the pane cannot be shown. Your scores are untouched.',
  ranking: enRanking,
  issues: enIssues,
  annexes: enAnnexes,
  notices: enNotices,
};
