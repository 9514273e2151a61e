import { french } from './french';

/** What is said at the top of the pane beside what is said at once, in French. */
export const frMenu = {
  largeText: 'Agrandir le texte',
  usualText: french`Revenir au texte normal`,
  /** What a mark on a tab means. */
  unsaved: french`modification en cours`,
  outdated: french`Annexe 2 n'est plus à jour`,
  numberAll: french`Numéroter les pistes sans N°`,
  allNumbered: french`Toutes les pistes ont un N°`,
  hidden: french`La ligne choisie est masquée par le filtre.`,
  reveal: 'Afficher',
};
