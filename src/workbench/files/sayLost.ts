import type { LostPart } from './lostParts';

/** Says before somebody saves what the new file will not hold; null when nothing is lost. */
export function sayLost(parts: readonly LostPart[]): string | null {
  if (parts.length === 0) return null;
  const list = new Intl.ListFormat('fr', { type: 'conjunction' }).format(parts.map(wordsOf));
  return `Un enregistrement fait ici ne gardera pas ${list} de ce classeur. Gardez le fichier d’origine.`;
}

function wordsOf(part: LostPart): string {
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
  }
}
