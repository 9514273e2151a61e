import type { frCommunes } from './frCommunes';
import { numbersOf } from './numbers';

const { count, number } = numbersOf('en');

/** What is said of the pistes of a commune, in English. */
export const enCommunes: typeof frCommunes = {
  heading: 'Pistes of a commune',
  choose: 'Commune',
  placeholder: 'Type or choose a name',
  remembered: 'This choice stays on this computer.',
  none: 'The table names no commune. Fill in the column Communes, or the sheet Communes.',
  unmatched: (typed) => `No commune is spelt “${typed}”.`,
  of: (pistes, subs) => `${count(pistes, 'piste', 'pistes')} and ${count(subs, 'sub-piste', 'sub-pistes')}`,
  retained: (n) => count(n, 'retained', 'retained'),
  naming: (n) => `${count(n, 'names', 'name')} it`,
  unnamed: (n) => `No commune named · ${number(n)}`,
  unnamedNote: 'These pistes name nobody: they may concern every commune.',
  nobody: 'No piste names this commune.',
  through: {
    itself: 'named by the piste',
    parent: 'named by its parent piste',
    sub: 'named by a sub-piste',
  },
  sheet: 'Create or refresh the sheet',
  filter: 'Filter the table',
  unfilter: 'Remove the filter',
  filterShared: 'A filter of the table is seen by everybody who has the workbook open.',
  filterOwn: 'A temporary view: only you will see it.',
  filterAnyway: 'Filter for everybody',
  keep: 'Do not filter',
  more: (n) => `Show ${count(n, 'more', 'more')}`,
};
