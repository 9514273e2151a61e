import type { Failure } from '../../session/live/sessionState';
import { numbersOf } from './numbers';

const { number } = numbersOf('en');

/** What Excel could not keep or make true, with its place, and what to do about it, in English. */
export function enUnsupported({ feature, detail, part }: Failure): { what: string; todo: string } {
  switch (feature) {
    case 'host-function':
      return {
        what: 'This version of Excel cannot do that.',
        todo: 'Update Excel, or open the workbook in Excel on the web.',
      };
    case 'sheet-content':
      return {
        what: `The sheet “${detail}” must be filled anew, and holds ${contentOf(part)} that would be erased.`,
        todo: 'Give it another name: a new one will take its place.',
      };
    case 'sheet-name':
      return {
        what: `Excel does not accept “${detail}” as the name of a sheet.`,
        todo: 'Change that name (at most 31 characters, without : \\ / ? * [ ]), then try again.',
      };
    case 'merged-cells':
      return {
        what: `Merged cells stand where Pistes must write, in ${detail}.`,
        todo: 'Unmerge them, then try again.',
      };
    case 'table-overlap':
      return {
        what: `Another table or a filter is in the way, in ${detail}.`,
        todo: 'Move it or remove it, then try again.',
      };
    case 'table-shape':
      return {
        what: `The Excel table cannot be extended to ${detail}: its header row or its total row would have to move.`,
        todo: 'Convert it to a range (Table Design tab), then try again.',
      };
    case 'table-headers':
      return {
        what: `The headers of an Excel table must be texts, all different: see ${detail}.`,
        todo: 'Correct that header, then try again.',
      };
    case 'table-name':
      return {
        what: `The table name “${detail}” is already taken, or Excel does not accept it.`,
        todo: 'Give another name to what has it: a table (Table Design tab) or cells (Formulas tab, Name Manager). Then try again.',
      };
    case 'text-length':
      return {
        what: `The text to write in ${detail} is longer than the ${number(32_767)} characters that a cell can hold.`,
        todo: 'Shorten the texts that it comes from, then try again.',
      };
    case 'sheet-limits':
      return {
        what: `Pistes would have to write in ${detail}, beyond the last row or column of a sheet.`,
        todo: 'Delete the rows and columns that are not needed, then try again.',
      };
    // The rest comes from files that are read without Excel, or from a plan of ours that is wrong.
    case 'validation':
    case 'array-formula':
    case 'conditional-format':
    case 'data-table':
    case 'file-format':
    case 'query-table':
    case 'row-order':
    case 'shared-formula':
    case 'shared-workbook':
    case 'sheet-kind':
    case 'style-count':
    case null:
      return {
        what: `The workbook holds something that cannot be changed without losing part of it${detail === '' ? '' : `: ${detail}`}.`,
        todo: 'Move it to another sheet, then try again.',
      };
  }
}

/** @param part name that the file format gives it */
function contentOf(part: string | undefined): string {
  if (part === 'pivotTable') return 'a pivot table';
  return part === 'table' ? 'an Excel table' : 'something that Pistes does not know';
}
