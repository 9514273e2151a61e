import fc from 'fast-check';
import type { ConfiguredLevel } from '../../src/core/configuredLevel';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { findRetained } from '../../src/core/findRetained';
import type { Method } from '../../src/core/method';
import { methodWarnings } from '../../src/core/methodWarnings';
import { smallMethod } from './arbitraries';
import { matches, retainedCombinations } from './combinations';

function withExcluded(method: Method, ...levels: ConfiguredLevel[][]): Method {
  return { ...method, excluded: levels.map((each) => ({ name: '', levels: each })) };
}

/** The default method, all levels retained. */
const OPEN: Method = {
  ...DEFAULT_METHOD,
  criteria: DEFAULT_METHOD.criteria.map((criterion) => ({
    ...criterion,
    threshold: criterion.labels.length,
  })),
};

const LARGEST: Method = {
  criteria: Array.from({ length: 12 }, () => ({
    name: 'C',
    definition: '',
    labels: Array.from({ length: 10 }, (_, level) => String(level + 1)),
    threshold: 10,
  })),
  excluded: [],
  priority: 0,
};

describe('methodWarnings', () => {
  it('[R13] sees a worse combination retained: Très complexe retained, Complexe excluded', () => {
    const [potential, stake, ease] = OPEN.criteria;
    if (!potential || !stake || !ease) throw new Error('three criteria');
    const criteria = [{ ...potential, threshold: 3 }, stake, ease];
    expect(methodWarnings({ ...OPEN, criteria, excluded: DEFAULT_METHOD.excluded })).toEqual([
      { kind: 'not-monotone', dropped: [3, 1, 3], kept: [3, 1, 4] },
    ]);
  });

  it('[R13] sees nothing when the worse combinations are excluded too', () => {
    expect(
      methodWarnings(withExcluded(OPEN, [3, null, 3], [3, null, 4], [4, null, 3], [4, null, 4])),
    ).toEqual([]);
    expect(methodWarnings(withExcluded(OPEN, [3, null, 3], [4, null, null], [null, null, 4]))).toEqual([]);
  });

  it('[R13] looks past a criterion on which the worse levels are excluded', () => {
    expect(methodWarnings(withExcluded(OPEN, [3, null, 3], [4, null, null]))).toEqual([
      { kind: 'not-monotone', dropped: [3, 1, 3], kept: [3, 1, 4] },
    ]);
  });

  it('[R13] gives one warning per configuration, and says a repeated one once', () => {
    expect(methodWarnings(withExcluded(OPEN, [1, null, null], [1, null, null], [null, 2, null]))).toEqual([
      { kind: 'not-monotone', dropped: [1, 1, 1], kept: [2, 1, 1] },
      { kind: 'not-monotone', dropped: [2, 2, 1], kept: [2, 3, 1] },
    ]);
  });

  it('[R13] is not moved by a configuration that names a level not retained', () => {
    expect(methodWarnings(withExcluded(DEFAULT_METHOD, [4, null, 1], [null, 3, null]))).toEqual([]);
  });

  it('[R13] takes « or worse » for a rule that no worse level escapes on its criterion', () => {
    expect(methodWarnings(withExcluded(OPEN, [{ orWorse: 3 }, null, { orWorse: 3 }]))).toEqual([]);
    expect(methodWarnings(withExcluded(OPEN, [{ orWorse: 3 }, null, 3]))).toEqual([
      { kind: 'not-monotone', dropped: [3, 1, 3], kept: [3, 1, 4] },
    ]);
    expect(methodWarnings(withExcluded(OPEN, [{ orWorse: 1 }, null, null]))).toEqual([
      { kind: 'nothing-left' },
    ]);
  });

  it('[R13] sees that nothing is left', () => {
    expect(methodWarnings(withExcluded(DEFAULT_METHOD, [null, 1, null], [null, 2, null]))).toEqual([
      { kind: 'nothing-left' },
    ]);
  });

  it('[R13] on small random methods, agrees with trying every combination', () => {
    fc.assert(
      fc.property(smallMethod, (method) => {
        const all = retainedCombinations(method);
        const isKept = (levels: readonly number[]): boolean =>
          !method.excluded.some((rule) => matches(rule.levels, levels));
        const kept = all.filter(isKept);
        const warnings = methodWarnings(method);
        if (kept.length === 0) {
          expect(warnings).toEqual([{ kind: 'nothing-left' }]);
          return;
        }
        const known = new Set(all.map((levels) => levels.join()));
        const escapes = (rule: readonly ConfiguredLevel[]): boolean =>
          all.some(
            (dropped) =>
              matches(rule, dropped) &&
              dropped.some((level, index) => {
                const worse = dropped.with(index, level + 1);
                return known.has(worse.join()) && isKept(worse);
              }),
          );
        const odd = method.excluded.filter(({ levels }) => escapes(levels));
        expect(warnings.length > 0).toBe(odd.length > 0);
        expect(warnings.length).toBeLessThanOrEqual(odd.length);
        for (const warning of warnings) {
          if (warning.kind !== 'not-monotone') throw new Error('something is left');
          expect(isKept(warning.dropped)).toBe(false);
          expect(isKept(warning.kept)).toBe(true);
          const steps = warning.kept.map((level, index) => level - (warning.dropped[index] ?? 0));
          expect(steps.toSorted((a, b) => b - a)).toEqual([
            1,
            ...Array.from({ length: steps.length - 1 }, () => 0),
          ]);
        }
        for (const { levels } of odd) {
          expect(
            warnings.some((warning) => warning.kind === 'not-monotone' && matches(levels, warning.dropped)),
          ).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('[R13] does not enumerate 10^12 combinations', () => {
    const last = Array.from({ length: 10 }, (_, level) =>
      LARGEST.criteria.map((_, index) => (index === 11 ? level + 1 : null)),
    );
    const diagonal = Array.from({ length: 100 }, (_, rule) =>
      LARGEST.criteria.map((_, index) => (index % 4 === rule % 4 ? 1 + ((rule * 7 + index) % 10) : null)),
    );
    expect(methodWarnings(withExcluded(LARGEST, ...last))).toEqual([{ kind: 'nothing-left' }]);
    expect(methodWarnings(withExcluded(LARGEST, ...diagonal)).length).toBeGreaterThan(0);
  });
});

describe('findRetained', () => {
  it('[R6] finds the only combination left', () => {
    const method = withExcluded(
      DEFAULT_METHOD,
      [1, null, null],
      [3, null, null],
      [null, 1, null],
      [null, null, 1],
      [null, null, 2],
    );
    expect(findRetained(method, [null, null, null], { looks: 1_000 })).toEqual([2, 2, 3]);
    expect(findRetained(method, [2, null, 3], { looks: 1_000 })).toEqual([2, 2, 3]);
    expect(findRetained(method, [null, 1, null], { looks: 1_000 })).toBeNull();
  });

  it('gives up when its budget is spent, and says so', () => {
    const budget = { looks: 3 };
    expect(
      findRetained(
        withExcluded(DEFAULT_METHOD, [null, 1, null], [null, 2, null]),
        [null, null, null],
        budget,
      ),
    ).toBeNull();
    expect(budget.looks).toBeLessThan(0);
  });
});
