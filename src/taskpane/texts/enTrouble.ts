import { cellLabel } from '../../session/cellLabel';
import { shownText } from '../../sheets/cellText';
import type { Trouble } from '../../sheets/trouble';
import { enMethodProblem } from './enMethodProblem';
import { english } from './english';
import { numbersOf } from './numbers';

const { list, number } = numbersOf('en');

/** Why a workbook cannot be used, where, and what to do, in English; names from the workbook as they are. */
export function enTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'no-scoring-table':
      return `No scoring table in this workbook: it takes a header row with ${headers(trouble.title, trouble.criteria)}.`;
    case 'several-scoring-tables':
      return `Several tables could be the scoring table (${places(trouble.places)}): name the sheet of the right one “Évaluation”, or the Excel table “Pistes”.`;
    case 'no-header-row':
      return `The sheet ${quote(trouble.sheet)} has no header row: it takes one with ${headers(trouble.title, trouble.criteria)}; if it is not the one of the pistes, give it another name.`;
    case 'missing-sheet':
      return `The sheet ${quote(trouble.sheet)}, which “Méthode” gives for that of the pistes, does not exist: correct that setting, or the name of the sheet.`;
    case 'table-without-header':
      return `The table ${quote(trouble.table)} of the sheet ${quote(trouble.sheet)} does not show its header row: tick “Header Row” in the Table Design tab.`;
    case 'missing-title-column':
      return `A column “Intitulé” is missing ${inRow(trouble)}: add it${others(trouble.headers)}.`;
    case 'missing-criteria':
      return `${trouble.criteria.length === 1 ? 'The column of the criterion' : 'The columns of the criteria'} ${list(trouble.criteria.map(quote))} ${trouble.criteria.length === 1 ? 'is' : 'are'} missing ${inRow(trouble)}: add them, or correct their headers or the sheet “Méthode”${others(trouble.headers)}.`;
    case 'duplicate-header':
      if (trouble.others !== undefined)
        return `The headers ${list([trouble.header, ...trouble.others].map(quote))} read alike ${inRow(trouble)}: rename or delete the column that is too many.`;
      return `The header ${quote(trouble.header)} stands more than once ${inRow(trouble)}: rename or delete the column that is too many.`;
    case 'no-room':
      return `There is no room for the computed columns on the sheet ${quote(trouble.sheet)}: free the cells to the right of the table.`;
    case 'no-columns-left':
      return `There is no room for ${number(trouble.wanted)} new ${trouble.wanted === 1 ? 'column' : 'columns'} to the right of the table of the sheet ${quote(trouble.sheet)}: a sheet ends at column XFD, and ${trouble.left === 0 ? 'none is' : `only ${number(trouble.left)} ${trouble.left === 1 ? 'is' : 'are'}`} left. Delete empty columns in the table or to its left, or move it to the left.`;
    case 'foreign-report':
      return `The sheet ${quote(trouble.sheet)} was not made by Pistes and would be erased: give it another name.`;
    case 'twin-sheets':
      return `The sheets ${list(trouble.sheets.map(quote))} have the same name but for accents or capitals: rename or delete the one that is too many.`;
    case 'method':
      return `Sheet ${quote(trouble.sheet)}, cell ${cellLabel(trouble.row, trouble.column)}: ${enMethodProblem(trouble.problem, shownText(trouble.content).trim())}.`;
  }
}

function quote(text: string): string {
  return `“${text}”`;
}

function headers(title = 'Intitulé', criteria: readonly string[] = []): string {
  return list([title, ...criteria].map(quote));
}

function inRow({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return english`in the header row of the sheet ${quote(sheet)} (row ${number(row + 1)})`;
}

function places(found: readonly { readonly sheet: string; readonly row: number }[]): string {
  return list(found.map(({ sheet, row }) => english`${quote(sheet)} row ${number(row + 1)}`));
}

function others(found: readonly string[]): string {
  return found.length === 0 ? '' : ` (headers not recognised: ${list(found.map(quote))})`;
}
