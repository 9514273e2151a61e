import type { ConfiguredLevel } from '../../src/core/configuredLevel';
import type { Method } from '../../src/core/method';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import type { Status } from '../../src/core/status';
import type { Row } from './scoresOf';

/** The rules R4 to R9 said once more, row by row, with no thought for speed: what `rank` must agree with. */
export function naiveStatus({ criteria, excluded }: Method, { levels, sub }: Row): Status {
  if (sub) return 'sub';
  if (levels.includes(UNREADABLE)) return 'invalid';
  if (levels.includes(EMPTY)) return 'unscored';
  if (criteria.some(({ threshold }, index) => (levels[index] ?? 0) > threshold)) return 'below-threshold';
  const matches = excluded.some((rule) =>
    rule.levels.every((wanted, index) => naiveMatch(wanted, levels[index] ?? 0)),
  );
  return matches ? 'excluded' : 'retained';
}

/** Whether a level is what a configuration says of its criterion (R6). */
export function naiveMatch(wanted: ConfiguredLevel, level: number): boolean {
  if (wanted === null) return true;
  return typeof wanted === 'object' ? level >= wanted.orWorse : level === wanted;
}

/** Indexes of the retained rows, the first-ranked first. */
export function naiveOrder(method: Method, rows: readonly Row[]): readonly number[] {
  return rows
    .map((row, index) => ({ ...row, index }))
    .filter((row) => naiveStatus(method, row) === 'retained')
    .sort(
      (a, b) => compareLevels(a.levels, b.levels) || compareNumbers(a.number, b.number) || a.index - b.index,
    )
    .map(({ index }) => index);
}

/** The rule R19 said once more: every combination of better levels, the smallest change of those that are retained. */
export function naiveChange(method: Method, { levels: from }: Row): readonly number[] | null {
  const better = from.reduce<readonly (readonly number[])[]>(
    (heads, level) => heads.flatMap((head) => Array.from({ length: level }, (_, to) => [...head, to + 1])),
    [[]],
  );
  const steps = (to: readonly number[]): readonly number[] =>
    from.map((level, index) => level - (to[index] ?? 0));
  const size = (to: readonly number[]): readonly [number, number] => [
    steps(to).filter((step) => step > 0).length,
    Math.max(...steps(to)),
  ];
  return (
    better
      .filter((levels) => naiveStatus(method, { levels }) === 'retained')
      .map((levels) => ({ levels, size: size(levels) }))
      .reduce<{ levels: readonly number[]; size: readonly [number, number] } | null>(
        (least, next) =>
          least && (compareLevels(least.size, next.size) || compareLevels(next.levels, least.levels)) <= 0
            ? least
            : next,
        null,
      )?.levels ?? null
  );
}

function compareLevels(a: readonly number[], b: readonly number[]): number {
  for (const [index, level] of a.entries()) {
    const difference = level - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareNumbers(a = Infinity, b = Infinity): number {
  return a === b ? 0 : a - b;
}
