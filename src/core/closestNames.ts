import type { CommuneDirectory } from './communeDirectory';
import { editDistance } from './editDistance';
import { fold } from './fold';

/** One slip in four letters is still a likeness, and one in three letters. */
const LETTERS_PER_SLIP = 4;
/** A shorter text stands in too many names to mean one of them. */
const SHORTEST_TEXT = 3;
/** In a shorter text, a slip makes another word rather than the same one misspelt. */
const SHORTEST_MISSPELT = 4;

const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
]);

/**
 * The official names most like a text that is not listed (R11), the closest first, then in the order of the directory;
 * none when nothing is alike.
 *
 * @param most how many at most
 */
export function closestNames(directory: CommuneDirectory, text: string, most = 3): readonly string[] {
  const wanted = wordsOf(text);
  const slips = new Map<number, number>();
  for (const { words, commune } of spellingsOf(directory)) {
    const distance = slipsBetween(wanted, words);
    if (distance < (slips.get(commune) ?? Infinity)) slips.set(commune, distance);
  }
  return [...slips]
    .sort(([one, few], [other, more]) => few - more || one - other)
    .slice(0, most)
    .map(([commune]) => directory.names[commune]!);
}

interface Spelling {
  readonly words: readonly string[];
  readonly commune: number;
}

const known = new WeakMap<CommuneDirectory, readonly Spelling[]>();

/** Found once for each directory: thousands of names may be looked up in it. */
function spellingsOf(directory: CommuneDirectory): readonly Spelling[] {
  let spellings = known.get(directory);
  if (!spellings) {
    spellings = Array.from(directory.index, ([text, commune]) => ({ words: wordsOf(text), commune }));
    known.set(directory, spellings);
  }
  return spellings;
}

/** The words of a text, folded, St and Ste in full; an apostrophe or a full stop ends a word. */
function wordsOf(text: string): readonly string[] {
  const words = fold(text.replace(/[.'’]/g, ' ')).split(' ');
  return words.filter((word) => word !== '').map((word) => ABBREVIATIONS.get(word) ?? word);
}

/**
 * Slips of the pen between two texts, and one more where only a part of one is meant, two where its last word is only
 * begun, one less where it begins the name. Infinity when they are not alike.
 */
function slipsBetween(wanted: readonly string[], name: readonly string[]): number {
  const [text, whole] = [wanted.join(' '), name.join(' ')];
  const slips = fewSlips(text, whole);
  if (Math.min(text.length, whole.length) < SHORTEST_TEXT) return slips;
  const parts = text.length < SHORTEST_MISSPELT ? [] : runsOf(name, wanted.length);
  return Math.min(
    slips,
    hasWords(whole, text) || hasWords(text, whole) ? 1 : Infinity,
    ` ${whole}`.includes(` ${text}`) ? 2 : Infinity,
    whole.startsWith(text) ? 1 : Infinity,
    ...parts.map((part) => fewSlips(text, part) + 1),
  );
}

function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** Every run of that many words. */
function runsOf(words: readonly string[], count: number): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - count + 1))
    .map((_, first) => words.slice(first, first + count).join(' '));
}

/** Slips between two texts; Infinity beyond one in so many letters. */
function fewSlips(one: string, other: string): number {
  const most = Math.floor((Math.max(one.length, other.length) + 1) / LETTERS_PER_SLIP);
  if (Math.abs(one.length - other.length) > most || strangers(one, other) > most) return Infinity;
  const distance = editDistance(one, other);
  return distance <= most ? distance : Infinity;
}

/** Letters of one text that the other has not, a few maybe forgotten. Each costs a slip: most texts are told by it. */
function strangers(one: string, other: string): number {
  const [letters, others] = [lettersOf(one), lettersOf(other)];
  return Math.max(bitsOf(letters & ~others), bitsOf(others & ~letters));
}

/** One bit for each letter; in 32 bits, some share one. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << text.charCodeAt(index);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count++;
  return count;
}
