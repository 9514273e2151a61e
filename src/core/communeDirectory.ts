import { collapseSpaces } from './collapseSpaces';
import { editDistance } from './editDistance';
import { fold } from './fold';

/** The communes of the group, and how their names may be written. */
export interface CommuneDirectory {
  /** Official names, in the order given. */
  readonly names: readonly string[];
  /** Folded official name, or other spelling, to its position in `names`. */
  readonly index: ReadonlyMap<string, number>;
}

/** A commune as listed. `spellings`: other ways of writing it, none or several. */
export interface CommuneEntry {
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * The directory of the communes listed (R11). A name listed twice is one commune, with the spellings of both. An official
 * name goes before a spelling; a spelling that several communes claim names none. Blank names are left out.
 */
export function makeDirectory(entries: readonly CommuneEntry[]): CommuneDirectory {
  const names: string[] = [];
  const index = new Map<string, number>();
  for (const { name } of entries) {
    if (fold(name) === '' || index.has(fold(name))) continue;
    index.set(fold(name), names.push(collapseSpaces(name)) - 1);
  }
  for (const [spelling, claims] of claimsBySpelling(entries, index)) {
    const [commune, ...others] = claims;
    if (commune !== undefined && others.length === 0 && !index.has(spelling)) index.set(spelling, commune);
  }
  return { names, index };
}

function claimsBySpelling(
  entries: readonly CommuneEntry[],
  index: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const claims = new Map<string, Set<number>>();
  for (const { name, spellings } of entries) {
    const commune = index.get(fold(name));
    for (const spelling of spellings.map(fold)) {
      if (commune === undefined || spelling === '') continue;
      claims.set(spelling, (claims.get(spelling) ?? new Set()).add(commune));
    }
  }
  return claims;
}

/** One slip in four letters is still a likeness, and one in three letters. */
const LETTERS_PER_SLIP = 4;
/** A shorter text stands in too many others to mean one of them. */
const SHORTEST_WORD = 3;

/**
 * The official names most like a text that is not listed, the closest first, then in the order of the directory; none when
 * nothing is alike. Alike: few slips of the pen (a letter more, less, other, or two swapped), or one text standing whole
 * in the other, word by word, which counts for one slip.
 */
export function closestNames(directory: CommuneDirectory, text: string, most = 3): readonly string[] {
  const wanted = fold(text);
  const slips = new Map<number, number>();
  for (const [spelling, commune] of directory.index) {
    const distance = slipsBetween(wanted, spelling);
    if (distance < (slips.get(commune) ?? Infinity)) slips.set(commune, distance);
  }
  return [...slips]
    .sort(([one, few], [other, more]) => few - more || one - other)
    .slice(0, most)
    .map(([commune]) => directory.names[commune]!);
}

/** Infinity when the texts are not alike. */
function slipsBetween(one: string, other: string): number {
  const shortest = Math.min(one.length, other.length);
  if (shortest >= SHORTEST_WORD && (hasWords(one, other) || hasWords(other, one)))
    return one === other ? 0 : 1;
  const most = Math.floor((Math.max(one.length, other.length) + 1) / LETTERS_PER_SLIP);
  if (Math.abs(one.length - other.length) > most) return Infinity;
  const distance = editDistance(one, other);
  return distance <= most ? distance : Infinity;
}

function hasWords(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
