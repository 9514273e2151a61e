import { frRanking } from './frRanking';
import { french } from './french';
import { numbersOf } from './numbers';

const { count, time, number, language } = numbersOf('fr');

/** What the pane says at once, in French. The other languages have the same keys. */
export const fr = {
  language,
  title: 'Pistes',
  number,
  tooOld: french`Cette version d'Excel est trop ancienne pour Pistes : il faut Excel 2021, Microsoft 365 ou Excel pour le web.`,
  activity: {
    starting: french`Lecture…`,
    current: (at: number): string => french`À jour · ${time(at)}`,
    working: french`Calcul…`,
    stale: french`À recalculer`,
    readOnly: french`Lecture seule`,
    waiting: french`En attente d'Excel`,
    stopped: french`Arrêté`,
    blocked: french`À compléter`,
  },
  actions: {
    rankNow: 'Classer maintenant',
    readAgain: 'Relire',
    retry: french`Réessayer`,
    more: french`Autres actions`,
    close: 'Fermer',
    cancel: 'Annuler',
    back: french`Retour au classement`,
    goToRow: french`Aller à la ligne`,
    goToCell: french`Aller à la cellule`,
    reload: french`Recharger le volet`,
    unfilter: french`Enlever le filtre`,
  },
  tabs: {
    label: french`Parties du volet`,
    ranking: 'Classement',
    communes: 'Communes',
    method: french`Méthode`,
    annexes: 'Annexes',
    /** Has no tab: the way to it is the link above them. */
    issues: french`À corriger`,
  },
  counts: {
    label: french`Pistes par état, pour filtrer la liste`,
    retained: (n: number): string => count(n, french`retenue`, french`retenues`),
    'below-threshold': (n: number): string =>
      count(n, french`écartée par un seuil`, french`écartées par un seuil`),
    excluded: (n: number): string => count(n, 'exclue', 'exclues'),
    unscored: (n: number): string => count(n, french`à évaluer`, french`à évaluer`),
    invalid: (n: number): string => count(n, french`à corriger`, french`à corriger`),
    sub: (n: number): string => count(n, french`sous-piste`, french`sous-pistes`),
  },
  progress: (done: number, total: number): string =>
    french`${number(done)}/${count(total, french`évaluée`, french`évaluées`)}`,
  progressLabel: french`Pistes évaluées`,
  cellsToFix: (n: number): string => count(n, french`cellule à corriger`, french`cellules à corriger`),
  loading: french`Chargement…`,
  crashed: french`Cette partie du volet ne peut pas s'afficher. Vos notes ne sont pas touchées. Vérifiez votre connexion, puis rechargez le volet.`,
  ranking: frRanking,
};
