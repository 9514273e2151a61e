import type { ConfiguredLevel } from './configuredLevel';
import { rangeOf } from './configuredLevel';
import type { Budget } from './findRetained';
import { findRetained } from './findRetained';
import type { ExcludedConfiguration, Method } from './method';

/** Something odd, though valid, in a method (R13). Levels are one per criterion, in the order of the method. */
export type MethodWarning =
  /** `kept` is nowhere better than `dropped`, and one level worse on one criterion; yet it is retained. */
  | { readonly kind: 'not-monotone'; readonly dropped: readonly number[]; readonly kept: readonly number[] }
  /** Every combination of retained levels is excluded: no piste can be ranked. */
  | { readonly kind: 'nothing-left' };

type NotMonotone = Extract<MethodWarning, { kind: 'not-monotone' }>;

const MOST_LOOKS = 1_000_000;

/** What is odd in a method: nothing left, or one warning per excluded configuration that is not monotone. */
export function methodWarnings(method: Method): readonly MethodWarning[] {
  const budget: Budget = { looks: MOST_LOOKS };
  const anything = findRetained(
    method,
    method.criteria.map(() => null),
    budget,
  );
  if (!anything) return budget.looks < 0 ? [] : [{ kind: 'nothing-left' }];
  const found = method.excluded.map((configuration) => notMonotone(method, configuration, budget));
  return distinct(found.filter((warning) => warning !== null));
}

/** The first criterion, in order, on which a worse level escapes this configuration and every other. */
function notMonotone(method: Method, { levels }: ExcludedConfiguration, budget: Budget): NotMonotone | null {
  for (const [index, level] of levels.entries()) {
    // « or worse » leaves no worse level to escape to on this criterion; nor does any level.
    if (typeof level !== 'number' || !isRetained(method, levels.with(index, level + 1))) continue;
    const kept = findRetained(method, levels.with(index, level + 1), budget);
    if (kept) return { kind: 'not-monotone', dropped: kept.with(index, level), kept };
  }
  return null;
}

function isRetained({ criteria }: Method, levels: readonly ConfiguredLevel[]): boolean {
  return criteria.every(({ threshold }, index) => rangeOf(levels[index] ?? null)[0] <= threshold);
}

/** Configurations may repeat; what is odd is said once. */
function distinct(warnings: readonly NotMonotone[]): readonly NotMonotone[] {
  return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}
