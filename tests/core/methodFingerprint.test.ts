import fc from 'fast-check';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion, Method } from '../../src/core/method';
import { methodFingerprint } from '../../src/core/methodFingerprint';
import { anyMethod, smallMethod } from './arbitraries';

const [first, second, third] = DEFAULT_METHOD.criteria;
if (!first || !second || !third) throw new Error('the default method has three criteria');
const potential: Criterion = first;

function withFirst(change: Partial<Criterion>): Method {
  return { ...DEFAULT_METHOD, criteria: DEFAULT_METHOD.criteria.with(0, { ...potential, ...change }) };
}

describe('methodFingerprint', () => {
  it('[R18] is 16 hexadecimal characters', () => {
    fc.assert(
      fc.property(anyMethod, (method) => expect(methodFingerprint(method)).toMatch(/^[0-9a-f]{16}$/)),
    );
  });

  it('[R18] never changes from one version to the next: workbooks hold it', () => {
    expect(methodFingerprint(DEFAULT_METHOD)).toBe('2a39fa851c41a80c');
  });

  it('[R18] counts neither definitions nor what folding forgets', () => {
    const same = [
      withFirst({ definition: 'autre chose' }),
      withFirst({ name: '  POTENTIÉL ' }),
      withFirst({ labels: ['fort', 'BON', 'modere', 'faible'] }),
      withFirst({ descending: false, spellings: [[], [], [], []] }),
    ];
    for (const method of same) expect(methodFingerprint(method)).toBe(methodFingerprint(DEFAULT_METHOD));
    expect(methodFingerprint(withFirst({ labels: ['1', 'Bon', '3', '4'] }))).toBe(
      methodFingerprint(withFirst({ labels: ['', 'Bon', ' ', '4'] })),
    );
  });

  it('[R18] counts other spellings as a set, folded, numbers by their value; an unnamed level by the number it bears', () => {
    const one = withFirst({ spellings: [['Élevé', '1,5'], [], [], []] });
    const other = withFirst({ spellings: [['1.5', 'eleve', 'ELEVE'], [], [], []] });
    expect(methodFingerprint(one)).toBe(methodFingerprint(other));
    const down = withFirst({ labels: ['', '3', '', '1'], descending: true });
    expect(methodFingerprint(down)).toBe(
      methodFingerprint(withFirst({ labels: ['4', '', '2', ''], descending: true })),
    );
  });

  it('[R18] takes excluded configurations as a set, whatever their names', () => {
    fc.assert(
      fc.property(
        anyMethod.chain((method) => {
          const { excluded } = method;
          return fc.tuple(
            fc.constant(method),
            fc.shuffledSubarray([...excluded], { minLength: excluded.length }),
          );
        }),
        ([method, shuffled]) => {
          const named = [...shuffled, ...shuffled.slice(0, 2)].map(({ levels }) => ({
            name: 'autre',
            levels,
          }));
          expect(methodFingerprint({ ...method, excluded: named })).toBe(methodFingerprint(method));
        },
      ),
    );
  });

  it('[R18] tells apart methods that differ in anything that ranks', () => {
    const others: readonly Method[] = [
      withFirst({ name: 'Portée' }),
      withFirst({ threshold: 2 }),
      withFirst({ labels: ['Fort', 'Bon', 'Modéré'] }),
      withFirst({ labels: ['Fort', 'Bon', 'Modéré', 'Nul'] }),
      { ...DEFAULT_METHOD, priority: 1 },
      { ...DEFAULT_METHOD, excluded: [] },
      { ...DEFAULT_METHOD, excluded: [{ name: '', levels: [3, 1, 3] }] },
      { ...DEFAULT_METHOD, excluded: [{ name: '', levels: [{ orWorse: 3 }, null, 3] }] },
      { ...DEFAULT_METHOD, excluded: [{ name: '', levels: [{ orWorse: 2 }, null, 3] }] },
      withFirst({ descending: true }),
      withFirst({ spellings: [['élevé'], [], [], []] }),
      withFirst({ spellings: [[], ['élevé'], [], []] }),
      withFirst({ spellings: [['élevé', '0'], [], [], []] }),
      withFirst({ spellings: [['élevé'], [], [], []], descending: true }),
      { ...DEFAULT_METHOD, criteria: [second, first, third] },
      { ...DEFAULT_METHOD, criteria: [first, second] },
    ];
    const fingerprints = [DEFAULT_METHOD, ...others].map(methodFingerprint);
    expect(new Set(fingerprints).size).toBe(fingerprints.length);
  });

  it('[R18] tells apart any two methods that are written otherwise', () => {
    const written = ({ criteria, excluded, priority }: Method): string =>
      JSON.stringify([
        criteria.map(({ name, labels, threshold }) => [name, labels, threshold]),
        priority,
        [...new Set(excluded.map(({ levels }) => JSON.stringify(levels)))].sort(),
      ]);
    fc.assert(
      fc.property(smallMethod, smallMethod, (one, other) => {
        expect(methodFingerprint(one) === methodFingerprint(other)).toBe(written(one) === written(other));
      }),
      { numRuns: 500 },
    );
  });
});
