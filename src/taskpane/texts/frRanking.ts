import { french } from './french';
import { numbersOf } from './numbers';

const { count, number } = numbersOf('fr');

/** What the ranked list says, in French. */
export const frRanking = {
  heading: french`Pistes classées`,
  search: french`Rechercher une piste`,
  filters: 'Filtres',
  filtersOn: (n: number): string => `Filtres (${number(n)})`,
  objective: 'Objectif',
  status: french`État`,
  commune: 'Commune',
  all: 'Tous',
  allFeminine: 'Toutes',
  noCommune: french`Sans commune citée`,
  clear: french`Effacer les filtres`,
  shown: (shown: number, total: number): string =>
    shown === total
      ? count(total, 'piste', 'pistes')
      : french`${number(shown)} sur ${count(total, 'piste', 'pistes')}`,
  nothing: french`Aucune piste ne correspond.`,
  noPiste: french`Le tableau ne contient encore aucune piste. Saisissez un intitulé par ligne, puis les niveaux.`,
  band: (priority: number): string => `${number(priority)}${priority === 1 ? 're' : 'e'} priorité`,
  groups: {
    retained: 'Retenues',
    sub: 'Sous-pistes',
    invalid: french`À corriger`,
    unscored: french`À évaluer`,
    'below-threshold': 'Seuil non atteint',
    excluded: 'Configuration exclue',
  },
  counted: (name: string, n: number): string => `${name} · ${number(n)}`,
  untitled: french`Sans intitulé`,
  rank: (rank: number): string => french`rang ${number(rank)}`,
  unranked: french`sans rang`,
  selected: french`sélectionnée dans Excel`,
  up: (places: number): string => french`monte de ${count(places, 'place', 'places')}`,
  down: (places: number): string => french`descend de ${count(places, 'place', 'places')}`,
  entered: french`entre au classement`,
  left: french`sort du classement`,
  detail: {
    title: french`Intitulé`,
    number: french`N°`,
    status: french`État`,
    objective: 'Objectif',
    breakdown: french`Déclinaison`,
    communes: 'Communes',
    parent: 'Piste parente',
    reason: 'Motif',
    levels: 'Niveaux',
    level: (criterion: string, level: string): string => french`${criterion} : ${level}`,
    missing: french`à évaluer`,
    unreadable: french`à corriger`,
    notRetained: french`non retenu`,
    nearby: french`Avec un niveau de plus ou de moins`,
    nearbyRank: (rank: number, before: number): string =>
      before === 0
        ? french`retenue, rang ${number(rank)}`
        : rank === before
          ? french`même rang`
          : french`rang ${number(rank)} (${rank < before ? '▲' : '▼'} ${number(Math.abs(rank - before))})`,
  },
  changes: {
    heading: french`Ce qui a bougé`,
    summary: (n: number): string => count(n, french`piste a bougé`, french`pistes ont bougé`),
    rank: (before: number, after: number): string => french`rang ${number(before)} → ${number(after)}`,
    level: (criterion: string, from: string, to: string): string => french`${criterion} : ${from} → ${to}`,
    empty: 'vide',
    unreadable: 'illisible',
    more: (n: number): string => french`et ${count(n, 'autre', 'autres')}`,
  },
};
