import { french } from './french';
import { numbersOf } from './numbers';

const { count, list } = numbersOf('fr');

/** What came of a request, and what is under way, in French. */
export const frNotices = {
  done: {
    rank: french`Classement écrit dans le tableau.`,
    read: french`Tableau relu.`,
    create: french`Tableau créé.`,
    // What was done, not how things stand: the next score may change that while it is still read.
    annexe2: french`Annexe 2 établie.`,
    dropped: french`Feuille des pistes non retenues établie.`,
    communeSheet: (sheet: string): string => french`Feuille « ${sheet} » établie.`,
    filterShared: french`Tableau filtré, pour toutes les personnes qui l'ont ouvert.`,
    filterOwn: french`Tableau filtré, dans votre vue seulement.`,
    unfilter: {
      'own-view': french`Vue temporaire quittée.`,
      shared: french`Filtre enlevé, pour toutes les personnes qui ont ouvert le tableau.`,
      unsure: french`Filtre enlevé.`,
      none: french`Il n'y avait pas de filtre à enlever.`,
    },
    filters: (headers: readonly string[]): string =>
      french`Le tableau est encore filtré par ${list(headers)}. Enlever aussi ce filtre montrerait toutes les lignes à toutes les personnes qui l'ont ouvert.`,
    number: (n: number): string => `${count(n, french`piste numérotée`, french`pistes numérotées`)}.`,
    takeInRows: (n: number): string =>
      french`${count(n, french`ligne ajoutée au tableau`, french`lignes ajoutées au tableau`)}.`,
    saveMethod: french`Méthode enregistrée.`,
    columnsApart: (headers: readonly string[], columns: readonly string[]): string => {
      const names = list(headers.map((header) => french`« ${header} »`));
      return headers.length === 1
        ? french`La colonne ${names} est en ${list(columns)}, à droite du tableau.`
        : french`Les colonnes ${names} sont en ${list(columns)}, à droite du tableau.`;
    },
    validateMethod: french`Validation enregistrée.`,
    renameHeader: french`En-tête corrigé.`,
    chooseTable: french`Tableau de notation choisi.`,
    adoptTable: french`Votre tableau est classé ; « Méthode » garde ce que vous avez dit.`,
    correct: french`Cellule corrigée.`,
    show: '',
  },
  /** The sheet that was just made. */
  seeSheet: french`Voir la feuille`,
  unfilterAll: french`Enlever aussi ce filtre`,
  cancelled: french`Annulé : rien n'a été écrit.`,
  cancelledLate: french`Annulé. Ce qui était demandé a pu être fait, ou le sera plus tard ; vos notes ne sont pas touchées.`,
  /** What is under way. */
  jobs: {
    rank: french`Classement`,
    read: 'Lecture du tableau',
    create: french`Création du tableau`,
    annexe2: french`Préparation de l'Annexe 2`,
    dropped: french`Préparation des pistes non retenues`,
    communeSheet: french`Préparation de la feuille de la commune`,
    filter: 'Filtrage du tableau',
    unfilter: french`Retrait du filtre`,
    number: french`Numérotation`,
    takeInRows: french`Ajout au tableau`,
    saveMethod: french`Enregistrement de la méthode`,
    validateMethod: french`Enregistrement de la validation`,
    renameHeader: french`Correction de l'en-tête`,
    chooseTable: french`Choix du tableau`,
    adoptTable: french`Classement de votre tableau`,
    correct: french`Correction de la cellule`,
    show: 'Affichage de la cellule',
  },
  steps: {
    waiting: french`en attente d'Excel`,
    reading: 'lecture',
    ranking: 'calcul',
    writing: french`écriture`,
  },
  job: (what: string, step: string): string => french`${what} : ${step}…`,
  lacks: {
    highlights: french`Excel ne dit pas quelles mises en forme conditionnelles la feuille contient : les couleurs de Pistes y restent comme elles sont. Le classement n'en dépend pas. Pour les renouveler, supprimez les règles en double (Accueil, Mise en forme conditionnelle, Gérer les règles), puis classez.`,
    'sheet-views': french`Cet Excel n'a pas de vues temporaires : un filtre serait vu par tout le monde.`,
    'table-resize': french`Cet Excel ne peut pas élargir un tableau : ajoutez au vôtre, à droite, les colonnes Statut, Priorité, Rang, Motif et Calculé sur avant de classer.`,
  },
};
