import type { Failure } from '../../session/live/sessionState';
import type { FailureWords } from './failureWords';
import { enUnsupported } from './enUnsupported';

const NOTHING_LOST = 'Nothing was lost.';
const NOTHING_WRITTEN = 'Nothing was written, nothing was lost.';
const NOTHING_CHANGED = 'Nothing was changed.';
const MAY_BE_DONE = 'What was asked may have been done, or may be done later; your scores are untouched.';

/** One failure of the host, in English. */
export function enFailure(failure: Failure): FailureWords {
  const said = wordsOf(failure);
  const isNothing = said.data === NOTHING_WRITTEN || said.data === NOTHING_CHANGED;
  return failure.mayBeWritten === true && isNothing ? { ...said, data: MAY_BE_DONE } : said;
}

function wordsOf(failure: Failure): FailureWords {
  const { code, detail, sheet } = failure;
  switch (code) {
    case 'not-found':
    case 'not-a-file':
      return words('Excel cannot find the workbook any more.', 'Check that it is open, then read it again.');
    case 'not-a-workbook':
      return words(
        'This document cannot be read as an Excel workbook.',
        'Save it as .xlsx, then open it again.',
      );
    case 'truncated':
      return words(
        'The workbook is damaged or incomplete.',
        'Go back to an earlier version (File, Info, Version History).',
      );
    case 'password':
      return words('The workbook is protected by a password.', 'Remove it in Excel, then read again.');
    case 'signed':
      return words(
        'The workbook carries a digital signature, which any change would break.',
        'Work on a copy without a signature.',
      );
    case 'unsupported': {
      const { what, todo } = enUnsupported(failure);
      return words(what, todo);
    }
    case 'too-large':
      return words(
        'There is too much to read or write at once.',
        'Delete the rows and sheets that are not needed, then try again.',
      );
    case 'unwritable':
      return words('Excel could not write to the workbook.', 'Check that you can save it, then try again.');
    case 'busy':
      return words('Excel is busy.', 'Wait for the calculation to end, then try again.');
    case 'editing':
      return words(
        'Somebody is typing in a cell.',
        'Confirm it with Enter, or leave it with Escape, then try again.',
      );
    case 'refused':
      return words(
        sheet === undefined
          ? 'The workbook or the sheet is protected.'
          : `The sheet “${sheet}” is protected.`,
        'Ask for the right to edit, or remove the protection (Review tab), then try again.',
      );
    case 'gone':
      return words(
        'A sheet or a table was deleted or renamed meanwhile.',
        'Read the workbook again, then try again.',
        NOTHING_LOST,
      );
    case 'moved':
      return words('Rows or columns moved meanwhile.', 'Try again once the table is still.', NOTHING_CHANGED);
    case 'unrestored':
      return words(
        'Rows moved during the writing, and some cells could not be put back as they were.',
        `Look at the cell ${detail} and those around it, or go back to an earlier version of the workbook (File, Info).`,
        'Your other cells are untouched.',
      );
    case 'calculated':
      return words(
        `The cell ${detail} is calculated by a formula.`,
        'Correct the cells that it comes from, or replace the formula by its value, then try again.',
        NOTHING_CHANGED,
      );
    case 'occupied':
      return words(
        `The cell ${detail} holds a formula, where Pistes must write.`,
        'Move that formula or clear it, then try again.',
        NOTHING_CHANGED,
      );
    case 'filtered':
      return words(
        'A filter hides rows, and Excel then writes beside them.',
        'Remove the filter of the table, then try again.',
        'Your scores are untouched.',
      );
    case 'merged':
      return words(
        'Merged cells are in the way.',
        'Unmerge the cells of the table and of the sheet to fill, then try again.',
        'Your scores are untouched.',
      );
    case 'pivot':
      return words(
        'A pivot table stands on the cells that must be written.',
        'Move it to another sheet, then try again.',
        'Your scores are untouched.',
      );
    case 'outdated':
      return words(
        'A newer version of Pistes has already ranked this workbook.',
        'Reload the pane: close it, then open it again.',
      );
    case 'unanswered':
      return words(
        'Excel did not answer in time.',
        'Check the connection and the workbook, then read again.',
        MAY_BE_DONE,
      );
    case 'failed':
      return words(
        'Excel could not do what was asked.',
        'Try again; if it happens again, close and reopen the pane.',
        'Your scores are untouched.',
      );
  }
}

function words(what: string, todo: string, data: string = NOTHING_WRITTEN): FailureWords {
  return { what, todo, data };
}
