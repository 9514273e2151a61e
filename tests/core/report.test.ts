import { makeDirectory } from '../../src/core/communeDirectory';
import { concernedBy } from '../../src/core/concern';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { resolveParents } from '../../src/core/parents';
import { rank } from '../../src/core/rank';
import { readCommunes } from '../../src/core/readCommunes';
import { levelReader } from '../../src/core/readLevel';
import { reasonsOf } from '../../src/core/reasonsOf';
import type { Scores } from '../../src/core/scores';
import { STATUS_CODE } from '../../src/core/status';
import { reportAnnexe2, reportCommunes, reportPistes } from './reportData';

const pistes = reportPistes();
const column = (header: string): string[] => pistes.map((piste) => piste[header] ?? '');
const numbers = Float64Array.from(column('N°'), Number);
const titles = column("Intitulé de l'action");
const parents = resolveParents({
  count: pistes.length,
  number: numbers,
  title: titles,
  parent: column('Piste parente').map((cell) => (cell === '' ? null : cell)),
});
const scores: Scores = {
  count: pistes.length,
  levels: DEFAULT_METHOD.criteria.map((criterion) =>
    Uint8Array.from(column(criterion.name), levelReader(criterion)),
  ),
  sub: Uint8Array.from(column('Piste parente'), (cell) => (cell === '' ? 0 : 1)),
  appearance: numbers,
};
const ranking = rank(DEFAULT_METHOD, scores);
const directory = makeDirectory(reportCommunes());
const communes = column('Communes').map((cell) => readCommunes(cell, directory));
const own = communes.map(({ named }) => named);

describe('the report of 2016', () => {
  it('[R4] has 40 retained pistes, 37 sub-pistes and one without levels', () => {
    expect(ranking.counts).toEqual({
      retained: 40,
      sub: 37,
      unscored: 1,
      invalid: 0,
      'below-threshold': 0,
      excluded: 0,
    });
  });

  it('[R8] [R9] ranks its 40 pistes as its Annexe 2 does', () => {
    const ranked = Array.from(ranking.order, (row, index) => [
      String(index + 1),
      String(numbers[row]),
      titles[row],
    ]);
    expect(ranked).toEqual(
      reportAnnexe2().map((row) => [row['Rang'], row['N°'], row["Intitulé de l'action"]]),
    );
  });

  it('[R9] ranks them the same with its rows in reverse', () => {
    const reversed: Scores = {
      count: scores.count,
      levels: scores.levels.map((levels) => levels.toReversed()),
      sub: scores.sub.toReversed(),
      appearance: scores.appearance.toReversed(),
    };
    const { order } = rank(DEFAULT_METHOD, reversed);
    expect(Array.from(order, (row) => reversed.appearance[row])).toEqual(
      Array.from(ranking.order, (row) => numbers[row]),
    );
  });

  it('[R7] has 16 pistes of priority 1, 21 of priority 2 and 3 of priority 3', () => {
    const priorities = Array.from(ranking.order, (row) => ranking.priority[row]);
    expect([1, 2, 3].map((level) => priorities.filter((priority) => priority === level).length)).toEqual([
      16, 21, 3,
    ]);
  });

  it('[R7] shows the priorities that Annexe 1 prints before the sub-pistes of Achats groupés', () => {
    const shown = Array.from(ranking.priority).flatMap((priority, row) =>
      ranking.status[row] === STATUS_CODE.sub && priority > 0 ? [[numbers[row], priority]] : [],
    );
    expect(shown).toEqual([
      [10, 1],
      [11, 1],
      [12, 1],
      [13, 2],
      [14, 3],
      [15, 2],
      [16, 1],
      [17, 1],
    ]);
  });

  it('[R10] knows the parent of every sub-piste', () => {
    const subs = Array.from(scores.sub).flatMap((sub, row) => (sub ? [parents[row] ?? -1] : []));
    expect(subs).toHaveLength(37);
    expect(subs.filter((parent) => parent < 0)).toEqual([]);
  });

  it('[R11] knows every commune that it names', () => {
    expect(communes.flatMap(({ unknown }) => unknown)).toEqual([]);
  });

  it('[R11] names Touvre on 7 ranked pistes and 5 sub-pistes', () => {
    const naming = own.flatMap((names, row) => (names.includes('Touvre') ? [row] : []));
    expect(naming.filter((row) => ranking.status[row] === STATUS_CODE.retained)).toHaveLength(7);
    expect(naming.filter((row) => ranking.status[row] === STATUS_CODE.sub)).toHaveLength(5);
  });

  it('[R11] concerns Touvre by 8 ranked pistes and 22 sub-pistes', () => {
    const { named, unnamed } = concernedBy('Touvre', own, parents);
    const of = (rows: Uint32Array, status: number): number =>
      rows.filter((row) => ranking.status[row] === status).length;
    expect([of(named, STATUS_CODE.retained), of(named, STATUS_CODE.sub), named.length]).toEqual([8, 22, 30]);
    expect(Array.from(unnamed, (row) => numbers[row])).toEqual([3, 4, 7, 27, 42, 49, 63, 65, 66, 69, 70, 71]);
  });

  it('[R12] gives every piste a reason', () => {
    const reasons = pistes.map((_, row) => reasonsOf(row, DEFAULT_METHOD, scores, ranking, parents));
    expect(reasons.filter((list) => list.length === 0)).toEqual([]);
    expect(reasons[41]).toEqual([0, 1, 2].map((criterion) => ({ kind: 'missing', criterion })));
    expect(reasons[17]).toEqual([{ kind: 'follows', parent: 9, root: 8, status: 'retained', rank: 6 }]);
  });
});
