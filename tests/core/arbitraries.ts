import fc from 'fast-check';
import type { ConfiguredLevel } from '../../src/core/configuredLevel';
import type { Criterion, ExcludedConfiguration, Method } from '../../src/core/method';
import { MAX_CRITERIA, MAX_LEVELS, MIN_LEVELS } from '../../src/core/method';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import type { Row } from './scoresOf';

const criterion: fc.Arbitrary<Criterion> = fc.integer({ min: MIN_LEVELS, max: MAX_LEVELS }).chain((levels) =>
  fc.record({
    name: fc.constant('C'),
    definition: fc.constant(''),
    labels: fc.constant(Array.from({ length: levels }, (_, index) => String(index + 1))),
    // Mostly generous, or no random row would be retained on twelve criteria.
    threshold: fc.oneof(
      { weight: 4, arbitrary: fc.constant(levels) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: levels }) },
    ),
  }),
);

function configuration(criteria: readonly Criterion[]): fc.Arbitrary<ExcludedConfiguration> {
  const levels = criteria.map(({ labels }): fc.Arbitrary<ConfiguredLevel> => {
    const level = fc.integer({ min: 1, max: labels.length });
    const orWorse = level.map((best) => ({ orWorse: best }));
    return fc.option(fc.oneof({ weight: 2, arbitrary: level }, { weight: 1, arbitrary: orWorse }), {
      freq: 2,
    });
  });
  return fc
    .record({ name: fc.constant(''), levels: fc.tuple(...levels) })
    .filter((rule) => rule.levels.some((level) => level !== null));
}

/** Any valid method, up to 80 configurations, those that repeat or name levels not retained included. */
export const anyMethod: fc.Arbitrary<Method> = methodOf(1, MAX_CRITERIA, 80);

/** Methods of which every combination of levels can be tried. */
export const smallMethod: fc.Arbitrary<Method> = methodOf(1, 4, 12);

function methodOf(fewest: number, most: number, configurations: number): fc.Arbitrary<Method> {
  return fc.array(criterion, { minLength: fewest, maxLength: most }).chain((criteria) =>
    fc.record({
      criteria: fc.constant(criteria),
      excluded: fc.array(configuration(criteria), { maxLength: configurations, size: 'max' }),
      priority: fc.integer({ min: 0, max: criteria.length - 1 }),
    }),
  );
}

/** Rows for a method. Good levels are likelier; equal rows, subs, holes, numbers missing or used twice are common. */
export function rowsFor({ criteria }: Method, maxLength = 60): fc.Arbitrary<Row[]> {
  const levels = criteria.map(({ labels }) =>
    fc.oneof(
      { weight: 20, arbitrary: fc.integer({ min: 1, max: Math.min(2, labels.length) }) },
      { weight: 8, arbitrary: fc.integer({ min: 1, max: labels.length }) },
      { weight: 1, arbitrary: fc.constantFrom(EMPTY, UNREADABLE) },
    ),
  );
  const number = fc.oneof(
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(1, 255, 256, 65_536, 2 ** 32, 2 ** 32 + 1, 2 ** 53 - 1, 2 ** 53, Infinity),
  );
  const row = fc.record({ levels: fc.tuple(...levels), sub: fc.constant(false), number });
  const sub = row.map((piste) => ({ ...piste, sub: true }));
  return fc.array(fc.oneof({ weight: 12, arbitrary: row }, { weight: 1, arbitrary: sub }), {
    maxLength,
    size: 'max',
  });
}

/** A method and rows for it. */
export const evaluation: fc.Arbitrary<{ method: Method; rows: readonly Row[] }> = anyMethod.chain((method) =>
  fc.record({ method: fc.constant(method), rows: rowsFor(method) }),
);
