import { asShown } from '../core/asShown';
import { collapseSpaces } from '../core/collapseSpaces';
import { fold } from '../core/fold';
import { levelNumber } from '../core/levelNumber';
import { spelledNumber } from '../core/levelSpellings';
import type { Criterion } from '../core/method';

/** The longest text that a formula may hold between quotes. */
const LONGEST_TEXT = 255;

/** Stands for the separator where it is part of what was typed. */
const SEPARATOR = '|';
const NOT_SEPARATOR = '¦';

/** White space that people paste, besides the plain space; the last three cannot stand in a text as they are. */
const SPACES = ['"\u00a0"', '"\u202f"', '"\u2009"', 'CHAR(9)', 'CHAR(10)', 'CHAR(13)'];
const DASHES = ['-', '‐', '‑', '‒', '–', '—', '―'];
const ACCENTED: readonly (readonly [accented: string, plain: string])[] = [
  ...[...'àâä'].map((letter) => [letter, 'a'] as const),
  ...[...'éèêë'].map((letter) => [letter, 'e'] as const),
  ...[...'îï'].map((letter) => [letter, 'i'] as const),
  ...[...'ôö'].map((letter) => [letter, 'o'] as const),
  ...[...'ùûü'].map((letter) => [letter, 'u'] as const),
  ['ç', 'c'],
];
/** Grave, acute, circumflex, tilde, diaeresis, cedilla, as texts from a Mac may carry them apart from their letter. */
const MARKS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0308', '\u0327'];

/** A text in a formula, quotes doubled, cut and joined where it is too long for one. */
export function textLiteral(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > LONGEST_TEXT) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece].map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** True where a cell is empty or holds only white space. */
export function blankFormula(cell: string): string {
  return `TRIM(${withPlainSpaces(cell)})=""`;
}

/**
 * True where what a cell holds is one of the spellings of a level: its number as it is, or its label, with or without
 * the number before it, whatever the case, accents, dashes and spaces. At least as tolerant as the core (R3), so that
 * what the core reads is never marked.
 */
export function readableFormula(cell: string, criterion: Criterion): string {
  const numbers = [...criterion.labels.map((_, index) => String(index + 1)), ...typedSpellings(criterion)];
  return `OR(${isOneOf(withoutSeparator(`TRIM(${withPlainSpaces(cell)})`), numbers)},${isOneOf(simplified(cell), spellings(criterion))})`;
}

/** Both sides carry the separator, so that a part of a spelling is none. */
function isOneOf(text: string, accepted: readonly string[]): string {
  const list = SEPARATOR + accepted.join(SEPARATOR) + SEPARATOR;
  return `ISNUMBER(FIND("${SEPARATOR}"&${text}&"${SEPARATOR}",${textLiteral(list)}))`;
}

function spellings(criterion: Criterion): string[] {
  const labels = criterion.labels.flatMap((label, index) => {
    const names = simplifications(label);
    // A label of digits alone is its number, which is read as it is typed: -1 is not 1.
    const alone = names.filter((name) => !/^[0-9]+$/.test(name));
    const number = String(levelNumber(criterion, index + 1));
    return [...alone, ...names.map((name) => `${number} ${name}`)];
  });
  const others = (criterion.spellings ?? []).flat().filter((text) => spelledNumber(text) === null);
  return [...new Set([...labels, ...others.flatMap(simplifications)])];
}

function simplifications(text: string): string[] {
  return [...new Set([simplify(text), simplify(fold(text))])].filter((name) => name !== '');
}

/** Other spellings of which case, dashes and accents are not all: numbers, with either decimal mark, and signs alone. */
function typedSpellings({ spellings: all = [] }: Criterion): string[] {
  const typed = all.flat().flatMap((text) => {
    const number = spelledNumber(text);
    if (number === null) return simplify(text) === '' ? [collapseSpaces(text)] : [];
    const ways = [collapseSpaces(text).replace(',', '.'), String(asShown(number))];
    return [...ways, ...ways.map((way) => way.replace('.', ','))];
  });
  return [...new Set(typed.map((text) => text.replaceAll(SEPARATOR, NOT_SEPARATOR)))];
}

/** What {@link simplified} makes of a text, done here. */
function simplify(text: string): string {
  let simple = text.replaceAll(SEPARATOR, NOT_SEPARATOR).toLowerCase();
  for (const mark of MARKS) simple = simple.replaceAll(mark, '');
  for (const [accented, plain] of ACCENTED) simple = simple.replaceAll(accented, plain);
  simple = simple.replaceAll('’', "'");
  for (const dash of DASHES) simple = simple.replaceAll(dash, ' ');
  return collapseSpaces(simple);
}

/** Lower case, no accents, dashes as spaces, spaces collapsed. */
function simplified(cell: string): string {
  let text = withoutSeparator(`LOWER(${withPlainSpaces(cell)})`);
  for (const mark of MARKS) text = substitute(text, `"${mark}"`, '""');
  for (const [accented, plain] of ACCENTED) text = substitute(text, `"${accented}"`, `"${plain}"`);
  text = substitute(text, '"’"', `"'"`);
  for (const dash of DASHES) text = substitute(text, `"${dash}"`, '" "');
  return `TRIM(${text})`;
}

function withoutSeparator(text: string): string {
  return substitute(text, `"${SEPARATOR}"`, `"${NOT_SEPARATOR}"`);
}

function withPlainSpaces(cell: string): string {
  return SPACES.reduce((text, space) => substitute(text, space, '" "'), cell);
}

function substitute(text: string, from: string, to: string): string {
  return `SUBSTITUTE(${text},${from},${to})`;
}
