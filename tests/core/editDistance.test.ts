import fc from 'fast-check';
import { editDistance } from '../../src/core/editDistance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['', 'abc', 3],
    ['abc', 'abd', 1],
    ['abc', 'ab', 1],
    ['abc', 'aabc', 1],
    ['abc', 'acb', 1],
    ['abcd', 'badc', 2],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
  ])('counts between %j and %j %i slips', (from, to, slips) => {
    expect(editDistance(from, to)).toBe(slips);
  });

  it('is the same both ways, 0 for equal texts only, and never more than the longest', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, (from, to) => {
        const slips = editDistance(from, to);
        expect(editDistance(to, from)).toBe(slips);
        expect(slips === 0).toBe(from === to);
        expect(slips).toBeLessThanOrEqual(Math.max(from.length, to.length));
        expect(slips).toBeGreaterThanOrEqual(Math.abs(from.length - to.length));
      }),
    );
  });
});
