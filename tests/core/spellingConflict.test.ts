import type { Criterion } from '../../src/core/method';
import { spellingConflict } from '../../src/core/spellingConflict';

function spelled(descending: boolean, ...spellings: string[][]): Criterion {
  return {
    name: 'C',
    definition: '',
    labels: ['Fort', 'Moyen', '3', 'Nul'],
    threshold: 4,
    descending,
    spellings,
  };
}

describe('spellingConflict', () => {
  it.each([
    [['2'], 2],
    [['2,0'], 2],
    [['élevé', 'MOYEN'], 2],
    [['2 – moyen'], 2],
    [['3'], 3],
    [['nul'], 4],
    [['4-Nul'], 4],
  ])('[R3] %j for the first level: means another one already', (spellings, other) => {
    expect(spellingConflict(spelled(false, spellings), 1)).toEqual({ spelling: spellings.at(-1), other });
  });

  it.each([[['1']], [['1 – Fort', 'fort']], [['0', '5', '1,5', '-1']], [['+', '++', '-']], [[]]])(
    '[R3] %j for the first level: means nothing else',
    (spellings) => {
      expect(spellingConflict(spelled(false, spellings), 1)).toBeNull();
    },
  );

  it('[R3] goes by the numbers that levels bear', () => {
    expect(spellingConflict(spelled(true, ['4']), 1)).toBeNull();
    expect(spellingConflict(spelled(true, ['1']), 1)).toEqual({ spelling: '1', other: 4 });
  });

  it('[R3] tells a spelling that two levels share at the second one', () => {
    const shared = spelled(false, ['top'], ['ok', 'Tôp'], ['1,50'], ['1.5']);
    expect([1, 2, 3, 4].map((level) => spellingConflict(shared, level))).toEqual([
      null,
      { spelling: 'Tôp', other: 1 },
      null,
      { spelling: '1.5', other: 3 },
    ]);
  });
});
