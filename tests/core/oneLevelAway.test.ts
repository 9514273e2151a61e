import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Method } from '../../src/core/method';
import { oneLevelAway } from '../../src/core/oneLevelAway';
import type { OneLevelAway } from '../../src/core/oneLevelAway';
import { rank } from '../../src/core/rank';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import { STATUSES } from '../../src/core/status';
import { evaluation } from './arbitraries';
import { scoresOf } from './scoresOf';
import type { Row } from './scoresOf';

function away(method: Method, rows: readonly Row[], row: number): readonly OneLevelAway[] {
  const scores = scoresOf(rows, method.criteria.length);
  return oneLevelAway(row, method, scores, rank(method, scores));
}

/** The same by changing the level and ranking every row again. */
function byRanking(method: Method, rows: readonly Row[], row: number): OneLevelAway[] {
  const piste = rows[row];
  if (!piste) return [];
  return method.criteria.flatMap(({ labels }, criterion) => {
    const from = piste.levels[criterion] ?? 0;
    return [from - 1, from + 1].flatMap((to) => {
      if (to < 1 || to > labels.length) return [];
      const changed = rows.with(row, { ...piste, levels: piste.levels.with(criterion, to) });
      const ranking = rank(method, scoresOf(changed, method.criteria.length));
      const status = STATUSES[ranking.status[row] ?? 0] ?? 'sub';
      return [{ criterion, from, to, status, rank: ranking.rank[row] ?? 0 }];
    });
  });
}

describe('oneLevelAway', () => {
  it('[R15] says what ranking every row again would', () => {
    fc.assert(
      fc.property(evaluation, fc.nat(), ({ method, rows }, seed) => {
        const row = rows.length > 0 ? seed % rows.length : 0;
        const piste = rows[row];
        if (!piste) return;
        const unknown =
          piste.sub === true || piste.levels.includes(EMPTY) || piste.levels.includes(UNREADABLE);
        expect(away(method, rows, row)).toEqual(unknown ? [] : byRanking(method, rows, row));
      }),
      { numRuns: 150 },
    );
  });

  it('[R15] takes a piste to every rank that its neighbours leave, ties by number, then by row', () => {
    const rows: Row[] = [
      { levels: [1, 1, 1], number: 9 },
      { levels: [2, 1, 1], number: 5 },
      { levels: [1, 1, 1] },
      { levels: [1, 1, 1], number: 5 },
      { levels: [3, 1, 3], number: 1 },
    ];
    rows.forEach((_, row) =>
      expect(away(DEFAULT_METHOD, rows, row)).toEqual(byRanking(DEFAULT_METHOD, rows, row)),
    );
    expect(away(DEFAULT_METHOD, rows, 4)).toContainEqual({
      criterion: 2,
      from: 3,
      to: 2,
      status: 'retained',
      rank: 5,
    });
    expect(away(DEFAULT_METHOD, rows, 0)).toContainEqual({
      criterion: 1,
      from: 1,
      to: 2,
      status: 'retained',
      rank: 3,
    });
  });

  it('[R15] says nothing of a row that does not exist', () => {
    expect(away(DEFAULT_METHOD, [{ levels: [1, 1, 1] }], 1)).toEqual([]);
  });
});
