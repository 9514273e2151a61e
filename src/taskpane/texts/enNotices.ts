import type { frNotices } from './frNotices';
import { numbersOf } from './numbers';

const { count, list } = numbersOf('en');

/** What came of a request, and what is under way, in English. */
export const enNotices: typeof frNotices = {
  done: {
    rank: 'Ranking written in the table.',
    read: 'Table read again.',
    create: 'Table created.',
    annexe2: 'Annexe 2 made.',
    dropped: 'Sheet of the pistes not retained made.',
    communeSheet: (sheet) => `Sheet “${sheet}” made.`,
    filterShared: 'Table filtered, for everybody who has it open.',
    filterOwn: 'Table filtered, in your view only.',
    unfilter: {
      'own-view': 'Temporary view left.',
      shared: 'Filter removed, for everybody who has the table open.',
      unsure: 'Filter removed.',
      none: 'There was no filter to remove.',
    },
    filters: (headers) =>
      `The table is still filtered by ${list(headers)}. Removing that filter too would show all rows to everybody who has it open.`,
    number: (n) => `${count(n, 'piste numbered', 'pistes numbered')}.`,
    takeInRows: (n) => `${count(n, 'row added', 'rows added')} to the table.`,
    saveMethod: 'Method saved.',
    columnsApart: (headers, columns) => {
      const names = list(headers.map((header) => `“${header}”`));
      return headers.length === 1
        ? `The column ${names} is in ${list(columns)}, at the right end of the table.`
        : `The columns ${names} are in ${list(columns)}, at the right end of the table.`;
    },
    validateMethod: 'Validation saved.',
    renameHeader: 'Header corrected.',
    chooseTable: 'Scoring table chosen.',
    adoptTable: 'Your table is ranked; “Méthode” keeps what you said.',
    correct: 'Cell corrected.',
    show: '',
  },
  seeSheet: 'Go to the sheet',
  unfilterAll: 'Remove that filter too',
  cancelled: 'Cancelled: nothing was written.',
  cancelledLate:
    'Cancelled. What was asked may have been done, or may be done later; your scores are untouched.',
  jobs: {
    rank: 'Ranking',
    read: 'Reading the table',
    create: 'Making the table',
    annexe2: 'Preparing Annexe 2',
    dropped: 'Preparing the pistes not retained',
    communeSheet: 'Preparing the sheet of the commune',
    filter: 'Filtering the table',
    unfilter: 'Removing the filter',
    number: 'Numbering',
    takeInRows: 'Adding to the table',
    saveMethod: 'Saving the method',
    validateMethod: 'Saving the validation',
    renameHeader: 'Correcting the header',
    chooseTable: 'Choosing the table',
    adoptTable: 'Ranking your table',
    correct: 'Correcting the cell',
    show: 'Showing the cell',
  },
  steps: {
    waiting: 'waiting for Excel',
    reading: 'reading',
    ranking: 'computing',
    writing: 'writing',
  },
  job: (what, step) => `${what}: ${step}…`,
  lacks: {
    highlights:
      'Excel does not say which conditional formats the sheet has: the colours of Pistes stay as they are there. The ranking does not depend on them. To renew them, delete the rules that stand twice (Home, Conditional Formatting, Manage Rules), then rank.',
    'sheet-views': 'This Excel has no temporary views: a filter would be seen by everybody.',
    'table-resize':
      'This Excel cannot widen a table: add to the right of yours the columns Statut, Priorité, Rang, Motif and Calculé sur before you rank.',
  },
};
