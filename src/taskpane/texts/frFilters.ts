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
  /** What the list is cut down to, in words; each filter by its name and its value. */
  named: (filters: readonly string[]): string => french`Filtre : ${filters.join(' · ')}`,
  one: (name: string, value: string): string => french`${name} « ${value} »`,
  text: french`Recherche`,
  showAll: 'Tout afficher',
};
