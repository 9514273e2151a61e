import { collapseSpaces } from './collapseSpaces';
import { fold } from './fold';

/** The communes of the group, and how their names may be written. */
export interface CommuneDirectory {
  /** Official names, in the order given. */
  readonly names: readonly string[];
  /** Folded official name, or other spelling, to its position in `names`. */
  readonly index: ReadonlyMap<string, number>;
  /** Whether « et » may stand between two of them, as `,` does. */
  readonly joins?: boolean;
}

/** A commune as listed. `spellings`: other ways of writing it, none or several. */
export interface CommuneEntry {
  readonly name: string;
  readonly spellings: readonly string[];
}

/**
 * The directory of the communes listed (R11). A name listed twice is one commune, with the spellings of both. An official
 * name goes before a spelling; a spelling that several communes claim names none. Blank names are left out.
 *
 * @param joins see there
 */
export function makeDirectory(entries: readonly CommuneEntry[], joins = false): CommuneDirectory {
  const names: string[] = [];
  const index = new Map<string, number>();
  for (const { name } of entries) {
    const key = fold(name);
    if (key === '' || index.has(key)) continue;
    index.set(key, names.push(collapseSpaces(name)) - 1);
  }
  for (const [spelling, claims] of claimsBySpelling(entries, index)) {
    const [commune, ...others] = claims;
    if (commune !== undefined && others.length === 0 && !index.has(spelling)) index.set(spelling, commune);
  }
  return joins ? { names, index, joins } : { names, index };
}

function claimsBySpelling(
  entries: readonly CommuneEntry[],
  index: ReadonlyMap<string, number>,
): ReadonlyMap<string, ReadonlySet<number>> {
  const claims = new Map<string, Set<number>>();
  for (const { name, spellings } of entries) {
    if (spellings.length === 0) continue;
    const commune = index.get(fold(name));
    for (const spelling of spellings.map(fold)) {
      if (commune === undefined || spelling === '') continue;
      claims.set(spelling, (claims.get(spelling) ?? new Set()).add(commune));
    }
  }
  return claims;
}
