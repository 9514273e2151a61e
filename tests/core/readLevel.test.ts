import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { Criterion } from '../../src/core/method';
import { levelReader } from '../../src/core/readLevel';
import { EMPTY, UNREADABLE } from '../../src/core/scores';

function criterion(...labels: string[]): Criterion {
  return { name: 'C', definition: '', labels, threshold: labels.length };
}

const stake = levelReader(criterion('Très important', 'Structurant', 'Limité'));

describe('levelReader', () => {
  it.each([null, '', ' ', '\t\n', '\u00a0', '\u202f \u00a0', '\u3000'])('[R3] reads %j as empty', (cell) => {
    expect(stake(cell)).toBe(EMPTY);
  });

  it.each([
    [1, 1],
    [3, 3],
    ['1', 1],
    ['\u00a02 ', 2],
    ['Très important', 1],
    ['tres IMPORTANT', 1],
    ['Très-important', 1],
    ['Tre\u0300s\u202fimportant\n', 1],
    ['limité', 3],
    ['1 – Très important', 1],
    ['1 Très important', 1],
    ['1-Très important', 1],
    ['1 - tres important', 1],
    ['1—Très important', 1],
    ['1\u2011Très important', 1],
    ['2\u00a0–\u00a0Structurant', 2],
    ['3\n–\nLimité', 3],
  ])('[R3] reads %j as %i', (cell, level) => {
    expect(stake(cell)).toBe(level);
  });

  const numbers = [0, -1, 4, 2.5, 2.999999999, 3.0000000001, 1e308, Infinity, NaN, 45_000];
  const nearlyNumbers = [
    '0',
    '4',
    '01',
    '02',
    '2,0',
    '2.0',
    '+2',
    '-1',
    '1-',
    "'1",
    '1e0',
    '1 000',
    '1\u202f000',
  ];
  const otherDigits = ['３', '٣', '²', '½', '1️⃣', 'Ⅲ'];
  const zeroWidth = ['2\u200b', '\u200b', '\ufeff1', 'Struc\u200bturant', '\u200dLimité', 'Limi\u00adté'];
  const otherTexts = [
    'Important',
    'N/A',
    'NSP',
    '-',
    '?',
    '+++',
    'VRAI',
    '3/5',
    '50 %',
    '3 (à voir)',
    'Limité.',
  ];
  const disagreeing = [
    '2 – Très important',
    '4 – Limité',
    '0 – Limité',
    '01 – Limité',
    '3 : Limité',
    '3Limité',
    '3 –',
  ];

  it.each<string | number>([
    ...numbers,
    ...nearlyNumbers,
    ...otherDigits,
    ...zeroWidth,
    ...otherTexts,
    ...disagreeing,
  ])('[R3] cannot read %j', (cell) => {
    expect(stake(cell)).toBe(UNREADABLE);
  });

  it.each([true, false, { kind: 'error', text: '#N/A' }, { kind: 'date', serial: 2 }])(
    '[R3] cannot read what is neither text nor number: %j',
    (cell) => {
      expect(stake(cell)).toBe(UNREADABLE);
    },
  );

  it('[R3] reads all that the default method offers, in every form, and nothing of another level', () => {
    for (const { labels, ...rest } of DEFAULT_METHOD.criteria) {
      const read = levelReader({ labels, ...rest });
      for (const [index, label] of labels.entries()) {
        const level = String(index + 1);
        const forms = [
          index + 1,
          level,
          label,
          `${level} – ${label}`,
          `${level} ${label}`,
          `${level}-${label.toUpperCase()}`,
        ];
        expect(forms.map(read)).toEqual(forms.map(() => index + 1));
        for (const other of labels.keys()) {
          if (other !== index) expect(read(`${String(other + 1)} – ${label}`)).toBe(UNREADABLE);
        }
      }
    }
  });

  it('[R3] reads two-digit levels', () => {
    const read = levelReader(
      criterion(...Array.from({ length: 10 }, (_, index) => `Degré ${String(index)}`)),
    );
    expect([10, '10', '10 – Degré 9', 'Degré 9', '11', '10 – Degré 1'].map(read)).toEqual([
      10,
      10,
      10,
      10,
      UNREADABLE,
      UNREADABLE,
    ]);
  });

  it('[R3] reads labels that are numbers as typed, never through folding', () => {
    const read = levelReader(criterion('1', '2', 'Faible'));
    expect(['1', '2 – 2', '3', 'Faible'].map(read)).toEqual([1, 2, 3, 3]);
    expect(['-1', '1️⃣', '2 – 1', '02'].map(read)).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE]);
  });

  it('[R3] guesses nothing between two levels', () => {
    const sameLabel = levelReader(criterion('Fort', 'fôrt', 'Faible'));
    expect(['Fort', '1 – Fort', '2 – Fort', 'Faible'].map(sameLabel)).toEqual([UNREADABLE, 1, 2, 3]);
    const twoReadings = levelReader(criterion('Fort', '1 Fort'));
    expect(['1 Fort', '1 – Fort', '2 – 1 Fort', 'Fort'].map(twoReadings)).toEqual([UNREADABLE, 1, 2, 1]);
  });

  it('[R3] accepts labels that begin with a number or hold a dash', () => {
    const read = levelReader(criterion('2 ans', 'moins – d’un an', '10 ans'));
    expect(
      ['2 ans', '1 – 2 ans', 'moins – d’un an', "2-Moins – d'un an", '10 ans', '3 10 ans'].map(read),
    ).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it.each([
    [0.99999999999999989, 1],
    [1.0000000000000002, 1],
    [2.9999999999999996, 3],
    [3.0000000000000004, 3],
    [1.00000000000001, UNREADABLE],
    [0.99999999999999, UNREADABLE],
    [3.00000000000001, UNREADABLE],
    [4.4e-16, UNREADABLE],
  ])('[R3] counts %d as Excel shows it, at 15 digits', (cell, level) => {
    expect(stake(cell)).toBe(level);
  });

  const descending: Criterion = { ...criterion('Excellent', 'Bon', 'Moyen', '2', 'Nul'), descending: true };

  it.each([
    [5, 1],
    ['5', 1],
    ['5 – Excellent', 1],
    ['excellent', 1],
    [4.0000000000000001, 2],
    ['4 Bon', 2],
    [2, 4],
    ['2', 4],
    ['2 – 2', 4],
    [1, 5],
    ['1-NUL', 5],
    ['1 – Excellent', UNREADABLE],
    ['4 – 2', UNREADABLE],
    [0, UNREADABLE],
    [6, UNREADABLE],
  ])('[R1] [R3] on a scale that goes down from 5, reads %j as %i', (cell, level) => {
    expect(levelReader(descending)(cell)).toBe(level);
  });

  const spelled: Criterion = {
    ...criterion('Fort', 'Moyen', 'Faible'),
    spellings: [
      ['+++', 'élevé'],
      ['moy.', '1,5', '- -'],
      ['0', '-'],
    ],
  };

  it.each([
    ['+++', 1],
    ['ELEVE', 1],
    ['Moy.', 2],
    [1.5, 2],
    ['1,5', 2],
    ['1.5', 2],
    ['- -', 2],
    [0, 3],
    [-0, 3],
    ['0', 3],
    [' - ', 3],
    ['Faible', 3],
    [3, 3],
    ['+', UNREADABLE],
    ['++', UNREADABLE],
    ['00', UNREADABLE],
    ['1 – élevé', UNREADABLE],
    [1.50000000000001, UNREADABLE],
    [1.5000000000000002, 2],
    ['--', UNREADABLE],
    ['', EMPTY],
  ])('[R3] by its other spellings, reads %j as %i', (cell, level) => {
    expect(levelReader(spelled)(cell)).toBe(level);
  });

  it('[R3] guesses nothing where two levels share a spelling', () => {
    const shared = levelReader({ ...spelled, spellings: [['x'], ['X'], ['y']] });
    expect(['x', 'y'].map(shared)).toEqual([UNREADABLE, 3]);
  });

  it('gives the same answer the second time', () => {
    const cells = ['Structurant', 'autre', '', '3'];
    expect(cells.map(stake)).toEqual(cells.map(stake));
  });

  it('[R3] ends on long texts: time squared would outlast the test', () => {
    expect(stake(`1${' '.repeat(400_000)}x${' '.repeat(400_000)}`)).toBe(UNREADABLE);
  });
});
