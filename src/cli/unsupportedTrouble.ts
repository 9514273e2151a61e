import type { HostError } from '../workbook/hostError';
import { french } from './french';
import { sheetContent } from './sheetContent';

/** What stands in the way, where, and what to do: what comes after the name of the file. */
export function sayUnsupported({ feature = 'file-format', detail, part }: HostError): string {
  switch (feature) {
    case 'file-format':
      return french` est dans une variante de fichier qui ne peut pas être lue (${detail}) : dans le logiciel qui l’a créé, enregistrez-le au format .xlsx, puis recommencez.`;
    case 'sheet-kind':
      return french` : la feuille « ${detail} » n’est pas une grille de cellules (graphique ou macro). Renommez-la, puis recommencez.`;
    case 'sheet-name':
      return french` : Excel n’accepte pas « ${detail} » comme nom de feuille (31 caractères au plus, sans : \\ / ? * [ ], chaque nom une seule fois). Changez-le, puis recommencez.`;
    case 'sheet-content':
      return french` : la feuille « ${detail} » doit être remplie à nouveau, et contient ${sheetContent(part)}, qu’il faudrait effacer. Renommez-la : une nouvelle prendra sa place.`;
    case 'row-order':
      return french`, ${detail} : les lignes ou les cellules ne se suivent pas dans le fichier. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le, puis recommencez.`;
    case 'shared-workbook':
      return french` est en mode « classeur partagé », qui garde un journal de chaque cellule. Dans Excel, désactivez ce partage (Révision, Annuler le partage), enregistrez, puis recommencez.`;
    case 'shared-formula':
      return french`, ${detail} : la formule de cette cellule sert aussi à d’autres, qui la perdraient. Recopiez-les en valeurs ou déplacez-les, puis recommencez.`;
    case 'array-formula':
      return french`, ${detail} : une formule matricielle serait rompue. Recopiez-la en valeurs ou déplacez-la, puis recommencez.`;
    case 'data-table':
      return french`, ${detail} : une table de données (analyse de scénarios) serait rompue. Déplacez-la, puis recommencez.`;
    case 'text-length':
      return french`, ${detail} : le texte dépasse les 32 767 caractères qu’une cellule peut contenir. Raccourcissez-le, puis recommencez.`;
    case 'sheet-limits':
      return french`, ${detail} : ces cellules sont au-delà de la dernière ligne ou colonne d’une feuille. Supprimez les lignes et les colonnes qui ne servent pas, puis recommencez.`;
    case 'merged-cells':
      return french`, ${detail} : des cellules fusionnées se trouvent là où il faut écrire. Défusionnez-les, puis recommencez.`;
    case 'table-overlap':
      return french`, ${detail} : un autre tableau ou un filtre occupe la place. Déplacez-le ou retirez-le, puis recommencez.`;
    case 'query-table':
      return french`, ${detail} : ce tableau vient d’une requête ou de données XML, Excel seul peut en changer les colonnes. Dans Excel, supprimez cette liaison ou convertissez le tableau en plage, puis recommencez.`;
    case 'table-shape':
      return french`, ${detail} : ce tableau Excel ne peut pas recevoir de colonnes, car sa ligne d’en-tête ou sa ligne de total devrait bouger. Convertissez-le en plage, puis recommencez.`;
    case 'table-headers':
      return french`, ${detail} : les en-têtes d’un tableau Excel doivent être des textes, tous différents. Corrigez cet en-tête, puis recommencez.`;
    case 'table-name':
      return french` : le nom de tableau « ${detail} » est déjà pris ou n’est pas accepté par Excel. Changez-le, puis recommencez.`;
    case 'validation':
      return french`, ${detail} : une liste déroulante ou une règle de saisie s’étend au-delà de ces cellules et ne peut pas être coupée. Supprimez-la, puis recommencez.`;
    case 'conditional-format':
      return french`, ${detail} : une mise en forme conditionnelle d’une sorte inconnue serait perdue. Supprimez-la, puis recommencez.`;
    case 'style-count':
      return french` a trop de formats de cellules différents pour en recevoir d’autres. Simplifiez sa mise en forme, puis recommencez.`;
    case 'host-function':
      return french` : cette opération n’existe pas ici (${detail}). Mettez le logiciel à jour, ou passez par un fichier .xlsx.`;
  }
}
