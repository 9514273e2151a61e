import type { LostContent } from './lostContents';
import type { LostPart } from './lostParts';

/** Says before somebody saves what the new file will not hold; null when nothing is lost. */
export function sayLost(parts: readonly (LostPart | LostContent)[]): string | null {
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts.map(wordsOf));
  return `Un enregistrement fait ici ne gardera pas ${list} de ce classeur. Gardez le fichier d’origine.`;
}

function wordsOf(part: LostPart | LostContent): string {
  switch (part) {
    case 'charts':
      return 'les graphiques';
    case 'images':
      return 'les images';
    case 'shapes':
      return 'les formes dessinées';
    case 'pivot-tables':
      return 'les tableaux croisés dynamiques';
    case 'slicers':
      return 'les segments';
    case 'macros':
      return 'les macros';
    case 'threaded-comments':
      return 'les fils de commentaires';
    case 'external-links':
      return 'les liaisons avec d’autres classeurs';
    case 'connections':
      return 'les connexions à des données';
    case 'controls':
      return 'les boutons et contrôles';
    case 'embedded-objects':
      return 'les objets incorporés';
    case 'sheet-views':
      return 'les affichages de feuille';
    case 'data-model':
      return 'le modèle de données';
    case 'data-types':
      return 'les types de données liés';
    case 'add-ins':
      return 'les volets de compléments';
    case 'signature':
      return 'la signature numérique';
    case 'sheet-passwords':
      return 'les mots de passe des feuilles';
    case 'workbook-protection':
      return 'la protection de la structure';
    case 'array-formulas':
      return 'les formules matricielles';
    case 'calculated-columns':
      return 'les formules de colonne des tableaux';
    case 'conditional-formats':
      return 'une partie des mises en forme conditionnelles';
    case 'filters':
      return 'les filtres à plusieurs conditions, par date ou par couleur';
    case 'groups':
      return 'les groupes de lignes et de colonnes';
    case 'sparklines':
      return 'les graphiques sparkline';
    case 'rich-texts':
      return 'les mises en forme d’une partie d’un texte';
    case 'fills':
      return 'les dégradés et les motifs de remplissage';
    case 'column-breaks':
      return 'les sauts de page verticaux';
    case 'local-names':
      return 'les noms propres à une feuille';
    case 'document-properties':
      return 'les propriétés du document';
  }
}
