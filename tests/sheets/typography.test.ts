import { sayCount, sayList, sayNumber } from '../../src/sheets/typography';

describe('French typography', () => {
  it('uses the plural from two on', () => {
    expect([0, 1, 2].map((count) => sayCount(count, 'piste retenue'))).toEqual([
      '0 piste retenue',
      '1 piste retenue',
      '2 pistes retenues',
    ]);
    expect(sayCount(2, 'piste à évaluer', 'pistes à évaluer')).toBe('2 pistes à évaluer');
  });

  it('parts thousands by a narrow no-break space', () => {
    expect(sayNumber(1_234_567)).toBe('1\u202f234\u202f567');
  });

  it('joins a list with its last word', () => {
    expect([sayList([]), sayList(['A']), sayList(['A', 'B']), sayList(['A', 'B', 'C'], 'ou')]).toEqual([
      '',
      'A',
      'A et B',
      'A, B ou C',
    ]);
  });
});
