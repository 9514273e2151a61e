import fc from 'fast-check';
import { fold } from '../../src/core/fold';
import { foldsTo } from '../../src/core/foldsTo';

describe('foldsTo', () => {
  it.each([
    ['Potentiel', 'potentiel', true],
    ['POTENTIEL\n', 'potentiel', true],
    ['Potentie\u0301l', 'potentiel', true],
    ['Potentie', 'potentiel', false],
    ['Potentiels', 'potentiel', false],
    ['Enjeu\u00a0communautaire', 'enjeu communautaire', true],
    ['', '', true],
    ['', 'a', false],
    [' ', '', true],
    ['\u212aelvin', 'kelvin', true],
  ])('[R2] of %j and %j', (text, folded, same) => {
    expect(foldsTo(text, folded)).toBe(same);
  });

  it('[R2] says what folding would say', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'A', 'é', '\u0301', ' ', '-', '1', 'b'),
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(foldsTo(one, fold(other))).toBe(fold(one) === fold(other));
        expect(foldsTo(one, fold(one))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
