import { french } from './french';
import { numbersOf } from './numbers';

const { count } = numbersOf('fr');

/** What is said of the pistes of a commune, in French. */
export const frCommunes = {
  heading: 'Pistes d’une commune',
  choose: 'Commune',
  placeholder: french`Tapez ou choisissez un nom`,
  remembered: french`Ce choix reste sur cet ordinateur.`,
  none: french`Le tableau ne cite aucune commune. Remplissez la colonne Communes, ou la feuille Communes.`,
  unmatched: (typed: string): string => french`Aucune commune ne s'écrit « ${typed} ».`,
  of: (pistes: number, subs: number): string =>
    french`${count(pistes, 'piste', 'pistes')} et ${count(subs, 'sous-piste', 'sous-pistes')}`,
  retained: (n: number): string => count(n, 'retenue', 'retenues'),
  naming: (n: number): string => french`dont ${count(n, 'la cite', 'la citent')}`,
  unnamed: (n: number): string => french`Sans commune citée · ${String(n)}`,
  unnamedNote: french`Ces pistes ne citent personne : elles peuvent concerner toutes les communes.`,
  nobody: french`Aucune piste ne cite cette commune.`,
  through: {
    itself: french`citée par la piste`,
    parent: french`citée par sa piste parente`,
    sub: french`citée par une sous-piste`,
  },
  sheet: french`Créer ou actualiser la feuille`,
  filter: french`Filtrer le tableau`,
  unfilter: french`Enlever le filtre`,
  filterShared: french`Un filtre du tableau est vu par toutes les personnes qui ont ouvert le classeur.`,
  filterOwn: french`Une vue temporaire : vous seul la verrez.`,
  filterAnyway: french`Filtrer pour tout le monde`,
  keep: french`Ne pas filtrer`,
  more: (n: number): string => french`Afficher ${count(n, 'autre', 'autres')}`,
};
