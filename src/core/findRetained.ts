import type { ConfiguredLevel } from './configuredLevel';
import { rangeOf } from './configuredLevel';
import type { ExcludedConfiguration, Method } from './method';
import { MAX_LEVELS } from './method';

/** Looks that a search may still take at configurations, shared by several searches; none left: they give up. */
export interface Budget {
  looks: number;
}

/** For each criterion, a set of levels: bit n is level n. Never empty. */
export type Box = readonly number[];

/**
 * A combination of retained levels that no configuration excludes (R6), among those that have the levels of `fixed`;
 * null when there is none, or when the budget is spent (then `budget.looks` is below 0).
 *
 * Combinations are never enumerated: a configuration that may match cuts the box of those left in pieces that it does
 * not match, and only those are searched.
 *
 * @param fixed one entry per criterion, each with a retained level at least
 */
export function findRetained(
  { criteria, excluded }: Method,
  fixed: readonly ConfiguredLevel[],
  budget: Budget,
): readonly number[] | null {
  const box = criteria.map(({ threshold }, index) => upTo(threshold) & setOf(fixed[index] ?? null));
  return findInBox(box, excluded.map(boxOf), budget);
}

/** What a configuration matches. */
export function boxOf({ levels }: ExcludedConfiguration): Box {
  return levels.map(setOf);
}

/**
 * The same within a box of retained levels, whatever its shape.
 *
 * @param excluded what each configuration matches: told once, for searches that look at them thousands of times
 */
export function findInBox(box: Box, excluded: readonly Box[], budget: Budget): readonly number[] | null {
  budget.looks -= excluded.length + 1;
  if (budget.looks < 0) return null;
  const live = excluded.filter((matched) => matched.every((levels, index) => (levels & box[index]!) !== 0));
  const narrowest = live.reduce<Box | null>(
    (least, next) => (least && choices(box, least) <= choices(box, next) ? least : next),
    null,
  );
  return narrowest ? searchAround(box, narrowest, live, budget) : box.map(bestOf);
}

/** Searches the part of the box that this configuration does not match, cut in pieces that do not overlap. */
function searchAround(
  box: Box,
  matched: Box,
  live: readonly Box[],
  budget: Budget,
): readonly number[] | null {
  const rest = [...box];
  for (const [index, levels] of matched.entries()) {
    const others = rest[index]! & ~levels;
    if (others === 0) continue;
    const found = findInBox(rest.with(index, others), live, budget);
    if (found) return found;
    rest[index]! &= levels;
  }
  return null;
}

/** The levels that are meant, as a set. */
function setOf(wanted: ConfiguredLevel): number {
  const [best, worst] = rangeOf(wanted);
  return upTo(worst) & ~upTo(best - 1);
}

/** Levels 1 to this one as a set; no scale has as many levels as a set can hold. */
function upTo(level: number): number {
  return 2 ** (Math.min(level, MAX_LEVELS) + 1) - 2;
}

/** On how many criteria the box leaves a way out of the configuration. */
function choices(box: Box, matched: Box): number {
  return matched.filter((levels, index) => (box[index]! & ~levels) !== 0).length;
}

/** The best level of a set. */
function bestOf(levels: number): number {
  return Math.log2(levels & -levels);
}
