import fc from 'fast-check';
import { concernedBy } from '../../src/core/concern';
import { NO_PARENT, PARENT_CYCLE, resolveParents, UNKNOWN_PARENT } from '../../src/core/parents';

function concern(commune: string, own: readonly (readonly string[])[], parents: readonly number[]) {
  const { named, unnamed } = concernedBy(commune, own, Int32Array.from(parents));
  return { named: Array.from(named), unnamed: Array.from(unnamed) };
}

const NO = NO_PARENT;

describe('concernedBy', () => {
  it('[R11] finds the pistes that name it, in any spelling, and those that name nobody', () => {
    const own = [['Touvre'], ['Soyaux', 'TOUVRE'], ['Magnac-sur-Touvre'], []];
    expect(concern('touvre', own, [NO, NO, NO, NO])).toEqual({ named: [0, 1], unnamed: [3] });
    expect(concern('Magnac sur Touvre', own, [NO, NO, NO, NO])).toEqual({ named: [2], unnamed: [3] });
  });

  it('[R11] a sub-piste without communes takes those of the nearest that names some', () => {
    const own = [['Touvre'], [], [], ['Soyaux'], []];
    expect(concern('Touvre', own, [NO, 0, 1, 0, 3])).toEqual({ named: [0, 1, 2], unnamed: [] });
  });

  it('[R11] tells whose cell names the commune: its own first, then a parent’s, then a sub-piste’s', () => {
    const own = [['Touvre'], [], ['Touvre'], [], ['Touvre'], ['Soyaux'], ['Touvre']];
    const { named, by } = concernedBy('Touvre', own, Int32Array.from([NO, 0, 0, NO, 3, NO, 5]));
    expect(Array.from(named)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(by).toEqual(['itself', 'parent', 'itself', 'sub', 'itself', 'sub', 'itself']);
  });

  it('[R11] a parent also concerns those of its sub-pistes, at any depth, its own kept', () => {
    const own = [['Soyaux'], [], ['Touvre']];
    expect(concern('Touvre', own, [NO, 0, 1])).toEqual({ named: [0, 1, 2], unnamed: [] });
    expect(concern('Soyaux', own, [NO, 0, 1])).toEqual({ named: [0, 1], unnamed: [] });
  });

  it('[R11] what a parent has from one sub-piste does not go down to another', () => {
    expect(concern('Touvre', [[], ['Touvre'], []], [NO, 0, 0])).toEqual({ named: [0, 1], unnamed: [2] });
  });

  it('[R11] a sub-piste whose parent cannot be told has only its own', () => {
    expect(concern('Touvre', [['Touvre'], [], []], [NO, UNKNOWN_PARENT, PARENT_CYCLE])).toEqual({
      named: [0],
      unnamed: [1, 2],
    });
  });

  it('[R11] on random trees, agrees with the rules said one piste at a time', () => {
    const piste = fc.record({
      names: fc.subarray(['Touvre', 'Soyaux']),
      parent: fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(piste, { maxLength: 12 }), (pistes) => {
        const count = pistes.length;
        const parents = resolveParents({
          count,
          number: Float64Array.from(pistes, (_, row) => row + 1),
          title: pistes.map(() => ''),
          parent: pistes.map(({ parent }) => parent),
        });
        const own = pistes.map(({ names }) => names);
        const above = (row: number): number[] => (row < 0 ? [] : [row, ...above(parents[row] ?? NO)]);
        const concerns = (row: number): Set<string> => {
          const down = own.find((_, other) => other === above(row).find((each) => own[each]?.length)) ?? [];
          const up = own.filter((_, other) => above(other).includes(row)).flat();
          return new Set([...down, ...up]);
        };
        const rows = [...own.keys()];
        expect(concern('Touvre', own, Array.from(parents))).toEqual({
          named: rows.filter((row) => concerns(row).has('Touvre')),
          unnamed: rows.filter((row) => concerns(row).size === 0),
        });
      }),
      { numRuns: 500 },
    );
  });

  it('[R11] ends on many pistes: time squared would outlast the test, however deep they nest', () => {
    const length = 100_000;
    const parents = Array.from({ length }, (_, row) => row - 1);
    const first = concern(
      'Touvre',
      parents.map((row) => (row === NO ? ['Touvre'] : [])),
      parents,
    );
    const last = concern(
      'Touvre',
      parents.map((row) => (row === length - 2 ? ['Touvre'] : [])),
      parents,
    );
    expect([first.named.length, last.named.length]).toEqual([length, length]);
  });
});
