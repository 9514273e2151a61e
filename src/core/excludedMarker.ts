import { isMeant } from './configuredLevel';
import type { CriteriaGroup } from './criteriaGroups';
import type { ExcludedConfiguration, Method } from './method';
import { EXCLUDED, KEY } from './rowCodes';

/** Marks, in the first list, the rows that an excluded configuration matches. One list of codes per group, same rows. */
export type MarkExcluded = (codes: readonly Int32Array[]) => void;

type Levels = ExcludedConfiguration['levels'];

/** Configurations that one 32-bit mask can hold. */
const WORD = 32;

/**
 * A function that marks the rows matched by the method's excluded configurations (R6), in one look-up per group and 32
 * configurations. Only the marks of rows whose levels are all retained mean something: a configuration with a level that
 * is not retained has no key, and marks none.
 */
export function excludedMarker({ excluded }: Method, groups: readonly CriteriaGroup[]): MarkExcluded {
  const words = Array.from({ length: Math.ceil(excluded.length / WORD) }, (_, word) =>
    excluded.slice(word * WORD, (word + 1) * WORD).map(({ levels }) => levels),
  );
  const masks = words.map((word) => groups.map((group) => keyMasks(group, word)));
  return (codes) => masks.forEach((word) => mark(codes, word));
}

/** One bit per configuration that each key may match: a row is excluded when its keys in all groups share one. */
function mark(codes: readonly Int32Array[], masks: readonly Uint32Array[]): void {
  const main = codes[0]!;
  const key = KEY;
  const excluded = EXCLUDED;
  for (let index = 0; index < main.length; index++) {
    let mask = -1;
    for (let group = 0; group < codes.length; group++) mask &= masks[group]![codes[group]![index]! & key]!;
    if (mask !== 0) main[index]! |= excluded;
  }
}

/** The configurations that each key of a group may match, as bits. */
function keyMasks({ first, criteria }: CriteriaGroup, configurations: readonly Levels[]): Uint32Array {
  let masks = [2 ** configurations.length - 1];
  for (const [place, { threshold }] of criteria.entries()) {
    const byLevel = Array.from({ length: threshold }, (_, index) =>
      levelMask(configurations, first + place, index + 1),
    );
    masks = masks.flatMap((mask) => byLevel.map((other) => mask & other));
  }
  return Uint32Array.from(masks);
}

/** One bit per configuration that this level on this criterion may match. */
function levelMask(configurations: readonly Levels[], criterion: number, level: number): number {
  let mask = 0;
  for (const [bit, levels] of configurations.entries()) {
    if (isMeant(levels[criterion] ?? null, level)) mask |= 1 << bit;
  }
  return mask;
}
