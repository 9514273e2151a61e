import { french } from './french';
import { NBSP, numbersOf } from './numbers';

const { count, number } = numbersOf('fr');

/** What the ranked list says, in French. */
export const frRanking = {
  heading: french`Pistes classées`,
  search: french`Rechercher une piste`,
  filters: 'Filtres',
  filtersOn: (n: number): string => `Filtres (${number(n)})`,
  shown: (shown: number, total: number): string =>
    shown === total
      ? count(total, 'piste', 'pistes')
      : french`${number(shown)} sur ${count(total, 'piste', 'pistes')}`,
  nothing: french`Aucune piste ne correspond.`,
  noPiste: french`Le tableau ne contient encore aucune piste. Saisissez un intitulé par ligne, puis les niveaux.`,
  band: (priority: number): string => `${number(priority)}${priority === 1 ? 're' : 'e'}${NBSP}priorité`,
  groups: {
    retained: 'Retenues',
    sub: 'Sous-pistes',
    invalid: french`À corriger`,
    unscored: french`À évaluer`,
    'below-threshold': french`Écartées par un seuil`,
    excluded: french`Écartées par une configuration exclue`,
  },
  /** Of one piste, in a sentence. */
  statuses: {
    retained: 'retenue',
    sub: 'sous-piste',
    invalid: french`à corriger`,
    unscored: french`à évaluer`,
    'below-threshold': french`écartée par un seuil`,
    excluded: 'configuration exclue',
  },
  /** `total`: how many there are without the filter. */
  counted: (name: string, n: number, total = n): string =>
    `${name} ·${NBSP}${number(n)}${total === n ? '' : `${NBSP}sur${NBSP}${number(total)}`}`,
  untitled: french`Sans intitulé`,
  rank: (rank: number): string => french`rang ${number(rank)}`,
  unranked: french`sans rang`,
  selected: french`sélectionnée dans Excel`,
};
