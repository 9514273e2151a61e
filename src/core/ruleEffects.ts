import { rangeOf } from './configuredLevel';
import type { ExcludedConfiguration, Method } from './method';
import type { Scores } from './scores';
import { EMPTY } from './scores';

/** The rows that a rule drops, and those that it alone drops: without it they would be retained. Both ascending. */
export interface RuleEffect {
  readonly drops: Uint32Array;
  /** All of them are in `drops`. */
  readonly alone: Uint32Array;
}

/** The effect of each rule of a method (R14). */
export interface RuleEffects {
  /** One per criterion, in the order of the method. */
  readonly thresholds: readonly RuleEffect[];
  /** One per excluded configuration, in the order of the method. */
  readonly configurations: readonly RuleEffect[];
}

/**
 * What each threshold and each excluded configuration drops (R14), in one pass over the rows. Sub-pistes and rows whose
 * levels are not all known are dropped by no rule. The arguments are left unchanged.
 */
export function ruleEffects(method: Method, scores: Scores): RuleEffects {
  const thresholds = method.criteria.map((): Tally => ({ drops: [], alone: [] }));
  const configurations = method.excluded.map(narrowed);
  const tallies = [...thresholds, ...configurations.map(({ tally }) => tally)];
  const isScored = scoredTest(method, scores);
  const broken: number[] = [];
  for (let row = 0; row < scores.count; row++) {
    if (!isScored(row)) continue;
    breakRules(row, method, scores, configurations, broken);
    for (const rule of broken) tallies[rule]!.drops.push(row);
    if (broken.length === 1) tallies[broken[0]!]!.alone.push(row);
  }
  return {
    thresholds: thresholds.map(effectOf),
    configurations: configurations.map(({ tally }) => effectOf(tally)),
  };
}

interface Tally {
  readonly drops: number[];
  readonly alone: number[];
}

/** A configuration without the criteria on which it takes any level. */
interface Narrowed {
  readonly criteria: readonly number[];
  /** The best level and the worst that are meant, on each of these criteria. */
  readonly best: readonly number[];
  readonly worst: readonly number[];
  readonly tally: Tally;
}

function narrowed({ levels }: ExcludedConfiguration): Narrowed {
  const criteria = [...levels.keys()].filter((index) => levels[index] !== null);
  const ranges = criteria.map((index) => rangeOf(levels[index] ?? null));
  return {
    criteria,
    best: ranges.map(([best]) => best),
    worst: ranges.map(([, worst]) => worst),
    tally: { drops: [], alone: [] },
  };
}

function scoredTest({ criteria }: Method, { levels, sub }: Scores): (row: number) => boolean {
  const scales = criteria.map(({ labels }) => labels.length);
  return (row) => {
    if (sub[row] !== 0) return false;
    for (let index = 0; index < scales.length; index++) {
      const level = levels[index]![row]!;
      if (level === EMPTY || level > scales[index]!) return false;
    }
    return true;
  };
}

/** Puts in `broken` the rules that drop the row: thresholds by criterion, then configurations, counted on from there. */
function breakRules(
  row: number,
  { criteria }: Method,
  { levels }: Scores,
  configurations: readonly Narrowed[],
  broken: number[],
): void {
  broken.length = 0;
  for (let index = 0; index < criteria.length; index++) {
    if (levels[index]![row]! > criteria[index]!.threshold) broken.push(index);
  }
  for (let index = 0; index < configurations.length; index++) {
    if (isMatched(row, levels, configurations[index]!)) broken.push(criteria.length + index);
  }
}

function isMatched(
  row: number,
  columns: readonly Uint8Array[],
  { criteria, best, worst }: Narrowed,
): boolean {
  for (let index = 0; index < criteria.length; index++) {
    const level = columns[criteria[index]!]![row]!;
    if (level < best[index]! || level > worst[index]!) return false;
  }
  return true;
}

function effectOf({ drops, alone }: Tally): RuleEffect {
  return { drops: Uint32Array.from(drops), alone: Uint32Array.from(alone) };
}
