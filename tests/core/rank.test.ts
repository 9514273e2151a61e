import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import { rank } from '../../src/core/rank';
import type { Ranking } from '../../src/core/ranking';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import { STATUSES } from '../../src/core/status';
import type { Status } from '../../src/core/status';
import { evaluation } from './arbitraries';
import { naiveOrder, naiveStatus } from './naive';
import { scoresOf } from './scoresOf';
import type { Row } from './scoresOf';

function statusesOf(ranking: Ranking): (Status | undefined)[] {
  return Array.from(ranking.status, (code) => STATUSES[code]);
}

function rankRows(method: Method, rows: readonly Row[]): Ranking {
  return rank(method, scoresOf(rows, method.criteria.length));
}

/** Every cell that each criterion can hold, in every combination, as a piste and as a sub-piste. */
function everyRow({ criteria }: Method): Row[] {
  const cells = criteria.map(({ labels }) => [EMPTY, ...labels.map((_, index) => index + 1), UNREADABLE]);
  const combinations = cells.reduce<number[][]>(
    (partial, column) => partial.flatMap((levels) => column.map((cell) => [...levels, cell])),
    [[]],
  );
  return [false, true].flatMap((sub) =>
    combinations.map((levels, index) => ({ levels, sub, number: index + 1 })),
  );
}

const DEFAULT_ROWS = everyRow(DEFAULT_METHOD);

describe('rank, on every combination of cells of the default method', () => {
  const ranking = rankRows(DEFAULT_METHOD, DEFAULT_ROWS);

  it('tries 6 × 5 × 6 combinations, twice', () => {
    expect(DEFAULT_ROWS).toHaveLength(360);
  });

  it('[R4] gives each row the first status that holds', () => {
    expect(statusesOf(ranking)).toEqual(DEFAULT_ROWS.map((row) => naiveStatus(DEFAULT_METHOD, row)));
  });

  it('[R5] [R6] retains 3 × 2 × 3 combinations, less the two of the excluded configuration', () => {
    expect(ranking.counts).toEqual({
      sub: 180,
      invalid: 180 - 5 * 4 * 5,
      unscored: 5 * 4 * 5 - 4 * 3 * 4,
      'below-threshold': 4 * 3 * 4 - 3 * 2 * 3,
      excluded: 2,
      retained: 16,
    });
  });

  it('[R7] shows the priority of retained rows and of subs whose cell can be read, and no other', () => {
    const expected = DEFAULT_ROWS.map((row) => {
      const [level = EMPTY] = row.levels;
      const shown = row.sub || naiveStatus(DEFAULT_METHOD, row) === 'retained';
      return shown && level !== UNREADABLE ? level : 0;
    });
    expect(Array.from(ranking.priority)).toEqual(expected);
  });

  it('[R8] ranks as a comparison, criterion by criterion, does', () => {
    expect(Array.from(ranking.order)).toEqual(naiveOrder(DEFAULT_METHOD, DEFAULT_ROWS));
  });
});

describe('rank, on random methods of 1 to 12 criteria and random rows', () => {
  it('[R4] [R5] [R6] gives the statuses that the rules say', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        expect(statusesOf(rankRows(method, rows))).toEqual(rows.map((row) => naiveStatus(method, row)));
      }),
      { numRuns: 300 },
    );
  });

  it('[R4] shares the rows out: the counts add up and are those of the statuses', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const ranking = rankRows(method, rows);
        const statuses = statusesOf(ranking);
        for (const status of STATUSES) {
          expect(ranking.counts[status]).toBe(statuses.filter((each) => each === status).length);
        }
        expect(Object.values(ranking.counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it('[R8] [R9] orders as a naive comparator sort does', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        expect(Array.from(rankRows(method, rows).order)).toEqual(naiveOrder(method, rows));
      }),
      { numRuns: 300 },
    );
  });

  it('[R8] gives retained rows the ranks 1…n without gaps, and 0 to the others', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const { rank: ranks, order, counts } = rankRows(method, rows);
        expect(order).toHaveLength(counts.retained);
        expect(Array.from(order, (row) => ranks[row])).toEqual(Array.from(order, (_, index) => index + 1));
        expect(ranks.filter((each) => each === 0)).toHaveLength(rows.length - counts.retained);
      }),
    );
  });

  it('[R8] never changes the order of the others when a piste is added', () => {
    fc.assert(
      fc.property(evaluation, fc.nat(), ({ method, rows }, pick) => {
        fc.pre(rows.length > 0);
        const added = pick % rows.length;
        const before = rankRows(
          method,
          rows.filter((_, row) => row !== added),
        );
        const namesBefore = Array.from(before.order, (row) => (row < added ? row : row + 1));
        const after = Array.from(rankRows(method, rows).order).filter((row) => row !== added);
        expect(after).toEqual(namesBefore);
      }),
    );
  });

  it('[R9] with distinct numbers, permuting the rows changes nothing', () => {
    const numbered = evaluation.chain(({ method, rows }) => {
      const distinct = rows.map((row, index) => ({ ...row, number: 3 * index + 1 }));
      return fc.record({
        method: fc.constant(method),
        rows: fc.constant(distinct),
        shuffled: fc.shuffledSubarray(distinct, { minLength: distinct.length }),
      });
    });
    fc.assert(
      fc.property(numbered, ({ method, rows, shuffled }) => {
        const numbersOf = (list: readonly Row[]): (number | undefined)[] =>
          Array.from(rankRows(method, list).order, (row) => list[row]?.number);
        expect(numbersOf(shuffled)).toEqual(numbersOf(rows));
      }),
    );
  });

  it('[R7] takes the priority from the criterion that the method says', () => {
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const { priority, order } = rankRows(method, rows);
        for (const row of order) expect(priority[row]).toBe(rows[row]?.levels[method.priority]);
      }),
    );
  });
});

describe('rank, on particular inputs', () => {
  const best: Row = { levels: [1, 1, 1] };

  it('[R8] ranks nothing when there is no piste', () => {
    const ranking = rankRows(DEFAULT_METHOD, []);
    expect(ranking.order).toHaveLength(0);
    expect(Object.values(ranking.counts)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('[R9] puts numbers first, ascending, then the rows without number as they stand', () => {
    const rows = [best, { ...best, number: 7 }, best, { ...best, number: 2 }, { ...best, number: 7 }];
    expect(Array.from(rankRows(DEFAULT_METHOD, rows).order)).toEqual([3, 1, 4, 0, 2]);
  });

  it('[R9] tells numbers apart up to 2^53', () => {
    const numbers = [2 ** 53, 2 ** 53 - 1, 2 ** 53 - 2, 2 ** 32, 2 ** 31, 65_536, 256, 255, 1];
    const rows = numbers.map((number) => ({ ...best, number }));
    expect(Array.from(rankRows(DEFAULT_METHOD, rows).order)).toEqual([8, 7, 6, 5, 4, 3, 2, 1, 0]);
  });

  it('[R6] holds any number of configurations, each tried alone among a hundred', () => {
    const criteria = Array.from({ length: 4 }, (_, index) => ({
      name: `C${String(index)}`,
      definition: '',
      labels: Array.from({ length: 10 }, (_, level) => String(level + 1)),
      threshold: 10,
    }));
    const combinations = Array.from({ length: 100 }, (_, index) => [
      1 + (index % 10),
      1 + Math.floor(index / 10),
      1 + ((index * 3) % 10),
      1 + ((index * 7) % 10),
    ]);
    const method = { criteria, excluded: combinations.map((levels) => ({ name: '', levels })), priority: 0 };
    const missed = combinations.map(([a = 1, b = 1, c = 1, d = 1]) => ({ levels: [a, b, c, (d % 10) + 1] }));
    const ranking = rankRows(method, [...combinations.map((levels) => ({ levels })), ...missed]);
    expect(ranking.counts).toMatchObject({ excluded: 100, retained: 100 });
    expect(ranking.rank.slice(0, 100).every((each) => each === 0)).toBe(true);
  });

  it('[R4] crosses the limits of blocks of rows without losing any', () => {
    const rows = Array.from(
      { length: 9_001 },
      (_, index) => DEFAULT_ROWS[(index * 7) % DEFAULT_ROWS.length] ?? best,
    );
    const ranking = rankRows(DEFAULT_METHOD, rows);
    expect(statusesOf(ranking)).toEqual(rows.map((row) => naiveStatus(DEFAULT_METHOD, row)));
    expect(Array.from(ranking.order)).toEqual(naiveOrder(DEFAULT_METHOD, rows));
  });

  it('[R4] takes a level beyond the scale as unreadable, and refuses a byte that is no cell', () => {
    expect(statusesOf(rankRows(DEFAULT_METHOD, [{ levels: [1, 4, 1] }]))).toEqual(['invalid']);
    expect(() => rankRows(DEFAULT_METHOD, [{ levels: [1, 17, 1] }])).toThrow(RangeError);
    expect(() => rankRows(DEFAULT_METHOD, [{ levels: [254, 1, 1] }])).toThrow(RangeError);
  });

  it('reads no further than the count, and leaves the columns as they were', () => {
    const scores = {
      ...scoresOf([best, { levels: [2, 1, 1] }, { levels: [99, 99, 99], number: -1 }]),
      count: 2,
    };
    const before = structuredClone(scores);
    expect(Array.from(rank(DEFAULT_METHOD, scores).order)).toEqual([0, 1]);
    expect(scores).toEqual(before);
  });

  it('refuses columns that are not those of the method', () => {
    expect(() => rank(DEFAULT_METHOD, scoresOf([{ levels: [1, 1] }]))).toThrow(RangeError);
    expect(() => rank(DEFAULT_METHOD, { ...scoresOf([best]), count: 2 })).toThrow(RangeError);
    expect(() => rank({ ...DEFAULT_METHOD, priority: 3 }, scoresOf([best]))).toThrow(RangeError);
    expect(() => rank({ criteria: [], excluded: [], priority: 0 }, scoresOf([], 0))).toThrow(RangeError);
  });

  it.each([0, -1, NaN])('[R9] refuses the number %p', (number) => {
    expect(() => rankRows(DEFAULT_METHOD, [{ ...best, number }])).toThrow(RangeError);
  });
});
