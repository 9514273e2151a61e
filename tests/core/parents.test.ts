import fc from 'fast-check';
import type { PisteNames } from '../../src/core/parents';
import {
  AMBIGUOUS_PARENT,
  ambiguousParents,
  NO_PARENT,
  PARENT_CYCLE,
  resolveParents,
  UNKNOWN_PARENT,
} from '../../src/core/parents';
import { rootOf } from '../../src/core/rootOf';

type Piste = readonly [number: number, title: string, parent?: string | number | null];

function names(...pistes: readonly Piste[]): PisteNames {
  return {
    count: pistes.length,
    number: Float64Array.from(pistes, ([number]) => number),
    title: pistes.map(([, title]) => title),
    parent: pistes.map(([, , parent]) => parent ?? null),
  };
}

function parentsOf(...pistes: readonly Piste[]): number[] {
  return Array.from(resolveParents(names(...pistes)));
}

/** Row i + 1 hangs below row i. */
function chain(length: number): PisteNames {
  return names(...Array.from({ length }, (_, row): Piste => (row === 0 ? [1, 'T'] : [row + 1, 'T', row])));
}

describe('resolveParents', () => {
  it('[R10] names nobody where no parent is named', () => {
    expect(parentsOf([1, 'A'], [2, 'A'])).toEqual([NO_PARENT, NO_PARENT]);
  });

  it('[R10] finds a number, its digits, or a title in any spelling', () => {
    expect(
      parentsOf(
        [Infinity, 'Achats Groupés'],
        [28, 'B'],
        [1, 'C', 28],
        [2, 'D', ' 28 '],
        [3, 'E', 'achats-groupes\n'],
      ),
    ).toEqual([NO_PARENT, NO_PARENT, 1, 1, 0]);
  });

  it('[R10] takes digits for a number even where a piste has that title', () => {
    expect(parentsOf([1, '2024'], [2, 'B', '2024'], [3, 'C', 2024])).toEqual([
      NO_PARENT,
      UNKNOWN_PARENT,
      UNKNOWN_PARENT,
    ]);
  });

  it('[R10] cannot tell what nobody bears', () => {
    const named = ['Z', 99, 1.5, -1, 0, Infinity, '９', '', ' ', '-'];
    const subs = named.map((parent, index): Piste => [index + 2, '', parent]);
    expect(parentsOf([Infinity, ''], [1, 'A'], ...subs).slice(2)).toEqual(named.map(() => UNKNOWN_PARENT));
  });

  it('[R10] never takes a number too long to be exact for another', () => {
    expect(parentsOf([2 ** 53, 'A'], [1, 'B', '9007199254740993'])).toEqual([NO_PARENT, UNKNOWN_PARENT]);
    expect(parentsOf([2 ** 53 - 1, 'A'], [1, 'B', '9007199254740991'])).toEqual([NO_PARENT, 0]);
  });

  it('[R10] does not choose between two pistes of one title or one number', () => {
    const pistes = names(
      [34, 'Parc de véhicules'],
      [70, 'Parc de Véhicules'],
      [5, 'A'],
      [5, 'B'],
      [6, 'C', 'parc de vehicules'],
      [7, 'D', 5],
      [8, 'E', 34],
    );
    const parents = resolveParents(pistes);
    expect(Array.from(parents).slice(4)).toEqual([AMBIGUOUS_PARENT, AMBIGUOUS_PARENT, 0]);
    expect([...ambiguousParents(pistes, parents)]).toEqual([
      [4, [0, 1]],
      [5, [2, 3]],
    ]);
  });

  it('[R10] finds a title ambiguous even when one of the two is the piste itself', () => {
    expect(parentsOf([1, 'A'], [2, 'A', 'A'])).toEqual([NO_PARENT, AMBIGUOUS_PARENT]);
  });

  it('[R10] marks pistes on a cycle, and only them', () => {
    expect(
      parentsOf(
        [1, 'itself', 1],
        [2, 'of three', 3],
        [3, 'of three', 4],
        [4, 'of three', 2],
        [5, 'below', 3],
        [6, 'lower', 5],
        [7, 'below itself', 1],
      ),
    ).toEqual([PARENT_CYCLE, PARENT_CYCLE, PARENT_CYCLE, PARENT_CYCLE, 2, 4, 0]);
  });

  it('[R10] on random names, agrees with walking up from each piste', () => {
    const parent = fc.option(fc.integer({ min: 0, max: 14 }), { nil: null, freq: 4 });
    fc.assert(
      fc.property(fc.array(parent, { maxLength: 14 }), (named) => {
        const pistes = names(...named.map((number, row): Piste => [row + 1, 'T', number]));
        const direct = named.map((number) => {
          if (number === null) return NO_PARENT;
          return number >= 1 && number <= named.length ? number - 1 : UNKNOWN_PARENT;
        });
        const comesBack = (start: number): boolean => {
          let row = direct[start] ?? NO_PARENT;
          for (let step = 0; step < named.length && row >= 0 && row !== start; step++)
            row = direct[row] ?? NO_PARENT;
          return row === start;
        };
        expect(Array.from(resolveParents(pistes))).toEqual(
          direct.map((row, start) => (comesBack(start) ? PARENT_CYCLE : row)),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('[R10] ends on many pistes: time squared would outlast the test, however deep they nest and whatever they name', () => {
    const length = 100_000;
    const deep = resolveParents(chain(length));
    expect(rootOf(length - 1, deep)).toBe(0);
    for (let row = 0; row < length; row++) rootOf(row, deep);
    const ring = chain(length);
    expect(
      resolveParents({ ...ring, parent: [length, ...ring.parent.slice(1)] }).every(
        (row) => row === PARENT_CYCLE,
      ),
    ).toBe(true);
    const homonyms = names(...Array.from({ length }, (): Piste => [1, 'T', 'T']));
    expect(ambiguousParents(homonyms, resolveParents(homonyms)).size).toBe(length);
  });
});

describe('rootOf', () => {
  const parents = resolveParents(
    names(
      [1, 'A'],
      [2, 'B', 1],
      [3, 'C', 2],
      [4, 'orphan', 99],
      [5, 'D', 4],
      [6, 'cycle', 6],
      [7, 'E', 6],
      [8, 'F', 7],
    ),
  );

  it('[R10] is the piste itself where it has no parent, or none that can be told', () => {
    expect([0, 3, 5].map((row) => rootOf(row, parents))).toEqual([0, 3, 5]);
  });

  it('[R10] is the last ancestor that can be told, asked in any order', () => {
    expect([2, 1, 7, 4, 6].map((row) => rootOf(row, parents))).toEqual([0, 0, 5, 3, 5]);
  });
});
