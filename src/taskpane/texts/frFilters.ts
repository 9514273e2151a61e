import { french } from './french';

/** What the list can be cut down to, in French. */
export const frFilters = {
  objective: 'Objectif',
  status: french`État`,
  commune: 'Commune',
  all: 'Tous',
  allFeminine: 'Toutes',
  noCommune: french`Sans commune citée`,
  clear: french`Effacer les filtres`,
};
