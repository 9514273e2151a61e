import type { Failure } from '../../session/live/sessionState';
import { french } from './french';
import { numbersOf } from './numbers';

const { number } = numbersOf('fr');

/** What Excel could not keep or make true, with its place, and what to do about it, in French. */
export function frUnsupported({ feature, detail, part }: Failure): { what: string; todo: string } {
  switch (feature) {
    case 'host-function':
      return {
        what: french`Cette version d'Excel ne sait pas faire cela.`,
        todo: french`Mettez Excel à jour, ou ouvrez le classeur dans Excel pour le web.`,
      };
    case 'sheet-content':
      return {
        what: french`La feuille « ${detail} » doit être remplie à nouveau, et contient ${contentOf(part)}, qu'il faudrait effacer.`,
        todo: french`Donnez-lui un autre nom : une nouvelle prendra sa place.`,
      };
    case 'sheet-name':
      return {
        what: french`Excel n'accepte pas « ${detail} » comme nom de feuille.`,
        todo: french`Changez ce nom (31 caractères au plus, sans : \\ / ? * [ ]), puis recommencez.`,
      };
    case 'merged-cells':
      return {
        what: french`Des cellules fusionnées se trouvent là où il faut écrire, en ${detail}.`,
        todo: french`Défusionnez-les, puis recommencez.`,
      };
    case 'table-overlap':
      return {
        what: french`Un autre tableau ou un filtre occupe la place, en ${detail}.`,
        todo: french`Déplacez-le ou retirez-le, puis recommencez.`,
      };
    case 'table-shape':
      return {
        what: french`Le tableau Excel ne peut pas s'étendre à ${detail} : sa ligne d'en-tête ou sa ligne de total devrait bouger.`,
        todo: french`Convertissez-le en plage (onglet Création de tableau), puis recommencez.`,
      };
    case 'table-headers':
      return {
        what: french`Les en-têtes d'un tableau Excel doivent être des textes, tous différents : voyez ${detail}.`,
        todo: french`Corrigez cet en-tête, puis recommencez.`,
      };
    case 'table-name':
      return {
        what: french`Le nom de tableau « ${detail} » est déjà pris, ou Excel ne l'accepte pas.`,
        todo: french`Donnez un autre nom à ce qui le porte : un tableau (onglet Création de tableau) ou des cellules (onglet Formules, Gestionnaire de noms). Puis recommencez.`,
      };
    case 'text-length':
      return {
        what: french`Le texte à écrire en ${detail} dépasse les ${number(32_767)} caractères qu'une cellule peut contenir.`,
        todo: french`Raccourcissez les textes dont il vient, puis recommencez.`,
      };
    case 'sheet-limits':
      return {
        what: french`Il faudrait écrire en ${detail}, au-delà de la dernière ligne ou colonne d'une feuille.`,
        todo: french`Supprimez les lignes et les colonnes inutiles, puis recommencez.`,
      };
    // The rest comes from files that are read without Excel, or from a plan of ours that is wrong.
    case 'validation':
    case 'array-formula':
    case 'conditional-format':
    case 'data-table':
    case 'file-format':
    case 'query-table':
    case 'row-order':
    case 'shared-formula':
    case 'shared-workbook':
    case 'sheet-kind':
    case 'style-count':
    case null:
      return {
        what:
          detail === ''
            ? french`Le classeur contient quelque chose qui ne peut pas être modifié sans perte.`
            : french`Le classeur contient quelque chose qui ne peut pas être modifié sans perte : ${detail}.`,
        todo: french`Déplacez-le sur une autre feuille, puis recommencez.`,
      };
  }
}

/** @param part name that the file format gives it */
function contentOf(part: string | undefined): string {
  if (part === 'pivotTable') return french`un tableau croisé dynamique`;
  return part === 'table' ? french`un tableau Excel` : french`quelque chose que Pistes ne connaît pas`;
}
