import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import { rank } from '../../src/core/rank';
import { ruleEffects } from '../../src/core/ruleEffects';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import type { Scores } from '../../src/core/scores';
import { STATUS_CODE } from '../../src/core/status';
import { evaluation } from './arbitraries';
import { scoresOf } from './scoresOf';

/** The rows that become retained once the method is changed so. */
function freed(method: Method, changed: Method, scores: Scores): number[] {
  const [before, after] = [rank(method, scores).status, rank(changed, scores).status];
  return [...after.keys()].filter((row) => before[row] !== after[row] && after[row] === STATUS_CODE.retained);
}

function withoutThreshold(method: Method, index: number): Method {
  const criteria = method.criteria.map((criterion, other) =>
    other === index ? { ...criterion, threshold: criterion.labels.length } : criterion,
  );
  return { ...method, criteria };
}

function withoutConfiguration(method: Method, index: number): Method {
  return { ...method, excluded: method.excluded.filter((_, other) => other !== index) };
}

/** The rows that this method, left with one rule, drops. */
function dropped(method: Method, scores: Scores): number[] {
  const { status } = rank(method, scores);
  return [...status.keys()].filter(
    (row) => status[row] === STATUS_CODE['below-threshold'] || status[row] === STATUS_CODE.excluded,
  );
}

function onlyThreshold(method: Method, index: number): Method {
  const criteria = method.criteria.map((criterion, other) =>
    other === index ? criterion : { ...criterion, threshold: criterion.labels.length },
  );
  return { ...method, criteria, excluded: [] };
}

function onlyConfiguration(method: Method, index: number): Method {
  const criteria = method.criteria.map((criterion) => ({ ...criterion, threshold: criterion.labels.length }));
  return { ...method, criteria, excluded: method.excluded.filter((_, other) => other === index) };
}

describe('ruleEffects', () => {
  it('[R14] says what each rule drops alone, as taking it away and ranking anew shows', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const scores = scoresOf(rows, method.criteria.length);
        const { thresholds, configurations } = ruleEffects(method, scores);
        thresholds.forEach(({ alone }, index) =>
          expect([...alone]).toEqual(freed(method, withoutThreshold(method, index), scores)),
        );
        configurations.forEach(({ alone }, index) =>
          expect([...alone]).toEqual(freed(method, withoutConfiguration(method, index), scores)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('[R14] says what each rule drops at all, as a method with that rule only does', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const scores = scoresOf(rows, method.criteria.length);
        const { thresholds, configurations } = ruleEffects(method, scores);
        thresholds.forEach(({ drops }, index) =>
          expect([...drops]).toEqual(dropped(onlyThreshold(method, index), scores)),
        );
        configurations.forEach(({ drops }, index) =>
          expect([...drops]).toEqual(dropped(onlyConfiguration(method, index), scores)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('[R14] counts neither sub-pistes nor unknown levels; of twin configurations none drops alone', () => {
    const [rule] = DEFAULT_METHOD.excluded;
    const twins = { ...DEFAULT_METHOD, excluded: rule ? [rule, rule] : [] };
    const scores = scoresOf([
      { levels: [3, 1, 3] },
      { levels: [4, 3, 1] },
      { levels: [4, 1, 1] },
      { levels: [4, EMPTY, 1] },
      { levels: [4, UNREADABLE, 1] },
      { levels: [4, 1, 1], sub: true },
    ]);
    const said = ruleEffects(twins, scores);
    const rows = ({ drops, alone }: (typeof said.thresholds)[number]): number[][] => [[...drops], [...alone]];
    expect(said.thresholds.map(rows)).toEqual([
      [[1, 2], [2]],
      [[1], []],
      [[], []],
    ]);
    expect(said.configurations.map(rows)).toEqual([
      [[0], []],
      [[0], []],
    ]);
  });
});
