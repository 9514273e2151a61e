import type { DeclineWords } from './declineWords';
import { french } from './french';
import { numbersOf } from './numbers';

const { list } = numbersOf('fr');

/** What was not done, and why, in French. */
export const frDeclines: DeclineWords = {
  'no-commune': () =>
    french`Pistes ne sait pas encore quelle est votre commune. Ouvrez le volet, choisissez-la dans l'onglet Communes, puis recommencez : ce bouton créera une feuille à son nom, que voient tous vos collègues.`,
  'no-pane': () =>
    french`Cet Excel n'ouvre pas le volet depuis ce menu. Dans l'onglet Accueil, choisissez « Ouvrir le volet » : il montre la piste de la ligne choisie.`,
  'already-there': (sheet) =>
    french`Le tableau existe déjà, sur la feuille « ${sheet} » : rien n'a été créé.`,
  'sheet-taken': (sheet) =>
    french`Une feuille « ${sheet} » contient autre chose : rien n'a été créé. Donnez-lui un autre nom, puis recommencez.`,
  'cell-changed': () =>
    french`Cette cellule a changé entre-temps : rien n'a été écrit. Voyez ce qu'elle contient maintenant.`,
  'piste-gone': () => french`Cette piste n'est plus dans le tableau : la liste est de nouveau à jour.`,
  'unknown-commune': (name) =>
    french`Aucune commune du classeur ne s'appelle « ${name} » : rien n'a été fait. Choisissez-la de nouveau.`,
  'unnamed-commune': (name) =>
    french`Aucune piste ne concerne « ${name} » : rien n'a été filtré, car toutes les lignes seraient cachées.`,
  'no-room-for-settings': (sheet) =>
    french`Il manque des lignes libres sous les réglages de la feuille « ${sheet} » : rien n'a été écrit. Insérez-y trois lignes, puis recommencez.`,
  'method-changed': () =>
    french`La méthode a changé entre-temps : rien n'a été enregistré. Relisez-la, puis recommencez.`,
  'cannot-widen': (headers) =>
    french`Cet Excel ne peut pas élargir un tableau : rien n'a été écrit. Ajoutez au tableau, à droite, une colonne pour chacun de ces en-têtes, puis recommencez : ${list(headers.split('\n'))}.`,
  'cannot-extend': () =>
    french`Cet Excel ne laisse pas Pistes étendre un tableau : rien n'a été fait. Tirez la poignée du coin inférieur droit du tableau jusqu'à la dernière piste.`,
  'would-lose': (sheet) =>
    french`Des cellules de la feuille « ${sheet} » ne viennent pas de Pistes : rien n'a été écrit. Ouvrez le volet et recommencez : il demandera quoi en faire.`,
  'no-own-view': () =>
    french`Excel n'a pas ouvert de vue temporaire : rien n'a été filtré, pour ne cacher de lignes à personne.`,
  'partial-sort': () =>
    french`Des notes semblent avoir été triées sans leurs pistes : rien n'a été écrit. Répondez à la question posée dans le volet, ou annulez ce tri (Ctrl + Z), puis recommencez.`,
};
