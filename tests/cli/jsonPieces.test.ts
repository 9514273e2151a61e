import fc from 'fast-check';
import { jsonPieces } from '../../src/cli/jsonPieces';

const whole = (answer: object): string => [...jsonPieces(answer)].join('');

describe('jsonPieces(answer)', () => {
  it('gives the characters of JSON.stringify and a line end, whatever the answer holds', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (answer) => {
        expect(whole(answer)).toBe(`${JSON.stringify(answer, null, 2)}\n`);
      }),
    );
  });

  it('keeps to small pieces, however long the answer', () => {
    const answer = { pistes: Array.from({ length: 5_000 }, (_, row) => ({ row, title: 'x'.repeat(100) })) };
    const pieces = [...jsonPieces(answer)];
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(70_000);
    expect(pieces.join('')).toBe(`${JSON.stringify(answer, null, 2)}\n`);
  });
});
