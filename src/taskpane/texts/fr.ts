import { frAnnexes } from './frAnnexes';
import { frIssues } from './frIssues';
import { frNotices } from './frNotices';
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
  explanation: {
    'never-ranked': french`Le classement n'est pas encore écrit dans le tableau.`,
    differs: french`Des rangs du tableau ne sont plus à jour : ils suivront dans un moment.`,
    contested: french`Les rangs écrits ici sont changés ailleurs : vérifiez qui d'autre écrit dans ces colonnes, puis relancez.`,
    workbook: french`Le classeur est en lecture seule : le classement est montré ici, rien n'est écrit.`,
    sheet: french`La feuille est protégée : le classement est montré ici, rien n'est écrit.`,
    editing: french`Une cellule est en cours de saisie : le classement reprendra ensuite.`,
    busy: french`Excel est occupé : le classement reprendra ensuite.`,
    unanswered: french`Excel ne répond pas : un nouvel essai suit.`,
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
    unfilter: french`Enlever le filtre`,
  },
  tabs: {
    label: french`Parties du volet`,
    ranking: 'Classement',
    communes: 'Communes',
    method: french`Méthode`,
    annexes: 'Annexes',
  },
  counts: {
    label: french`Pistes par état, pour filtrer la liste`,
    retained: (n: number): string => count(n, french`retenue`, french`retenues`),
    dropped: (n: number): string => count(n, french`non retenue`, french`non retenues`),
    unscored: (n: number): string => count(n, french`à évaluer`, french`à évaluer`),
    invalid: (n: number): string => count(n, french`à corriger`, french`à corriger`),
    sub: (n: number): string => count(n, french`sous-piste`, french`sous-pistes`),
  },
  progress: (done: number, total: number): string =>
    french`${number(done)}/${count(total, french`évaluée`, french`évaluées`)}`,
  progressLabel: french`Pistes évaluées`,
  cellsToFix: (n: number): string => count(n, french`cellule à corriger`, french`cellules à corriger`),
  /** Told once after a pass, for those who do not see the list. */
  announce: (retained: number, moved: number): string =>
    french`Classement à jour : ${count(retained, 'piste retenue', 'pistes retenues')}, ${count(moved, 'changement', 'changements')}.`,
  loading: french`Chargement…`,
  crashed: french`Cette partie du volet ne peut pas s'afficher. Vos notes ne sont pas touchées.`,
  ranking: frRanking,
  issues: frIssues,
  annexes: frAnnexes,
  notices: frNotices,
};
