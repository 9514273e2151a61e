import { french } from './french';
import { numbersOf } from './numbers';

const { count, form, list, number } = numbersOf('fr');

/** What is said before there is a table that can be used, in French. */
export const frStart = {
  heading: french`Aucun tableau de notation dans ce classeur`,
  /** Where a sheet seems to hold a table of somebody's own. */
  headingOwn: french`Un tableau à classer`,
  sentence: french`Pistes classe, dans ce classeur, les pistes que vous évaluez ensemble, et dit pourquoi chacune est retenue ou non.`,
  create: french`Créer le tableau`,
  example: french`Essayer avec l'exemple`,
  which: french`Quel exemple ?`,
  report: french`Les pistes du rapport de 2016`,
  reportNote: french`41 pistes et 37 sous-pistes, déjà notées.`,
  workshop: french`Un atelier en cours`,
  workshopNote: french`Les mêmes, avec des pistes écartées, à évaluer et à corriger.`,
  /** Added, or filled where they are there and empty. */
  willCreate: (n: number): string =>
    `${['Une', 'Deux', 'Trois'][n - 1] ?? 'Quatre'} ${form(n, french`feuille sera préparée :`, french`feuilles seront préparées :`)}`,
  sheets: [
    { name: 'Lisez-moi', what: french`ce qu'il faut remplir, en une page` },
    { name: french`Évaluation`, what: french`une piste par ligne, et ses niveaux` },
    { name: french`Méthode`, what: french`les critères, les seuils et les configurations exclues` },
    { name: 'Communes', what: french`les communes et leurs autres graphies` },
  ],
  kept: (sheets: readonly string[]): string =>
    french`${list(sheets.map((name) => french`« ${name} »`))} ${form(sheets.length, french`existe déjà, et reste telle quelle`, french`existent déjà, et restent telles quelles`)}.`,
  untouched: french`Vos autres feuilles ne changent pas.`,
  existing: french`Vous avez déjà un tableau ?`,
  existingHelp: (headers: readonly string[]): string =>
    french`Donnez-lui une ligne d'en-têtes avec ${list(headers)}, puis relisez.`,
  likely: (sheet: string, row: number): string =>
    french`La feuille « ${sheet} » en a peut-être un, ligne ${number(row)}. Voici ses colonnes, et celles qui lui manquent.`,
  trouble: french`Le tableau ne peut pas être classé tel quel`,
  nothingLost: french`Rien n'a été écrit, rien n'a été perdu.`,
  /** Where the table could be read a moment ago. */
  columnGone: french`Pistes n'a rien écrit. Si la colonne vient d'être supprimée : Ctrl + Z sur le poste concerné.`,
  mapping: french`Colonnes attendues`,
  found: (cell: string): string => french`trouvée en ${cell}`,
  missing: french`introuvable`,
  repeated: (cells: readonly string[]): string => french`trouvée plusieurs fois : ${list(cells)}`,
  headerAt: (header: string, cell: string): string => french`« ${header} » (${cell})`,
  unknown: (headers: readonly string[]): string =>
    french`Ne ressemblent à aucune colonne attendue, et restent tels quels : ${list(headers)}.`,
  optional: (columns: readonly string[]): string => french`Facultatives, absentes : ${list(columns)}.`,
  whichTable: french`Lequel est le tableau de notation ?`,
  tableAt: (row: number): string => french`ligne ${number(row)}`,
  beginsWith: (title: string): string => french`, commence par « ${title} »`,
  showTable: (sheet: string, row: number): string => french`Aller à « ${sheet} », ligne ${number(row)}`,
  chooseTable: (sheet: string, row: number): string => french`Choisir « ${sheet} », ligne ${number(row)}`,
  /** What the choice does, which everybody sees. */
  namesSheet: (sheet: string, name: string): string =>
    french`La feuille « ${sheet} » s'appellera « ${name} ».`,
  namesTable: (name: string): string => french`Le tableau Excel s'appellera « ${name} ».`,
  cannotChoose: french`Déplacez sur une autre feuille ce qui n'est pas à classer, puis relisez.`,
  looksLike: (header: string, why: string): string => french`« ${header} » lui ressemble : ${why}`,
  reasons: {
    same: french`même mot, écrit autrement`,
    contains: french`il contient ce nom`,
    letters: (n: number): string => french`${count(n, french`lettre d'écart`, french`lettres d'écart`)}`,
  },
  noneAlike: french`Aucun en-tête ne lui ressemble.`,
  chooseColumn: french`Choisissez la colonne.`,
  choose: (column: string): string => french`Colonne pour « ${column} »`,
  chooseNone: french`Choisir une colonne…`,
  /** @param cell of the header; empty: none is chosen */
  rename: (cell: string, header: string): string =>
    cell === ''
      ? french`Renommer un en-tête en « ${header} »`
      : french`Renommer l'en-tête ${cell} en « ${header} »`,
};
