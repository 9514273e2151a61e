import { sheetCellLabel } from '../session/cellLabel';
import type { OverwrittenCell } from '../session/overwrittenCell';
import { quote, sayCount, sayList, shorten } from '../sheets/typography';
import { french } from './french';
import type { Losses } from './gatherLosses';

/** Cells told one by one; the rest are counted. */
const MOST_CELLS = 10;
/** Long enough to recognise what was typed. */
const MOST_SHOWN = 40;

/** What would be lost and where, in sentences that go on after « : », without a remedy. */
export function sayLosses(losses: Losses): readonly string[] {
  const cells = [...losses.columns, ...losses.reports];
  return [
    ...(cells.length === 0
      ? []
      : [
          french`des cellules qui ne viennent pas de Pistes seraient remplacées, ${sayCells(cells.map(sayOverwritten))}.`,
        ]),
    ...(losses.sorted.length === 0 ? [] : [saySorted(losses)]),
  ];
}

/** What to do to keep it all, and what to do to go on. */
export function sayRemedies({ columns, reports, sorted }: Losses): string {
  const keep = [
    ...(columns.length === 0
      ? []
      : [french`donnez un autre nom à leur colonne (Statut, Priorité, Rang et Motif sont celles de Pistes)`]),
    ...(reports.length === 0
      ? []
      : [french`portez sur une autre feuille ce qui a été ajouté sur celles que Pistes remplit`]),
    ...(sorted.length === 0 ? [] : [french`reprenez le classeur d’avant ce tri`]),
  ];
  return french`Pour ne rien perdre, ${sayList(keep)} ; pour continuer malgré tout, ajoutez --remplacer-quand-meme. Rien n’a été écrit.`;
}

function saySorted({ sorted }: Losses): string {
  const told = sorted.map(({ sheet, row, column, text, before }) => {
    const was = before === '' ? '' : french`, avant ${quote(before)}`;
    return `${sheetCellLabel(sheet, row, column)} (${sayHeld(text)}${was})`;
  });
  return french`des niveaux semblent avoir été triés sans leurs pistes depuis le dernier classement, ${sayCells(told)}.`;
}

function sayOverwritten({ sheet, row, column, text }: OverwrittenCell): string {
  return `${sheetCellLabel(sheet, row, column)} (${sayHeld(text)})`;
}

function sayHeld(text: string): string {
  const held = shorten(text.trim(), MOST_SHOWN);
  return held === '' ? french`une formule qui n’affiche rien` : quote(held);
}

function sayCells(cells: readonly string[]): string {
  const rest = cells.length - MOST_CELLS;
  return sayList(rest > 0 ? [...cells.slice(0, MOST_CELLS), sayCount(rest, 'autre')] : cells);
}
