import type { HostError, UnsupportedFeature } from '../workbook/hostError';
import { french } from './french';

/**
 * What a person reads when a workbook cannot be opened, or cannot be changed without losing something.
 *
 * @param said the file, as the user knows it
 */
export function sayHostError(said: string, { code, detail, feature }: HostError): string {
  switch (code) {
    case 'not-found':
      return french`Le fichier « ${said} » est introuvable : vérifiez son nom et son dossier.`;
    case 'not-a-file':
      return french`« ${said} » n’est pas un fichier : donnez le nom d’un fichier.`;
    case 'not-a-workbook':
      return french`« ${said} » n’est pas un classeur Excel : ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx, puis recommencez.`;
    case 'truncated':
      return french`« ${said} » est abîmé, il en manque une partie${sayPart(detail)} : reprenez l’original ou une sauvegarde.`;
    case 'password':
      return french`« ${said} » est protégé par un mot de passe : enregistrez-en dans Excel une copie sans mot de passe, puis recommencez.`;
    case 'signed':
      return french`« ${said} » est signé, et toute écriture romprait la signature : enregistrez-en dans Excel une copie sans signature, puis recommencez.`;
    case 'too-large':
      return french`« ${said} » est trop volumineux (${detail}) : supprimez les feuilles et les lignes inutiles, puis recommencez.`;
    case 'unwritable':
      return french`« ${said} » n’a pas pu être écrit (${detail}) : choisissez un autre emplacement.`;
    case 'busy':
      return french`« ${said} » est occupé (${detail}) : recommencez dans un moment.`;
    case 'refused':
      return french`« ${said} » n’accepte pas d’être modifié (${detail}) : ôtez la protection dans Excel, puis recommencez.`;
    case 'unsupported':
      return french`« ${said} », ${detail} : ${sayFeature(feature ?? 'file-format')} Rien n’a été écrit.`;
  }
}

/** Parts inside a workbook are told, for whoever can repair it; anything else says nothing more. */
function sayPart(detail: string): string {
  return detail.includes('/') ? ` (${detail})` : '';
}

/** What stands in the way, and what to do. */
function sayFeature(feature: UnsupportedFeature): string {
  switch (feature) {
    case 'file-format':
      return french`cette variante de fichier ne peut pas être lue. Enregistrez le classeur au format .xlsx dans Excel.`;
    case 'sheet-kind':
      return french`cette feuille n’est pas une grille de cellules (graphique ou macro). Renommez-la.`;
    case 'sheet-name':
      return french`Excel n’accepte pas ce nom de feuille. Changez-le.`;
    case 'sheet-content':
      return french`cette feuille contient des objets qui seraient perdus. Renommez-la : une nouvelle prendra sa place.`;
    case 'shared-formula':
      return french`des formules partagées seraient rompues. Recopiez-les en valeurs, ou déplacez-les.`;
    case 'array-formula':
      return french`une formule matricielle serait rompue. Recopiez-la en valeurs, ou déplacez-la.`;
    case 'data-table':
      return french`une table de données (analyse de scénarios) serait rompue. Déplacez-la.`;
    case 'text-length':
      return french`le texte dépasse les 32 767 caractères qu’une cellule peut contenir. Raccourcissez-le.`;
    case 'sheet-limits':
      return french`la feuille n’a pas assez de lignes ou de colonnes. Supprimez celles qui ne servent pas.`;
    case 'merged-cells':
      return french`des cellules fusionnées se trouvent là où il faut écrire. Défusionnez-les.`;
    case 'table-overlap':
      return french`un autre tableau ou un filtre occupe la place. Déplacez-le.`;
    case 'table-headers':
      return french`les en-têtes du tableau Excel doivent être des textes tous différents. Corrigez-les.`;
    case 'table-name':
      return french`ce nom de tableau est déjà pris. Changez-le.`;
    case 'validation':
      return french`des listes déroulantes d’une sorte inconnue seraient perdues. Supprimez-les.`;
    case 'conditional-format':
      return french`des mises en forme conditionnelles d’une sorte inconnue seraient perdues. Supprimez-les.`;
    case 'style-count':
      return french`le classeur a trop de formats de cellules différents. Simplifiez sa mise en forme.`;
    case 'host-function':
      return french`cette opération n’existe pas ici.`;
  }
}
