import fc from 'fast-check';
import { appearanceOrder } from '../../src/core/appearanceOrder';

const number = fc.oneof(
  fc.integer({ min: 1, max: 9 }),
  fc.maxSafeNat().map((each) => each + 1),
  fc.constant(Infinity),
);

describe('appearanceOrder', () => {
  it('[R9] orders as a stable comparator sort does, for any subset of the rows', () => {
    const columns = fc
      .array(number, { maxLength: 300 })
      .chain((numbers) =>
        fc.record({ numbers: fc.constant(numbers), rows: fc.subarray([...numbers.keys()]) }),
      );
    fc.assert(
      fc.property(columns, ({ numbers, rows }) => {
        const of = (row: number): number => numbers[row] ?? NaN;
        const expected = rows.toSorted((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
        expect(Array.from(appearanceOrder(Uint32Array.from(rows), Float64Array.from(numbers)))).toEqual(
          expected,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('[R9] reads a column that is a part of a longer one', () => {
    const part = new Float64Array([9, 3, 2, 1, 9]).subarray(1, 4);
    expect(Array.from(appearanceOrder(new Uint32Array([0, 1, 2]), part))).toEqual([2, 1, 0]);
  });

  it('leaves rows and numbers as they were', () => {
    const rows = new Uint32Array([0, 1, 2]);
    const numbers = new Float64Array([3, 1, 2]);
    appearanceOrder(rows, numbers);
    expect([Array.from(rows), Array.from(numbers)]).toEqual([
      [0, 1, 2],
      [3, 1, 2],
    ]);
  });
});
