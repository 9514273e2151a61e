import { areaName, columnLetters, quoteSheet, sheetCellName } from '../workbook/a1';
import { MAX_COLUMNS } from '../workbook/area';
import { shownText } from './cellText';
import type { MethodProblem } from './methodProblem';
import { OUR_HEADERS, SCORING_TABLE, SHEETS } from './names';
import { OR_WORSE } from './phrases';
import type { Trouble } from './trouble';
import { NNBSP, colon, quote, sayCount, sayList } from './typography';

/** Why a workbook cannot be used, where, and what to do: one French sentence. */
export function sayTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'no-scoring-table':
      return `Aucun tableau de notation dans ce classeur${NNBSP}: il faut une ligne d’en-têtes avec ${sayHeaders(trouble)}.`;
    case 'several-scoring-tables':
      if (new Set(trouble.places.map(({ sheet }) => sheet)).size === 1)
        return sayRepeatedHeaders(trouble.places);
      return `Plusieurs tableaux pourraient être le tableau de notation (${sayPlaces(trouble.places)})${NNBSP}: nommez ${quote(SHEETS.scoring)} la feuille du bon, ou ${quote(SCORING_TABLE)} le tableau Excel.`;
    case 'no-header-row':
      return `La feuille ${quote(trouble.sheet)} n’a pas de ligne d’en-têtes${NNBSP}: il en faut une avec ${sayHeaders(trouble)}${NNBSP}; si elle n’est pas celle des pistes, donnez-lui un autre nom.`;
    case 'missing-sheet':
      return `La feuille ${quote(trouble.sheet)}, que ${quote(SHEETS.method)} donne pour celle des pistes, n’existe pas${NNBSP}: corrigez ce réglage, ou le nom de la feuille.`;
    case 'table-without-header':
      return `Le tableau ${quote(trouble.table)} de la feuille ${quote(trouble.sheet)} n’affiche pas sa ligne d’en-tête${NNBSP}: cochez ${quote('Ligne d’en-tête')} dans l’onglet Création de tableau.`;
    case 'missing-title-column':
      return `Il manque une colonne ${quote('Intitulé')} à la ligne d’en-têtes ${sayRow(trouble)}${NNBSP}: ajoutez-la${sayOthers(trouble.headers)}.`;
    case 'missing-criteria':
      return `${sayMissing(trouble.criteria)} à la ligne d’en-têtes ${sayRow(trouble)}${NNBSP}: ${trouble.criteria.length > 1 ? 'ajoutez-les, ou corrigez leurs en-têtes' : 'ajoutez-la, ou corrigez son en-tête'} ou la feuille ${quote(SHEETS.method)}${sayOthers(trouble.headers)}.`;
    case 'duplicate-header':
      if (trouble.others !== undefined)
        return `Les en-têtes ${sayList([trouble.header, ...trouble.others].map(quote))} ${sayRow(trouble)}, ${sayColumns(trouble.columns)}, se lisent de la même façon${NNBSP}: renommez ou supprimez la colonne de trop.`;
      return `L’en-tête ${quote(trouble.header)} figure plusieurs fois dans les en-têtes ${sayRow(trouble)}, ${sayColumns(trouble.columns)}${NNBSP}: renommez ou supprimez la colonne de trop.`;
    case 'no-room':
      return `Pas de place pour les colonnes ${sayList(Object.values(OUR_HEADERS).map(quote))}${NNBSP}: libérez les cellules ${quoteSheet(trouble.sheet)}!${areaName(trouble.area)}, à droite du tableau.`;
    case 'no-columns-left':
      return `Pas de place pour ${sayCount(trouble.wanted, 'nouvelle colonne')} à droite du tableau de la feuille ${quote(trouble.sheet)}${NNBSP}: une feuille s’arrête à la colonne ${LAST_COLUMN}, et il n’en reste ${sayLeft(trouble.left)}${NNBSP}; supprimez des colonnes vides dans le tableau ou à sa gauche, ou déplacez-le vers la gauche.`;
    case 'foreign-report':
      return `La feuille ${quote(trouble.sheet)} n’a pas été faite par Pistes et serait effacée${NNBSP}: donnez-lui un autre nom.`;
    case 'twin-sheets':
      return `Les feuilles ${sayList(trouble.sheets.map(quote))} portent le même nom, aux accents ou aux majuscules près${NNBSP}: renommez ou supprimez celle de trop.`;
    case 'method':
      return `${colon(sheetCellName(trouble.sheet, trouble.row, trouble.column), sayMethodProblem(trouble.problem, shownText(trouble.content).trim()))}.`;
  }
}

/**
 * What is wrong in a method and what to do, without capital nor full stop.
 *
 * @param held what the cell or the field holds
 */
export function sayMethodProblem(problem: MethodProblem, held: string): string {
  const holds = held === '' ? 'la cellule est vide' : `la cellule contient ${quote(held)}`;
  switch (problem.kind) {
    case 'no-criteria-table':
      return `la feuille n’a pas de tableau des critères${NNBSP}; il faut les en-têtes ${sayList(['Critère', 'Niveau', 'Libellé', 'Valeur retenue'].map(quote))}, ou supprimez la feuille pour la méthode d’origine`;
    case 'several-tables':
      return `un deuxième tableau commence par ${quote(problem.header)}${NNBSP}; n’en gardez qu’un`;
    case 'missing-column':
      return `le tableau des critères n’a pas de colonne ${quote(problem.header)}${NNBSP}; ajoutez-la`;
    case 'duplicate-column':
      return `l’en-tête ${quote(problem.header)} figure deux fois${NNBSP}; supprimez la colonne de trop`;
    case 'no-criterion':
      return `le tableau des critères est vide${NNBSP}; il faut au moins un critère`;
    case 'too-many-criteria':
      return `plus de ${String(problem.most)} critères${NNBSP}; retirez-en`;
    case 'missing-name':
      return `ce niveau n’est rattaché à aucun critère${NNBSP}; donnez le nom du critère`;
    case 'bad-name':
      return `nom de critère à corriger, ${holds}${NNBSP}; écrivez un texte`;
    case 'repeated-criterion':
      return `le critère ${quote(problem.criterion)} revient une deuxième fois${NNBSP}; réunissez ses niveaux ou changez le nom`;
    case 'reserved-name':
      return `${quote(problem.criterion)} est déjà le nom d’une autre colonne du tableau${NNBSP}; donnez un autre nom au critère`;
    case 'level-count':
      return `le critère ${quote(problem.criterion)} a ${String(problem.count)} niveau${problem.count > 1 ? 'x' : ''}${NNBSP}; il en faut de 2 à 10`;
    case 'level-order':
      return `niveau ${String(problem.expected)} attendu pour ${quote(problem.criterion)}, ${holds}${NNBSP}; les niveaux se suivent, sans trou, du plus favorable au moins favorable${NNBSP}: de 1 à n, ou de n à 1 si le plus grand est le meilleur`;
    case 'level-beyond':
      return `les niveaux de ${quote(problem.criterion)} descendent jusqu’à 1, ${holds} au-dessous${NNBSP}; retirez cette ligne`;
    case 'level-end':
      return `les niveaux de ${quote(problem.criterion)} s’arrêtent à ${String(problem.last)}${NNBSP}; continuez jusqu’à 1, ou partez de 1 si 1 est le meilleur`;
    case 'bad-label':
      return `libellé à corriger pour ${quote(problem.criterion)}, ${holds}${NNBSP}; écrivez un texte`;
    case 'repeated-label':
      return `le libellé ${quote(problem.label)} sert deux fois pour ${quote(problem.criterion)}${NNBSP}; changez l’un des deux`;
    case 'foreign-number-label':
      return `le niveau ${String(problem.level)} de ${quote(problem.criterion)} a pour libellé un autre nombre, ${quote(held)}${NNBSP}; écrivez un mot, ou laissez la cellule vide`;
    case 'bad-retained':
      return `${quote('oui')} ou ${quote('non')} attendu pour ${quote(problem.criterion)}, ${holds}`;
    case 'none-retained':
      return `aucun niveau de ${quote(problem.criterion)} n’est retenu${NNBSP}; mettez ${quote('oui')} au moins au plus favorable`;
    case 'retained-hole':
      return `un niveau de ${quote(problem.criterion)} est retenu alors qu’un meilleur ne l’est pas${NNBSP}; mettez ${quote('oui')} du niveau le plus favorable jusqu’au seuil`;
    case 'upside-down':
      return `un niveau de ${quote(problem.criterion)} est retenu alors qu’un meilleur ne l’est pas${NNBSP}; si ${String(problem.best)} est le meilleur, listez de ${String(problem.best)} à ${String(problem.worst)}`;
    case 'bad-spelling':
      return `autres graphies illisibles pour ${quote(problem.criterion)}, ${holds}${NNBSP}; écrivez des textes ou des nombres, séparés par ${quote(';')}`;
    case 'taken-spelling':
      return `${quote(problem.spelling)} ne peut pas désigner le niveau ${String(problem.level)} de ${quote(problem.criterion)}, car il désigne déjà le niveau ${String(problem.other)}${NNBSP}; retirez-le de l’un des deux`;
    case 'unknown-criterion':
      return `${quote(problem.name)} n’est pas un critère${NNBSP}; les critères sont ${sayList(problem.criteria.map(quote))}`;
    case 'empty-configuration':
      return `cette configuration exclue ne cite aucun niveau${NNBSP}; indiquez-en au moins un, ou effacez la ligne`;
    case 'unknown-level':
      return `${colon(problem.criterion, holds)}${NNBSP}; sont acceptés ${sayList(problem.accepted.map(quote))}, seuls ou suivis de ${quote(OR_WORSE)}, ou rien pour n’importe quel niveau`;
    case 'ambiguous-level':
      return `${colon(problem.criterion, holds)}, qui peut se lire de deux façons${NNBSP}; écrivez le numéro avec le libellé, parmi ${sayList(problem.accepted.map(quote))}, ou le numéro suivi de ${quote(OR_WORSE)}`;
    case 'repeated-setting':
      return `le réglage ${quote(problem.setting)} est donné deux fois${NNBSP}; n’en gardez qu’un`;
    case 'unknown-column':
      return `${quote(problem.name)} n’est ni une colonne du tableau ni un critère${NNBSP}; sont possibles ${sayList(problem.accepted.map(quote))}`;
    case 'shared-header':
      return `l’en-tête ${quote(problem.header)} désigne déjà la colonne ${quote(problem.column)}${NNBSP}; donnez-en un autre`;
  }
}

/** The last column that a sheet can have. */
const LAST_COLUMN = columnLetters(MAX_COLUMNS - 1);

/** After « il n’en reste ». */
function sayLeft(left: number): string {
  return left === 0 ? 'aucune' : `que ${String(left)}`;
}

function sayHeaders({ title = 'Intitulé', criteria }: Expected): string {
  return sayList([title, ...criteria].map(quote));
}

interface Expected {
  readonly title?: string;
  readonly criteria: readonly string[];
}

function sayMissing(criteria: readonly string[]): string {
  const names = sayList(criteria.map(quote));
  return criteria.length > 1
    ? `Il manque les colonnes des critères ${names}`
    : `Il manque la colonne du critère ${names}`;
}

function sayRepeatedHeaders(places: readonly { readonly sheet: string; readonly row: number }[]): string {
  const rows = sayFew(places.map(({ row }) => String(row + 1)));
  return `La feuille ${quote(places[0]?.sheet ?? '')} contient plusieurs lignes d’en-têtes (lignes ${rows})${NNBSP}: n’en gardez qu’une, ou faites du bon tableau un tableau Excel nommé ${quote(SCORING_TABLE)}.`;
}

/** « de la feuille « Évaluation » (ligne 3) ». */
function sayRow(place: { readonly sheet: string; readonly row: number }): string {
  return `de la feuille ${quote(place.sheet)} (ligne ${String(place.row + 1)})`;
}

function sayPlaces(places: readonly { readonly sheet: string; readonly row: number }[]): string {
  return sayFew(places.map(({ sheet, row }) => `${quote(sheet)} ligne ${String(row + 1)}`));
}

/** More would drown the sentence: the rest is counted. */
const MOST_TOLD = 8;

function sayFew(items: readonly string[]): string {
  const rest = items.length - MOST_TOLD;
  return sayList(rest > 1 ? [...items.slice(0, MOST_TOLD), sayCount(rest, 'autre')] : items);
}

function sayColumns(columns: readonly number[]): string {
  return `colonnes ${sayList(columns.map(columnLetters))}`;
}

/** Headers that were not recognised, which may be the missing ones misspelt. */
function sayOthers(headers: readonly string[]): string {
  return headers.length === 0 ? '' : ` (en-têtes non reconnus${NNBSP}: ${sayList(headers.map(quote))})`;
}
