import { french } from './french';
import { numbersOf } from './numbers';

const { count } = numbersOf('fr');

/** What is said of cells to look at, in French. */
export const frIssues = {
  none: french`Aucune cellule à corriger.`,
  intro: french`Ces cellules n'empêchent pas de classer le reste.`,
  goTo: (cell: string): string => french`Aller à la cellule ${cell}`,
  accepted: french`Remplacer par`,
  choose: french`Choisir…`,
  correct: (cell: string, value: string): string => french`Écrire « ${value} » en ${cell}`,
  replace: 'Remplacer',
  numberThem: french`Numéroter`,
  missingNumbers: (n: number): string =>
    french`${count(n, french`piste n'a pas de N°`, french`pistes n'ont pas de N°`)}.`,
  rowsOutside: (n: number): string =>
    french`${count(n, french`ligne est`, french`lignes sont`)} juste sous le tableau, sans en faire partie.`,
  takeThemIn: french`Ajouter au tableau`,
  showMore: (n: number): string => french`Afficher ${count(n, 'autre', 'autres')}`,
  sort: (n: number): string =>
    french`${count(n, french`note a changé`, french`notes ont changé`)} : tri partiel ?`,
  sortWhy: french`Beaucoup de notes ont changé de piste en une fois, comme quand des colonnes sont triées sans les autres.`,
  sortTodo: french`Si c'est le cas : Ctrl + Z, ou une version précédente du fichier, puis triez le tableau entier. Les rangs attendent votre réponse.`,
  sortMeant: french`C'est voulu`,
  sortList: french`Voir ce qui a changé`,
  sortLine: (piste: string, criterion: string, before: string, after: string): string =>
    french`${piste} – ${criterion} : ${before} → ${after}`,
  warnings: {
    heading: french`À savoir sur la méthode`,
    nothingLeft: french`Avec ces configurations exclues, aucune piste ne peut être retenue.`,
    notMonotone: (dropped: string, kept: string): string =>
      french`Une piste ${dropped} est écartée, alors qu'une piste moins bonne, ${kept}, ne l'est pas.`,
  },
};
