import { french } from './french';
import { NBSP, numbersOf } from './numbers';

const { count, list, number } = numbersOf('fr');

function ofRanks(step: number): string {
  return step === 1 ? french`d'un rang` : french`de ${count(step, 'rang', 'rangs')}`;
}

/** What is said of single pistes: their levels, what would change them, how they moved; in French. */
export const frPistes = {
  /** Beside the title of a piste when another one has the same. */
  twin: (n: number): string => `N°${NBSP}${String(n)}`,
  twinRow: (row: number): string => `ligne${NBSP}${String(row)}`,
  detail: {
    number: french`N°`,
    status: french`État`,
    objective: 'Objectif',
    breakdown: french`Déclinaison`,
    communes: 'Communes',
    parent: 'Piste parente',
    reason: 'Motif',
    level: (criterion: string, level: string): string => french`${criterion} : ${level}`,
    missing: french`à évaluer`,
    unreadable: french`à corriger`,
    notRetained: french`non retenu`,
    entry: french`Ce qui la ferait entrer`,
    /** A criterion with the level that it would need, among those of `entryOutcome`. */
    entryLevel: (criterion: string, level: string): string => french`${criterion} « ${level} »`,
    entryLevels: (levels: readonly string[]): string => list(levels),
    entryOutcome: (levels: string, rank: number): string =>
      french`${levels} : retenue, rang ${number(rank)}.`,
    entryNothing: french`Aucun niveau meilleur : les configurations exclues l'écarteraient encore.`,
    nearby: french`Avec un niveau de plus ou de moins`,
    nearbyRank: (rank: number, before: number): string =>
      before === 0
        ? french`retenue, rang ${number(rank)}`
        : rank === before
          ? french`même rang`
          : french`rang ${number(rank)} (${rank < before ? '▲' : '▼'}${number(Math.abs(rank - before))})`,
  },
  changes: {
    heading: french`Ce qui a bougé`,
    summary: (words: string): string => french`Ce qui a bougé – ${words}`,
    /** Everything that moved. `step`: by so many ranks each. */
    all: {
      shifted: (n: number, step: number): string =>
        french`${count(n, french`piste décalée`, french`pistes décalées`)} ${ofRanks(step)}`,
      moved: (n: number): string => count(n, french`piste a bougé`, french`pistes ont bougé`),
    },
    /** What moved beside the pistes just named. */
    others: {
      shifted: (n: number, step: number): string =>
        french`${count(n, french`autre décalée`, french`autres décalées`)} ${ofRanks(step)}`,
      moved: (n: number): string => count(n, french`autre a bougé`, french`autres ont bougé`),
    },
    goTo: french`Aller à cette piste dans la liste`,
    close: french`Fermer : ce qui a bougé`,
    rank: (before: number, after: number): string => french`rang ${number(before)} → ${number(after)}`,
    level: (criterion: string, from: string, to: string): string => french`${criterion} : ${from} → ${to}`,
    empty: 'vide',
    unreadable: french`à corriger`,
    more: (n: number): string => french`et ${count(n, 'autre', 'autres')}`,
  },
  movement: {
    up: (places: number): string => french`monte de ${count(places, 'place', 'places')}`,
    down: (places: number): string => french`descend de ${count(places, 'place', 'places')}`,
    entered: french`entre au classement`,
    left: french`sort du classement`,
  },
  /** Told once after a pass, for those who do not see the list. */
  announce: (retained: number, moved: number, headline: string): string =>
    headline === ''
      ? french`Classement à jour : ${count(retained, 'piste retenue', 'pistes retenues')}, ${count(moved, 'changement', 'changements')}.`
      : french`Classement à jour. ${headline}`,
};
