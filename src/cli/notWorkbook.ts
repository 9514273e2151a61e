import { basename } from 'node:path';
import { french } from './french';

/** What a file is that was taken for a workbook, and what to do. */
interface Said {
  readonly what: string;
  readonly remedy: string;
}

/**
 * What a person reads about a file that is no workbook: what it is as far as that is known, and how to get the workbook.
 *
 * @param said the file, as the user knows it
 * @param kind by what it holds, one of `FileKind`
 * @param held name of a workbook inside it; anything else counts for none
 */
export function sayNotWorkbook(said: string, kind: string | undefined, held: string): string {
  const named = kind ?? kindByName(basename(said));
  const known = named === undefined ? undefined : sayKind(named, basename(said), held);
  if (known !== undefined)
    return french`« ${said} » n’est pas un classeur Excel, mais ${known.what} : ${known.remedy}.`;
  return french`« ${said} » n’est pas un classeur Excel : ouvrez-le dans Excel ou LibreOffice et enregistrez-le au format .xlsx, puis recommencez.`;
}

/** Where what it holds tells nothing, its name may. */
function kindByName(name: string): string | undefined {
  return KINDS_BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}

const KINDS_BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^~\$/, 'excel-lock'],
  [/^\.~lock\..*#$/, 'libreoffice-lock'],
  [/\.numbers$/i, 'numbers'],
  [/\.gsheet$/i, 'google-link'],
  [/\.(?:url|lnk|webloc)$/i, 'shortcut'],
];

const DOWNLOAD = french`téléchargez à nouveau le classeur`;

function sayKind(kind: string, name: string, held: string): Said | undefined {
  switch (kind) {
    case 'excel-lock':
      return {
        what: french`le fichier témoin qu’Excel pose à côté d’un classeur ouvert`,
        remedy: sayHolder(name),
      };
    case 'libreoffice-lock':
      return {
        what: french`le fichier témoin que LibreOffice pose à côté d’un classeur ouvert`,
        remedy: sayHolder(name),
      };
    case 'html':
      return {
        what: french`une page web, souvent de connexion ou d’erreur`,
        remedy: french`${DOWNLOAD} ; si la page montre bien le tableau, ouvrez-la dans Excel et enregistrez-la au format .xlsx`,
      };
    case 'xml-2003':
      return {
        what: french`un classeur XML d’Excel 2003`,
        remedy: french`ouvrez-le dans Excel et enregistrez-le au format .xlsx, puis recommencez`,
      };
    case 'flat-ods':
      return {
        what: french`un classeur de LibreOffice en un seul fichier XML (.fods)`,
        remedy: french`ouvrez-le dans ce logiciel et enregistrez-le au format .xlsx, puis recommencez`,
      };
    case 'pdf':
      return { what: french`un document PDF`, remedy: french`demandez le classeur à qui a fait ce document` };
    case 'image':
      return { what: french`une image`, remedy: french`donnez le classeur d’où elle vient` };
    case 'text-document':
      return {
        what: french`un document de traitement de texte`,
        remedy: french`copiez son tableau dans un classeur, enregistrez celui-ci, puis recommencez`,
      };
    case 'slides':
      return {
        what: french`une présentation`,
        remedy: french`copiez son tableau dans un classeur, enregistrez celui-ci, puis recommencez`,
      };
    case 'numbers':
      return {
        what: french`un document de Numbers`,
        remedy: french`dans Numbers, choisissez Fichier, Exporter vers, Excel, puis recommencez`,
      };
    case 'google-link':
      return {
        what: french`un lien vers un document de Google`,
        remedy: french`dans Google Sheets, choisissez Fichier, Télécharger, Microsoft Excel (.xlsx), puis recommencez`,
      };
    case 'shortcut':
      return { what: french`un raccourci`, remedy: french`donnez le fichier auquel il mène` };
    case 'table-of-text':
      return {
        what: french`un tableau de texte (CSV)`,
        remedy: french`donnez-lui un nom qui finit par .csv, puis recommencez`,
      };
    case 'archive':
      return { what: french`une archive .zip`, remedy: sayArchive(held) };
    case 'zeros':
      return {
        what: french`un fichier qui ne contient que des zéros`,
        remedy: french`sa copie s’est arrêtée en route, ${DOWNLOAD} ou reprenez l’original`,
      };
    default:
      return undefined;
  }
}

/** The workbook that a lock file tells of, where its name does. */
function sayHolder(lock: string): string {
  const [, name] = /^~\$(.+)$/.exec(lock) ?? /^\.~lock\.(.+)#$/.exec(lock) ?? [];
  return name === undefined ? french`donnez le nom du classeur lui-même` : french`donnez « ${name} »`;
}

function sayArchive(held: string): string {
  const inside = /\.(?:xls[xmb]?|xlt[xm]|ods|csv)$/i.test(held);
  return inside
    ? french`sortez-en « ${held} », et donnez ce fichier`
    : french`sortez-en le classeur, et donnez-le`;
}
