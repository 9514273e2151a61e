import type { frCommunes } from './frCommunes';
import { english } from './english';
import { NBSP, numbersOf } from './numbers';

const { count, form, number } = numbersOf('en');

/** What is said of the pistes of a commune, in English. */
export const enCommunes: typeof frCommunes = {
  heading: 'Pistes of a commune',
  choose: 'Commune',
  placeholder: 'Type or choose a name',
  expand: 'Show the communes',
  remembered: 'This choice stays on this computer.',
  none: 'The table names no commune. Fill in the column Communes, or the sheet Communes.',
  gone: (name) => `“${name}” is no longer in the list: choose another commune.`,
  unmatched: (typed) => `No commune is spelt “${typed}”.`,
  concerned: (pistes, subs, namingPistes, namingSubs) => {
    const [all, naming] = [pistes + subs, namingPistes + namingSubs];
    const said = `${sayPistes(pistes, subs)} ${form(all, 'concerns', 'concern')} it`;
    if (naming === all) return `${said} and ${form(all, 'names', 'name')} it.`;
    const parts = namingPistes > 0 && namingSubs > 0 ? ` (${sayBoth(namingPistes, namingSubs)})` : '';
    return english`${said}, ${number(naming)} of which ${form(naming, 'names', 'name')} it${parts}.`;
  },
  retained: (n, of) => english`${number(n)} of ${count(of, 'piste', 'pistes')} retained.`,
  own: (n, commune) => `${count(n, 'piste names', 'pistes name')} ${commune}`,
  related: (n) => `By a parent piste or a sub-piste ·${NBSP}${number(n)}`,
  unnamed: (n) => `No commune named ·${NBSP}${number(n)}`,
  unnamedNote: 'These pistes name nobody: they may concern every commune.',
  nobody: 'No piste names this commune.',
  through: {
    itself: 'named by the piste',
    parent: 'named by its parent piste',
    sub: 'named by a sub-piste',
  },
  sheet: 'Create or refresh the sheet',
  filter: 'Filter the table',
  filterShared: 'A filter of the table is seen by everybody who has the workbook open.',
  filterOwn: 'A temporary view: only you will see it.',
  filterAnyway: 'Filter for everybody',
  keep: 'Do not filter',
  more: (n) => `Show ${count(n, 'more', 'more')}`,
};

function sayBoth(pistes: number, subs: number): string {
  return `${count(pistes, 'piste', 'pistes')} and ${count(subs, 'sub-piste', 'sub-pistes')}`;
}

function sayPistes(pistes: number, subs: number): string {
  if (subs === 0) return count(pistes, 'piste', 'pistes');
  if (pistes === 0) return count(subs, 'sub-piste', 'sub-pistes');
  return english`${number(pistes + subs)} pistes and sub-pistes`;
}
