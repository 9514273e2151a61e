import type { frStart } from './frStart';
import { english } from './english';
import { numbersOf } from './numbers';

const { count, form, list, number } = numbersOf('en');

/** What is said before there is a table that can be used, in English. */
export const enStart: typeof frStart = {
  heading: 'No scoring table in this workbook',
  headingOwn: 'A table to rank',
  sentence:
    'Pistes ranks, in this workbook, the ideas that you score together, and says why each is retained or not.',
  create: 'Create the table',
  example: 'Try with the example',
  which: 'Which example?',
  report: 'The pistes of the report of 2016',
  reportNote: english`41 pistes and 37 sub-pistes, already scored.`,
  workshop: 'A workshop under way',
  workshopNote: 'The same, with some that are dropped, to score and to correct.',
  willCreate: (n) =>
    `${['One', 'Two', 'Three'][n - 1] ?? 'Four'} ${form(n, 'sheet', 'sheets')} will be prepared:`,
  sheets: [
    { name: 'Lisez-moi', what: 'what to fill in, on one page' },
    { name: 'Évaluation', what: 'one piste a row, and its levels' },
    { name: 'Méthode', what: 'criteria, thresholds and excluded configurations' },
    { name: 'Communes', what: 'the communes and their other spellings' },
  ],
  kept: (sheets) =>
    `${list(sheets.map((name) => `“${name}”`))} ${form(sheets.length, 'is there already, and stays as it is', 'are there already, and stay as they are')}.`,
  untouched: 'Your other sheets do not change.',
  existing: 'Do you already have a table?',
  existingHelp: (headers) => `Give it a header row with ${list(headers)}, then read again.`,
  likely: (sheet, row) =>
    english`The sheet “${sheet}” may have one, row ${number(row)}. Here are its columns, and those that it lacks.`,
  trouble: 'The table cannot be ranked as it is',
  nothingLost: 'Nothing was written, nothing was lost.',
  columnGone:
    'Pistes wrote nothing. If the column has just been deleted: Ctrl + Z on the computer where that was done.',
  mapping: 'Columns expected',
  found: (cell) => `found in ${cell}`,
  missing: 'not found',
  repeated: (cells) => `found several times: ${list(cells)}`,
  headerAt: (header, cell) => `“${header}” (${cell})`,
  unknown: (headers) => `Looking like no column that is expected, and left as they are: ${list(headers)}.`,
  optional: (columns) => `Optional, absent: ${list(columns)}.`,
  whichTable: 'Which one is the scoring table?',
  tableAt: (row) => english`row ${number(row)}`,
  beginsWith: (title) => `, begins with “${title}”`,
  showTable: (sheet, row) => english`Go to “${sheet}”, row ${number(row)}`,
  chooseTable: (sheet, row) => english`Choose “${sheet}”, row ${number(row)}`,
  namesSheet: (sheet, name) => `The sheet “${sheet}” will be called “${name}”.`,
  namesTable: (name) => `The Excel table will be called “${name}”.`,
  cannotChoose: 'Move to another sheet what is not to be ranked, then read again.',
  looksLike: (header, why) => `“${header}” looks like it: ${why}`,
  reasons: {
    same: 'same word, written otherwise',
    contains: 'it contains that name',
    letters: (n) => `${count(n, 'letter', 'letters')} apart`,
  },
  noneAlike: 'No header looks like it.',
  chooseColumn: 'Choose the column.',
  choose: (column) => `Column for “${column}”`,
  chooseNone: 'Choose a column…',
  rename: (cell, header) =>
    cell === '' ? `Rename a header “${header}”` : `Rename header ${cell} “${header}”`,
};
