import { french } from './french';

/** What is said of the reports, in French. */
export const frAnnexes = {
  heading: 'Annexes',
  annexe2: french`Annexe 2`,
  annexe2What: french`Les pistes retenues, dans l'ordre du classement, prêtes à imprimer.`,
  dropped: french`Pistes non retenues`,
  droppedWhat: french`Celles qui sont écartées, et pourquoi.`,
  create: french`Créer`,
  refresh: 'Actualiser',
  createOf: (report: string): string => french`Créer : ${report}`,
  refreshOf: (report: string): string => french`Actualiser : ${report}`,
  open: french`Afficher la feuille`,
  openOf: (report: string): string => french`Afficher la feuille : ${report}`,
  states: {
    absent: french`Pas encore créée.`,
    current: french`À jour avec les notes.`,
    outdated: french`Les notes ont changé depuis : actualisez-la.`,
    foreign: french`Une feuille de ce nom n'a pas été faite par Pistes : renommez-la pour pouvoir créer celle-ci.`,
  },
};
