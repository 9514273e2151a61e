import { english } from './english';
import type { frOwn } from './frOwn';
import { numbersOf } from './numbers';

const { count, list, number } = numbersOf('en');

/** The same in English. */
export const enOwn: typeof frOwn = {
  heading: 'Your table',
  intro: 'Nothing is written before “Rank my table”, and nothing in it is renamed.',
  place: (sheet, row) => english`Sheet “${sheet}”, headers in row ${number(row)}`,
  hidden: ' (hidden sheet)',
  which: 'Which table?',
  firstRows: 'Its first rows',
  columns: 'Columns',
  column: {
    title: 'Title',
    number: 'N°',
    objective: 'Objective',
    breakdown: 'Breakdown',
    parent: 'Parent',
    communes: 'Communes',
  },
  none: 'none',
  criteria: 'Criteria, the most important first',
  uses: (header) => `Count “${header}” as a criterion`,
  up: (name) => `Move ${name} up`,
  whichEnd: 'Which level is the best?',
  isBest: (level) => `“${level}” is the best`,
  order: 'Levels, the best first',
  levelUp: (label) => `Make “${label}” better`,
  orderIsRight: 'This order is right',
  threshold: (name) => `Last level retained for ${name}`,
  meaning: (word, name) => `“${word}” means, for ${name}`,
  toCorrect: 'to correct later',
  ignored: 'Rows that are no pistes',
  ignore: (title) => `Leave out “${title}”`,
  communes: 'Communes',
  listCommunes: (names) =>
    `These are the communes: ${list(names)}. Make the sheet “Communes”, where “tous” (all) means them all.`,
  preview: 'Preview of the ranking',
  counts: (retained, dropped, open) =>
    `${list([
      count(retained, 'piste retained', 'pistes retained'),
      ...(dropped === 0 ? [] : [count(dropped, 'dropped', 'dropped')]),
      ...(open === 0 ? [] : [count(open, 'to score or correct', 'to score or correct')]),
    ])}.`,
  more: (n) => `and ${count(n, 'other', 'others')}`,
  notYet: 'The preview comes once each criterion has its best level.',
  cannot: 'The table cannot be ranked that way yet: check its columns.',
  rank: 'Rank my table',
};
