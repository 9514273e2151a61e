import fc from 'fast-check';
import { changesBetween } from '../../src/core/changes';
import type { Changes, KeyedRanking } from '../../src/core/changes';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { looksLikePartialSort } from '../../src/core/looksLikePartialSort';
import type { Method } from '../../src/core/method';
import { rank } from '../../src/core/rank';
import { EMPTY } from '../../src/core/scores';
import { STATUSES } from '../../src/core/status';
import { rowsFor, smallMethod } from './arbitraries';
import { scoresOf } from './scoresOf';
import type { Row } from './scoresOf';

interface KeyedRow extends Row {
  readonly key: string;
}

function ranked(rows: readonly KeyedRow[], method: Method = DEFAULT_METHOD): KeyedRanking {
  const scores = scoresOf(rows, method.criteria.length);
  return { method, scores, ranking: rank(method, scores), keys: rows.map(({ key }) => key) };
}

const NOTHING: Omit<Changes, 'compared'> = {
  moved: [],
  entered: [],
  left: [],
  statuses: [],
  levels: [],
  added: [],
  removed: [],
};

function withDistinctNames(method: Method): Method {
  return {
    ...method,
    criteria: method.criteria.map((criterion, index) => ({ ...criterion, name: `C${String(index)}` })),
  };
}

/** Two states of some pistes: rows kept, taken away, added, in any order, some with new levels. */
const twoStates = smallMethod.map(withDistinctNames).chain((method) =>
  fc
    .record({
      before: rowsFor(method, 30),
      after: rowsFor(method, 30),
      kept: fc.array(fc.tuple(fc.nat(29), fc.nat(29), fc.boolean()), { maxLength: 30 }),
    })
    .map(({ before, after, kept }) => {
      const first = before.map((row, index) => ({ ...row, key: `avant ${String(index)}` }));
      const later = after.map((row, index) => ({ ...row, key: `après ${String(index)}` }));
      for (const [from, to, same] of kept) {
        const [old, next] = [first[from], later[to]];
        if (!old || !next || later.some(({ key }) => key === old.key)) continue;
        later[to] = { ...next, key: old.key, levels: same ? old.levels : next.levels };
      }
      return { method, first, later };
    }),
);

/** The status and rank of each piste by its key. */
function outcomes({ ranking, keys }: KeyedRanking): Map<string, { status: string; rank: number }> {
  return new Map(
    keys.map((key, row) => [
      key,
      { status: STATUSES[ranking.status[row] ?? 0] ?? '', rank: ranking.rank[row] ?? 0 },
    ]),
  );
}

describe('changesBetween', () => {
  it('[R16] applied to the earlier statuses, ranks and levels, gives the later ones', () => {
    fc.assert(
      fc.property(twoStates, ({ method, first, later }) => {
        const [before, after] = [ranked(first, method), ranked(later, method)];
        const changes = changesBetween(before, after);
        const state = outcomes(before);
        for (const key of changes.removed) state.delete(key);
        for (const key of changes.added) state.set(key, { status: 'new', rank: 0 });
        const change = (key: string, next: Partial<{ status: string; rank: number }>): void => {
          const held = state.get(key);
          if (held) state.set(key, { ...held, ...next });
        };
        for (const { key, to } of changes.statuses) change(key, { status: to });
        for (const { key } of changes.left) change(key, { rank: 0 });
        for (const { key, rank: place } of changes.entered) change(key, { rank: place });
        for (const { key, from, to } of changes.moved) {
          expect(state.get(key)?.rank).toBe(from);
          change(key, { rank: to });
        }
        const expected = outcomes(after);
        for (const key of changes.added)
          expected.set(key, { status: 'new', rank: expected.get(key)?.rank ?? 0 });
        expect([...state].sort()).toEqual([...expected].sort());
        expect(changes.compared + changes.added.length).toBe(later.length);
        expect(changes.compared + changes.removed.length).toBe(first.length);
        const old = new Map(first.map((row) => [row.key, row.levels]));
        const differing = later.flatMap(({ key, levels }, row) =>
          levels.flatMap((to, criterion) => {
            const from = old.get(key)?.[criterion];
            return from === undefined || from === to ? [] : [{ key, row, criterion, from, to }];
          }),
        );
        expect(changes.levels).toEqual(differing);
      }),
      { numRuns: 200 },
    );
  });

  it('[R16] finds nothing between a ranking and the same rows in another order', () => {
    fc.assert(
      fc.property(
        rowsFor(DEFAULT_METHOD, 30).chain((rows) => {
          const keyed = rows.map((row, index) => ({ ...row, number: index + 1, key: String(index) }));
          return fc.tuple(fc.constant(keyed), fc.shuffledSubarray(keyed, { minLength: keyed.length }));
        }),
        ([rows, shuffled]) => {
          const changes = changesBetween(ranked(rows), ranked(shuffled));
          expect(changes).toEqual({ ...NOTHING, compared: rows.length });
        },
      ),
    );
  });

  it('[R16] pairs rows that share a key in their order', () => {
    const one = { levels: [1, 1, 1], key: 'double' };
    const two = { levels: [2, 1, 1], key: 'double' };
    expect(changesBetween(ranked([one, two]), ranked([one, two]))).toEqual({ ...NOTHING, compared: 2 });
    const { removed, left } = changesBetween(ranked([one, two]), ranked([one]));
    expect(removed).toEqual(['double']);
    expect(left).toEqual([{ key: 'double', row: null, rank: 2, now: null }]);
  });

  it('[R16] says the same of one list of keys as of two equal ones', () => {
    const before = ranked(['a', 'b', 'b'].map((key, row) => ({ levels: [1 + row, 1, 1], key })));
    const after = ranked(['a', 'b', 'b'].map((key, row) => ({ levels: [3 - row, 1, 1], key })));
    const shared = { ...after, keys: before.keys };
    expect(changesBetween(before, shared)).toEqual(changesBetween(before, after));
    expect(changesBetween(before, shared).moved).not.toHaveLength(0);
  });

  it('[R16] compares levels by the name of the criterion, wherever it stands in each method', () => {
    const [potential, stake, feasibility] = DEFAULT_METHOD.criteria;
    if (!potential || !stake || !feasibility) throw new Error('the default method has three criteria');
    const other: Method = {
      criteria: [{ ...feasibility, name: 'FAISABILITE' }, potential, { ...stake, name: 'Coût' }],
      excluded: [],
      priority: 0,
    };
    const changes = changesBetween(
      ranked([{ levels: [1, 2, 3], key: 'a' }]),
      ranked([{ levels: [3, 2, 1], key: 'a' }], other),
    );
    expect(changes.levels).toEqual([{ key: 'a', row: 0, criterion: 1, from: 1, to: 2 }]);
  });
});

/** Rows of which these columns are sorted, or otherwise put in another order, without the rest. */
function reordered(
  rows: readonly KeyedRow[],
  order: readonly number[],
  columns: readonly number[],
): KeyedRow[] {
  return rows.map((row, index) => ({
    ...row,
    levels: row.levels.map((level, column) =>
      columns.includes(column) ? (rows[order[index] ?? 0]?.levels[column] ?? 0) : level,
    ),
  }));
}

const keyedRows = rowsFor(DEFAULT_METHOD, 60).map((rows) =>
  rows.map((row, index) => ({ ...row, key: String(index), number: index + 1 })),
);

describe('looksLikePartialSort', () => {
  const columns = fc.subarray([0, 1, 2], { minLength: 1 });

  it('[R17] knows columns put in another order, as soon as enough pistes have other levels', () => {
    fc.assert(
      fc.property(
        keyedRows.chain((rows) => {
          const indexes = [...rows.keys()];
          return fc.tuple(
            fc.constant(rows),
            fc.shuffledSubarray(indexes, { minLength: indexes.length }),
            columns,
          );
        }),
        ([rows, order, which]) => {
          const later = reordered(rows, order, which);
          const changed = later.filter(({ levels }, row) =>
            rows[row]?.levels.some((from, criterion) => from !== EMPTY && from !== levels[criterion]),
          );
          const enough = changed.length >= 5 && changed.length * 10 >= rows.length;
          expect(looksLikePartialSort(changesBetween(ranked(rows), ranked(later)))).toBe(enough);
        },
      ),
    );
  });

  it('[R17] never takes for one a change after which a level is rarer than before', () => {
    fc.assert(
      fc.property(keyedRows, fc.nat(), ([...rows], seed) => {
        const row = rows.length > 0 ? seed % rows.length : 0;
        const piste = rows[row];
        fc.pre(piste !== undefined);
        if (!piste) return;
        fc.pre(piste.levels[1] !== EMPTY);
        const sorted = reordered(rows, [...rows.keys()].reverse(), [0]);
        const other = piste.levels[1] === 1 ? 2 : 1;
        sorted[row] = { ...(sorted[row] ?? piste), levels: (sorted[row] ?? piste).levels.with(1, other) };
        expect(looksLikePartialSort(changesBetween(ranked(rows), ranked(sorted)))).toBe(false);
      }),
    );
  });

  it('[R17] wants 5 pistes, and one in 10', () => {
    const rotation = (count: number, among: number): Parameters<typeof looksLikePartialSort>[0] => ({
      compared: among,
      levels: Array.from({ length: count }, (_, row) => ({
        key: String(row),
        row,
        criterion: 0,
        from: row + 1,
        to: ((row + 1) % count) + 1,
      })),
    });
    expect(
      [rotation(4, 4), rotation(5, 50), rotation(5, 51), rotation(6, 51)].map(looksLikePartialSort),
    ).toEqual([false, true, false, true]);
  });

  const moves = (count: number, firsts: number): Parameters<typeof looksLikePartialSort>[0] => ({
    compared: 40,
    levels: Array.from({ length: count + firsts }, (_, row) => ({
      row,
      criterion: 0,
      from: row < count ? 1 + (row % 2) : EMPTY,
      to: 2 - (row % 2),
    })),
  });

  it('[R17] never takes for one the first levels of however many pistes', () => {
    expect([5, 20, 40].map((firsts) => looksLikePartialSort(moves(0, firsts)))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('[R17] knows one among a few first levels, and takes many of them for somebody who scores', () => {
    expect([0, 1, 2, 3].map((firsts) => looksLikePartialSort(moves(8, firsts)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
