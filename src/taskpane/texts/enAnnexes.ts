import { english } from './english';
import type { frAnnexes } from './frAnnexes';

/** What is said of the reports, in English. */
export const enAnnexes: typeof frAnnexes = {
  heading: 'Annexes',
  annexe2: english`Annexe 2`,
  annexe2What: 'The pistes retained, in the order of the ranking, ready to print.',
  dropped: 'Pistes not retained',
  droppedWhat: 'Those that are dropped, and why.',
  create: 'Create',
  refresh: 'Refresh',
  createOf: (report) => `Create: ${report}`,
  refreshOf: (report) => `Refresh: ${report}`,
  open: 'Show the sheet',
  openOf: (report) => `Show the sheet: ${report}`,
  states: {
    absent: 'Not made yet.',
    current: 'Up to date with the scores.',
    outdated: 'The scores have changed since: refresh it.',
    foreign: 'A sheet of that name was not made by Pistes: rename it to be able to make this one.',
  },
};
