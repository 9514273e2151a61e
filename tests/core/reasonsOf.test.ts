import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import { AMBIGUOUS_PARENT, NO_PARENT, PARENT_CYCLE, UNKNOWN_PARENT } from '../../src/core/parents';
import { rank } from '../../src/core/rank';
import type { Reason } from '../../src/core/reason';
import { reasonsOf } from '../../src/core/reasonsOf';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import { STATUSES } from '../../src/core/status';
import type { Status } from '../../src/core/status';
import { evaluation } from './arbitraries';
import { scoresOf } from './scoresOf';
import type { Row } from './scoresOf';

const METHOD: Method = {
  ...DEFAULT_METHOD,
  excluded: [
    { name: 'a', levels: [3, null, 3] },
    { name: 'b', levels: [null, 2, null] },
    { name: 'c', levels: [4, null, null] },
    { name: 'd', levels: [null, null, 3] },
  ],
};

function reasons(
  rows: readonly Row[],
  parents = new Int32Array(rows.length).fill(NO_PARENT),
): (readonly Reason[])[] {
  const scores = scoresOf(rows);
  const ranking = rank(METHOD, scores);
  return rows.map((_, row) => reasonsOf(row, METHOD, scores, ranking, parents));
}

describe('reasonsOf', () => {
  it('[R12] gives its rank to a retained piste', () => {
    expect(reasons([{ levels: [2, 1, 1] }, { levels: [1, 1, 1] }])).toEqual([
      [{ kind: 'ranked', rank: 2 }],
      [{ kind: 'ranked', rank: 1 }],
    ]);
  });

  it('[R12] gives every threshold in criterion order, then every configuration in method order', () => {
    expect(reasons([{ levels: [4, 2, 4] }, { levels: [3, 2, 3] }, { levels: [2, 3, 3] }])).toEqual([
      [
        { kind: 'threshold', criterion: 0, level: 4 },
        { kind: 'threshold', criterion: 2, level: 4 },
        { kind: 'configuration', configuration: 1 },
        { kind: 'configuration', configuration: 2 },
      ],
      [
        { kind: 'configuration', configuration: 0 },
        { kind: 'configuration', configuration: 1 },
        { kind: 'configuration', configuration: 3 },
      ],
      [
        { kind: 'threshold', criterion: 1, level: 3 },
        { kind: 'configuration', configuration: 3 },
      ],
    ]);
  });

  it('[R12] gives every empty cell, and no threshold before all is known', () => {
    expect(reasons([{ levels: [EMPTY, 3, EMPTY] }])).toEqual([
      [
        { kind: 'missing', criterion: 0 },
        { kind: 'missing', criterion: 2 },
      ],
    ]);
  });

  it('[R12] gives unreadable cells, then empty ones', () => {
    expect(reasons([{ levels: [EMPTY, UNREADABLE, UNREADABLE] }])).toEqual([
      [
        { kind: 'unreadable', criterion: 1 },
        { kind: 'unreadable', criterion: 2 },
        { kind: 'missing', criterion: 0 },
      ],
    ]);
  });

  it('[R12] gives the parent of a sub-piste, and the root with its status and rank', () => {
    const sub = { levels: [1, EMPTY, UNREADABLE], sub: true };
    const rows = [{ levels: [1, 1, 1] }, sub, sub, { levels: [4, 1, 1] }, sub];
    const parents = new Int32Array([NO_PARENT, 0, 1, NO_PARENT, 3]);
    expect(
      reasons(rows, parents)
        .flat()
        .filter(({ kind }) => kind === 'follows'),
    ).toEqual([
      { kind: 'follows', parent: 0, root: 0, status: 'retained', rank: 1 },
      { kind: 'follows', parent: 1, root: 0, status: 'retained', rank: 1 },
      { kind: 'follows', parent: 3, root: 3, status: 'below-threshold', rank: 0 },
    ]);
  });

  it('[R12] says why a parent cannot be told, and where a piste below it hangs', () => {
    const sub = { levels: [1, 1, 1], sub: true };
    const parents = new Int32Array([UNKNOWN_PARENT, AMBIGUOUS_PARENT, PARENT_CYCLE, 2, 3]);
    expect(reasons([sub, sub, sub, sub, sub], parents)).toEqual([
      [{ kind: 'orphan', cause: 'unknown' }],
      [{ kind: 'orphan', cause: 'ambiguous' }],
      [{ kind: 'orphan', cause: 'cycle' }],
      [{ kind: 'follows', parent: 2, root: 2, status: 'sub', rank: 0 }],
      [{ kind: 'follows', parent: 3, root: 2, status: 'sub', rank: 0 }],
    ]);
  });

  it('[R12] gives at least one reason to every piste, each of a kind that its status allows', () => {
    const kinds: Readonly<Record<Status, readonly Reason['kind'][]>> = {
      sub: ['orphan'],
      invalid: ['unreadable', 'missing'],
      unscored: ['missing'],
      'below-threshold': ['threshold', 'configuration'],
      excluded: ['configuration'],
      retained: ['ranked'],
    };
    fc.assert(
      fc.property(evaluation, ({ method, rows }) => {
        const scores = scoresOf(rows, method.criteria.length);
        const ranking = rank(method, scores);
        const parents = Int32Array.from(rows, ({ sub }) => (sub ? UNKNOWN_PARENT : NO_PARENT));
        for (const row of rows.keys()) {
          const found = reasonsOf(row, method, scores, ranking, parents).map(({ kind }) => kind);
          const status = STATUSES[ranking.status[row] ?? -1] ?? 'sub';
          expect(found[0]).toBe(kinds[status][0]);
          expect(found.filter((kind) => !kinds[status].includes(kind))).toEqual([]);
        }
      }),
    );
  });

  it('refuses a row that does not exist, and a sub-piste whose parent nobody looked for', () => {
    expect(() => reasons([{ levels: [1, 1, 1], sub: true }])).toThrow(RangeError);
    const scores = scoresOf([{ levels: [1, 1, 1] }]);
    expect(() => reasonsOf(1, METHOD, scores, rank(METHOD, scores), new Int32Array(1))).toThrow(RangeError);
  });
});
