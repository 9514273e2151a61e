import type { ConfiguredLevel } from '../../src/core/configuredLevel';
import type { Method } from '../../src/core/method';
import { naiveMatch } from './naive';

/** Every combination of retained levels of a small method. */
export function retainedCombinations({ criteria }: Method): readonly (readonly number[])[] {
  return criteria.reduce<readonly (readonly number[])[]>(
    (partial, { threshold }) =>
      partial.flatMap((levels) => Array.from({ length: threshold }, (_, index) => [...levels, index + 1])),
    [[]],
  );
}

/** Whether all the levels of a configuration are those of the combination. */
export function matches(rule: readonly ConfiguredLevel[], levels: readonly number[]): boolean {
  return rule.every((wanted, index) => naiveMatch(wanted, levels[index] ?? 0));
}
