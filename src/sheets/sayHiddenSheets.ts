import type { SheetSnapshot } from '../workbook/snapshot';
import { SHEETS } from './names';
import type { Trouble } from './trouble';
import { NNBSP, quote, sayList } from './typography';

/** The sheets that a trouble names and that nobody sees, in tab order. */
function hiddenSheets(trouble: Trouble, sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] {
  const named = new Set(namesIn(trouble));
  return sheets.filter(({ name, hidden }) => hidden && named.has(name));
}

/** That sheets which a trouble names are hidden, and how to see them; empty where none is. */
export function sayHiddenSheets(trouble: Trouble, sheets: readonly SheetSnapshot[]): string {
  const found = hiddenSheets(trouble, sheets);
  const locked = found.filter(({ veryHidden }) => veryHidden === true);
  const others = found.filter(({ veryHidden }) => veryHidden !== true);
  const isSeen = sheets.some(({ name, hidden }) => !hidden && namesIn(trouble).includes(name));
  return [
    ...(others.length === 0
      ? []
      : [
          `${sayNames(others)}${NNBSP}: clic droit sur un onglet, ${quote('Afficher…')}, pour ${others.length > 1 ? 'les' : 'la'} voir.`,
        ]),
    ...(locked.length === 0
      ? []
      : [
          `${sayNames(locked)} de telle sorte que le menu d’Excel ne peut pas ${locked.length > 1 ? 'les afficher' : 'l’afficher'}${isSeen ? remedy(trouble) : ''}.`,
        ]),
  ].join(' ');
}

/** What is in sight can be given the name that decides. */
function remedy(trouble: Trouble): string {
  return trouble.kind === 'several-scoring-tables'
    ? `${NNBSP}: si la bonne est celle que vous voyez, renommez-la ${quote(SHEETS.scoring)}`
    : '';
}

function sayNames(sheets: readonly SheetSnapshot[]): string {
  const names = sayList(sheets.map(({ name }) => quote(name)));
  return sheets.length > 1 ? `Les feuilles ${names} sont masquées` : `La feuille ${names} est masquée`;
}

function namesIn(trouble: Trouble): readonly string[] {
  if (trouble.kind === 'no-scoring-table') return [];
  if (trouble.kind === 'several-scoring-tables') return trouble.places.map(({ sheet }) => sheet);
  return trouble.kind === 'twin-sheets' ? trouble.sheets : [trouble.sheet];
}
