import { french } from './french';
import { numbersOf } from './numbers';

const { count, list, number } = numbersOf('fr');

/** What is said of a table that somebody brings along, in French. */
export const frOwn = {
  heading: french`Votre tableau`,
  intro: french`Rien n'est écrit avant « Classer mon tableau », et rien n'y est renommé.`,
  place: (sheet: string, row: number): string =>
    french`Feuille « ${sheet} », en-têtes en ligne ${number(row)}`,
  hidden: french` (feuille masquée)`,
  which: french`Quel tableau ?`,
  firstRows: french`Ses premières lignes`,
  columns: french`Colonnes`,
  column: {
    title: french`Intitulé`,
    number: french`N°`,
    objective: french`Objectif`,
    breakdown: french`Déclinaison`,
    parent: french`Piste parente`,
    communes: french`Communes`,
  },
  none: french`aucune`,
  criteria: french`Critères, du plus au moins important`,
  uses: (header: string): string => french`Compter « ${header} » comme critère`,
  up: (name: string): string => french`Monter ${name}`,
  whichEnd: french`Quel est le meilleur niveau ?`,
  isBest: (level: string): string => french`« ${level} » est le meilleur`,
  order: french`Niveaux, du plus au moins favorable`,
  levelUp: (label: string): string => french`Rendre « ${label} » plus favorable`,
  orderIsRight: french`Cet ordre est le bon`,
  threshold: (name: string): string => french`Dernier niveau retenu pour ${name}`,
  meaning: (word: string, name: string): string => french`« ${word} » veut dire, pour ${name}`,
  toCorrect: french`à corriger plus tard`,
  ignored: french`Lignes qui ne sont pas des pistes`,
  ignore: (title: string): string => french`Laisser de côté « ${title} »`,
  communes: french`Communes`,
  listCommunes: (names: readonly string[]): string =>
    french`Ce sont les communes : ${list(names)}. Créer la feuille « Communes », où « tous » les désigne toutes.`,
  preview: french`Aperçu du classement`,
  counts: (retained: number, dropped: number, open: number): string =>
    french`${list([
      count(retained, french`piste retenue`, french`pistes retenues`),
      ...(dropped === 0 ? [] : [count(dropped, french`écartée`, french`écartées`)]),
      ...(open === 0 ? [] : [count(open, french`à évaluer ou à corriger`, french`à évaluer ou à corriger`)]),
    ])}.`,
  more: (n: number): string => french`et ${count(n, french`autre`, french`autres`)}`,
  notYet: french`L'aperçu vient dès que chaque critère a son meilleur niveau.`,
  cannot: french`Le tableau ne peut pas encore être classé ainsi : vérifiez ses colonnes.`,
  rank: french`Classer mon tableau`,
};
