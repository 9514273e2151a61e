import type { DeclineWords } from './declineWords';
import { numbersOf } from './numbers';

const { list } = numbersOf('en');

/** What was not done, and why, in English. */
export const enDeclines: DeclineWords = {
  'no-commune': () =>
    'Pistes does not know your commune yet. Open the pane, choose it on the Communes tab, then try again: this button will make a sheet of that name, which everybody in the workbook sees.',
  'no-pane': () =>
    'This Excel does not open the pane from this menu. On the Home tab, choose “Open the pane”: it shows the piste of the chosen row.',
  'already-there': (sheet) => `The table is there already, on the sheet “${sheet}”: nothing was created.`,
  'sheet-taken': (sheet) =>
    `A sheet “${sheet}” holds something else: nothing was created. Give it another name, then try again.`,
  'cell-changed': () => 'This cell has changed meanwhile: nothing was written. Look at what it holds now.',
  'piste-gone': () => 'This piste is no longer in the table: the list is up to date again.',
  'unknown-commune': (name) =>
    `No commune of the workbook is called “${name}”: nothing was done. Choose it again.`,
  'unnamed-commune': (name) =>
    `No piste concerns “${name}”: nothing was filtered, for every row would be hidden.`,
  'no-room-for-settings': (sheet) =>
    `There are no free lines below the settings of the sheet “${sheet}”: nothing was written. Insert three lines there, then try again.`,
  'method-changed': () =>
    'The method has changed meanwhile: nothing was saved. Read it again, then try again.',
  'cannot-widen': (headers) =>
    `This Excel cannot widen a table: nothing was written. Add to the right of the table one column for each of these headers, then try again: ${list(headers.split('\n'))}.`,
  'cannot-extend': () =>
    'This Excel does not let Pistes extend a table: nothing was done. Drag the handle at the bottom right corner of the table down to the last piste.',
  'would-lose': (sheet) =>
    `Cells of the sheet “${sheet}” do not come from Pistes: nothing was written. Open the pane and try again: it will ask what to do with them.`,
  'no-own-view': () =>
    'Excel did not open a temporary view: nothing was filtered, so that nobody’s rows are hidden.',
  'partial-sort': () =>
    'Scores seem to have been sorted without their pistes: nothing was written. Answer the question in the pane, or undo that sort (Ctrl + Z), then try again.',
};
