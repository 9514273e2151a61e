import { french } from './french';

/** What a state means and what becomes of it, where its name does not say it all; in French. */
export const frExplanations = {
  'never-ranked': french`Le classement n'est pas encore écrit dans le tableau.`,
  differs: french`Des rangs du tableau ne sont plus à jour : ils suivront dans un moment.`,
  contested: french`Les rangs écrits ici sont changés ailleurs : vérifiez qui d'autre écrit dans ces colonnes, puis relancez.`,
  workbook: french`Le classeur est en lecture seule : le classement est montré ici, rien n'est écrit.`,
  sheet: french`La feuille est protégée : le classement est montré ici, rien n'est écrit.`,
  editing: french`Une cellule est en cours de saisie : le classement reprendra ensuite.`,
  busy: french`Excel est occupé : le classement reprendra ensuite.`,
  deaf: french`Excel n'annonce pas les changements : le volet les suit toutes les 30 secondes.`,
  unanswered: french`Excel ne répond pas : un nouvel essai suit.`,
};
