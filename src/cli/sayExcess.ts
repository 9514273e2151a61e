import { quote, sayNumber } from '../sheets/typography';
import type { Excess, Quantity } from '../workbook/excess';
import { french } from './french';

/**
 * What a person reads when a file holds more than is read.
 *
 * @param said the file, as the user knows it
 * @param place the sheet or the part that holds too much, where it is one
 */
export function sayExcess(said: string, place: string, { what, found, limit, atLeast }: Excess): string {
  const { verb, noun, where, remedy } = WORDS[what];
  const say = noun === 'Mo' ? megabytes : sayNumber;
  const most = noun === 'Mo' ? `${say(limit)} ${noun}` : say(limit);
  const inside = place === said ? '' : WHERE[where](place);
  const many =
    atLeast === true
      ? french`plus de ${say(limit)} ${noun}${inside}, le plus que Pistes lit`
      : french`${say(found)} ${noun}${inside}, plus que les ${most} que Pistes lit`;
  return french`« ${said} » est trop volumineux : il ${verb} ${many}. ${remedy}, puis recommencez.`;
}

const WHERE = {
  file: () => '',
  sheet: (place: string) => french` dans la feuille ${quote(place)}`,
  part: (place: string) => ` (${place})`,
} as const satisfies Readonly<Record<string, (place: string) => string>>;

interface Words {
  readonly verb: string;
  readonly noun: string;
  readonly where: keyof typeof WHERE;
  readonly remedy: string;
}

/** Whole ones: what is beyond a limit is told with more than the limit. */
function megabytes(bytes: number): string {
  return sayNumber(Math.ceil(bytes / (1 << 20)));
}

const USELESS = 'Supprimez les feuilles, les lignes et les colonnes inutiles';
const PICTURES = 'Supprimez les images et les feuilles inutiles';

const WORDS: Readonly<Record<Quantity, Words>> = {
  'file-bytes': { verb: 'pèse', noun: 'Mo', where: 'file', remedy: PICTURES },
  'text-bytes': { verb: 'pèse', noun: 'Mo', where: 'file', remedy: 'Supprimez les lignes inutiles' },
  'unpacked-bytes': { verb: 'occupe, décompressé,', noun: 'Mo', where: 'file', remedy: USELESS },
  'part-bytes': { verb: 'occupe, décompressé,', noun: 'Mo', where: 'part', remedy: USELESS },
  elements: { verb: 'contient', noun: 'éléments', where: 'part', remedy: USELESS },
  texts: { verb: 'contient', noun: 'textes', where: 'file', remedy: USELESS },
  parts: { verb: 'contient', noun: 'fichiers internes', where: 'file', remedy: PICTURES },
  sheets: { verb: 'contient', noun: 'feuilles', where: 'file', remedy: 'Supprimez les feuilles inutiles' },
  rows: {
    verb: 'contient',
    noun: 'lignes remplies',
    where: 'sheet',
    remedy: 'Supprimez les lignes inutiles',
  },
  cells: { verb: 'contient', noun: 'cellules remplies', where: 'file', remedy: USELESS },
  extent: {
    verb: 's’étend sur',
    noun: 'cellules (vides comprises)',
    where: 'sheet',
    remedy: 'Supprimez ce qui est loin à droite du tableau',
  },
};
