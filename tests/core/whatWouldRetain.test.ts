import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { ExcludedConfiguration, Method } from '../../src/core/method';
import { rank } from '../../src/core/rank';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import type { WouldRetain } from '../../src/core/whatWouldRetain';
import { whatWouldRetain } from '../../src/core/whatWouldRetain';
import { rowsFor, smallMethod } from './arbitraries';
import { retainedCombinations } from './combinations';
import { naiveChange, naiveOrder, naiveStatus } from './naive';
import { scoresOf } from './scoresOf';
import type { Row } from './scoresOf';

function found(method: Method, rows: readonly Row[], row = 0): WouldRetain | null {
  const scores = scoresOf(rows, method.criteria.length);
  return whatWouldRetain(row, method, scores, rank(method, scores));
}

/** The same by trying every combination of better levels, and ranking every row again. */
function byTrying(method: Method, rows: readonly Row[], row: number): WouldRetain | null {
  const piste = rows[row];
  if (!piste || !['below-threshold', 'excluded'].includes(naiveStatus(method, piste))) return null;
  const levels = naiveChange(method, piste);
  if (levels === null) return { kind: 'nothing' };
  const order = naiveOrder(method, rows.with(row, { ...piste, levels }));
  return {
    kind: 'levels',
    levels: levels.flatMap((to, criterion) => {
      const from = piste.levels[criterion] ?? 0;
      return from === to ? [] : [{ criterion, from, to }];
    }),
    rank: order.indexOf(row) + 1,
  };
}

function excluding(...levels: readonly ExcludedConfiguration['levels'][]): Method {
  return { ...DEFAULT_METHOD, excluded: levels.map((all) => ({ name: '', levels: all })) };
}

describe('whatWouldRetain', () => {
  it('[R19] says what trying every combination would', () => {
    const cases = smallMethod.chain((method) =>
      fc.record({ method: fc.constant(method), rows: rowsFor(method, 4) }),
    );
    fc.assert(
      fc.property(cases, ({ method, rows }) => {
        for (const row of rows.keys()) expect(found(method, rows, row)).toEqual(byTrying(method, rows, row));
      }),
      { numRuns: 60 },
    );
  });

  it('[R19] says it of every combination of the method of the report', () => {
    const others: Row[] = [{ levels: [1, 2, 3] }, { levels: [2, 1, 1] }, { levels: [2, 2, 2] }];
    const scales = DEFAULT_METHOD.criteria.map((criterion) => ({
      ...criterion,
      threshold: criterion.labels.length,
    }));
    const all = retainedCombinations({ ...DEFAULT_METHOD, criteria: scales });
    expect(all).toHaveLength(48);
    for (const levels of all) {
      const rows = [{ levels }, ...others];
      expect(found(DEFAULT_METHOD, rows)).toEqual(byTrying(DEFAULT_METHOD, rows, 0));
    }
  });

  it('[R19] names two criteria where one is not enough, each at its threshold', () => {
    expect(found(DEFAULT_METHOD, [{ levels: [2, 3, 4] }, { levels: [1, 1, 1] }])).toEqual({
      kind: 'levels',
      levels: [
        { criterion: 1, from: 3, to: 2 },
        { criterion: 2, from: 4, to: 3 },
      ],
      rank: 2,
    });
  });

  it('[R19] goes past a threshold where a configuration waits there', () => {
    expect(found(DEFAULT_METHOD, [{ levels: [3, 1, 4] }])).toMatchObject({
      levels: [{ criterion: 2, from: 4, to: 2 }],
    });
  });

  it('[R19] prefers one level on one criterion to several on another, then the least favourable', () => {
    const method = excluding([3, null, 3], [3, null, 2]);
    expect(found(method, [{ levels: [3, 1, 3] }])).toMatchObject({
      levels: [{ criterion: 0, from: 3, to: 2 }],
    });
    expect(found(DEFAULT_METHOD, [{ levels: [3, 1, 3] }])).toMatchObject({
      levels: [{ criterion: 2, from: 3, to: 2 }],
    });
  });

  it('[R19] proposes no worse level, and says where no better one would do', () => {
    const everything = excluding([1, null, null], [2, null, null]);
    expect(found(everything, [{ levels: [2, 1, 1] }])).toEqual({ kind: 'nothing' });
  });

  it('[R19] has nothing to say of a piste that is retained, follows another, or is not scored', () => {
    const rows: Row[] = [
      { levels: [1, 1, 1] },
      { levels: [4, 1, 1], sub: true },
      { levels: [4, EMPTY, 1] },
      { levels: [4, UNREADABLE, 1] },
    ];
    for (const row of [...rows.keys(), rows.length]) expect(found(DEFAULT_METHOD, rows, row)).toBeNull();
  });

  it('[R19] does not give up on the largest method', () => {
    const labels = Array.from({ length: 10 }, (_, index) => String(index + 1));
    const criteria = Array.from({ length: 12 }, (_, index) => ({
      name: `C${String(index)}`,
      definition: '',
      labels,
      threshold: 5,
    }));
    // Each step of the first criterion waits for each of another.
    const excluded = Array.from({ length: 300 }, (_, index) => ({
      name: '',
      levels: criteria.map((_, at) =>
        at === index % 12 || at === (index * 7 + 1) % 12 ? (index % 5) + 1 : null,
      ),
    }));
    const method: Method = { criteria, excluded, priority: 0 };
    const rows = [{ levels: criteria.map(() => 10) }, { levels: criteria.map((_, at) => (at < 6 ? 10 : 5)) }];
    const places = [
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
      [0, 1, 2, 3, 4, 5, 7, 9, 11],
    ];
    for (const [row, expected] of places.entries()) {
      const would = found(method, rows, row);
      if (would?.kind !== 'levels') throw new Error(`row ${String(row)}: no levels`);
      expect(would.levels.map(({ criterion }) => criterion)).toEqual(expected);
      const then = [...(rows[row]?.levels ?? [])];
      for (const { criterion, to } of would.levels) then[criterion] = to;
      expect(naiveStatus(method, { levels: then })).toBe('retained');
    }
  });
});
