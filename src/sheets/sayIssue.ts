import { sheetCellName } from '../workbook/a1';
import type { CellValue } from '../workbook/cellValue';
import { shownText } from './cellText';
import type { Evaluation } from './evaluation';
import type { Issue } from './issue';
import { likelyCommunes } from './likelyCommunes';
import { isMark } from './marks';
import { sayLevels } from './phrases';
import { NNBSP, colon, quote, sayCount, sayList, sentence, shorten } from './typography';

/** Long enough to recognise what was typed. */
export const MOST_SHOWN = 60;

/** The cell of an issue with its sheet, as Excel quotes it. */
export function issueCell(evaluation: Evaluation, issue: Issue): string {
  return sheetCellName(evaluation.layout.sheet, issue.row, issue.column);
}

/** What is wrong in the cell, what it holds, and what is accepted or what to do: one French sentence. */
export function sayIssue(evaluation: Evaluation, issue: Issue): string {
  return sentence(wordsOf(evaluation, issue));
}

function wordsOf(evaluation: Evaluation, issue: Issue): string {
  const held = quote(shorten(shownText(issue.content).trim(), MOST_SHOWN));
  switch (issue.code) {
    case 'unknown-level':
      return sayUnknownLevel(evaluation, issue, held);
    case 'row-outside-table':
      return `Ligne hors du tableau, juste sous lui (${held})${NNBSP}: si c’est une piste, étendez le tableau Excel jusqu’à elle${NNBSP}; sinon, laissez une ligne vide entre elle et le tableau`;
    case 'missing-title':
      return issue.content === null || typeof issue.content !== 'object'
        ? `Intitulé manquant${NNBSP}: donnez un titre à cette piste`
        : colon('Intitulé', sayUncomputed(held));
    case 'missing-number':
      return `N° manquant${NNBSP}: la piste vient après celles qui en ont un, donnez-lui un nombre entier`;
    case 'bad-number':
      return `N° à corriger, ${held}${NNBSP}: un nombre entier à partir de 1 est attendu`;
    case 'duplicate-number':
      return `N° ${held} déjà pris à la ligne ${String(issue.firstRow + 1)}${NNBSP}: donnez-en un autre à l’une des deux pistes`;
    case 'unknown-parent':
      return `Piste parente ${held} introuvable${NNBSP}: indiquez le N° ou l’intitulé exact d’une piste du tableau`;
    case 'ambiguous-parent':
      return `Piste parente ${held} ambiguë, ${sayRows(issue.rows)} y répondent${NNBSP}: indiquez plutôt un N° qui n’est pris qu’une fois`;
    case 'parent-cycle':
      return `Piste parente ${held}${NNBSP}: la piste se suit elle-même, directement ou par ses parentes${NNBSP}; indiquez une autre piste`;
    case 'unknown-commune':
      return sayUnknownCommune(evaluation, issue.name);
  }
}

function sayUnknownLevel(
  evaluation: Evaluation,
  { criterion: index, content, isMark: isMarked = false }: Extract<Issue, { code: 'unknown-level' }>,
  held: string,
): string {
  const criterion = evaluation.record.method.criteria[index];
  if (!criterion) return held;
  if (isMarked) return sayWrongMark(criterion.name, content, held);
  const accepted = sayLevels(criterion);
  const said = colon(criterion.name, sayUnreadable(content, held));
  return `${said}${NNBSP}; sont acceptés ${sayList(accepted.map(quote))}`;
}

/** Where each level has its column. */
function sayWrongMark(criterion: string, content: CellValue, held: string): string {
  return isMark(content)
    ? colon(criterion, `plusieurs niveaux sont cochés${NNBSP}; n’en gardez qu’un`)
    : colon(
        criterion,
        `${held} n’est pas une coche${NNBSP}; marquez d’un ${quote('x')} la colonne du niveau, une seule par ligne`,
      );
}

function sayUnreadable(content: CellValue, held: string): string {
  if (content !== null && typeof content === 'object' && content.kind === 'uncomputed')
    return sayUncomputed(held);
  const hidden = typeof content === 'string' && INVISIBLE.test(content);
  return `${held} n’est pas un niveau${hidden ? ' (il contient un caractère invisible)' : ''}`;
}

function sayUncomputed(held: string): string {
  return `la formule ${held} n’a pas de valeur enregistrée (ouvrez le classeur dans un tableur, puis enregistrez-le)`;
}

/** Characters of no width, that come with a copy from elsewhere. */
export const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

function sayUnknownCommune({ directory }: Evaluation, name: string): string {
  const closest = directory ? likelyCommunes(directory, name) : [];
  const known = `Commune ${quote(shorten(name, MOST_SHOWN))} absente de la liste`;
  if (closest.length === 0)
    return `${known}${NNBSP}: corrigez-la ou ajoutez-la à la feuille ${quote('Communes')}`;
  return `${known}${NNBSP}: vouliez-vous dire ${sayList(closest.map(quote), 'ou')}${NNBSP}?`;
}

/** More would drown the sentence. */
export const MOST_ROWS = 6;

function sayRows(rows: readonly number[]): string {
  const shown = rows.slice(0, MOST_ROWS).map((row) => String(row + 1));
  const rest = rows.length - shown.length;
  return `les lignes ${sayList(rest > 0 ? [...shown, sayCount(rest, 'autre')] : shown)}`;
}
