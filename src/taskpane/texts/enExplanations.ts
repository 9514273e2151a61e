import type { frExplanations } from './frExplanations';

/** What a state means and what becomes of it, where its name does not say it all; in English. */
export const enExplanations: typeof frExplanations = {
  'never-ranked': 'The ranking is not written in the table yet.',
  differs: 'Some ranks in the table are out of date: they will follow in a moment.',
  contested:
    'The ranks written here are changed elsewhere: see who else writes in these columns, then rank again.',
  workbook: 'The workbook is read-only: the ranking is shown here, nothing is written.',
  sheet: 'The sheet is protected: the ranking is shown here, nothing is written.',
  editing: 'Somebody is typing in a cell: ranking resumes afterwards.',
  busy: 'Excel is busy: ranking resumes afterwards.',
  deaf: 'Excel does not announce changes: the pane follows them every 30 seconds.',
  unanswered: 'Excel does not answer: another try follows.',
};
