/**
 * What an excluded configuration says of a criterion (R6): a level 1…n; a level or any worse one, down to the last of the
 * scale; null for any.
 */
export type ConfiguredLevel = number | { readonly orWorse: number } | null;

/** The levels that are meant, from the best to the worst; Infinity where there is no last one. */
export function rangeOf(wanted: ConfiguredLevel): readonly [best: number, worst: number] {
  if (wanted === null) return [1, Infinity];
  return typeof wanted === 'number' ? [wanted, wanted] : [wanted.orWorse, Infinity];
}

/** Whether a level is among those meant. */
export function isMeant(wanted: ConfiguredLevel, level: number): boolean {
  const [best, worst] = rangeOf(wanted);
  return best <= level && level <= worst;
}

/** The level that is named; null where none is. */
export function namedLevel(wanted: ConfiguredLevel): number | null {
  return typeof wanted === 'object' && wanted !== null ? wanted.orWorse : wanted;
}

/** The same with another level in its place; null stays null. */
export function withLevel(
  wanted: ConfiguredLevel,
  change: (level: number) => number | null,
): ConfiguredLevel {
  const level = namedLevel(wanted);
  if (level === null) return null;
  const changed = change(level);
  return typeof wanted === 'number' || changed === null ? changed : { orWorse: changed };
}
