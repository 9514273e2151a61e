import { makeDirectory } from '../../src/core/communeDirectory';
import { fold } from '../../src/core/fold';

const entry = (name: string, ...spellings: string[]) => ({ name, spellings });

describe('makeDirectory', () => {
  it('[R11] keeps the names in the order given, and finds them in any spelling', () => {
    const { names, index } = makeDirectory([
      entry(' Touvre\n'),
      entry("L'Isle-d'Espagnac", 'L’Isle', 'Isle d’Espagnac'),
    ]);
    expect(names).toEqual(['Touvre', "L'Isle-d'Espagnac"]);
    const found = ['TOUVRE', 'l’isle d’espagnac', "l'isle", 'Isle-d’Espagnac', 'Isle'].map((text) =>
      index.get(fold(text)),
    );
    expect(found).toEqual([0, 1, 1, 1, undefined]);
  });

  it('[R11] takes a name listed twice for one commune, with the spellings of both', () => {
    const { names, index } = makeDirectory([entry('Fléac', 'A'), entry('Linars'), entry('FLEAC', 'B')]);
    expect(names).toEqual(['Fléac', 'Linars']);
    expect([index.get('a'), index.get('b')]).toEqual([0, 0]);
  });

  it('[R11] does not choose between two communes that claim one spelling, unless it is the name of one', () => {
    const { index } = makeDirectory([
      entry('Saint-Michel', 'St M', 'Touvre'),
      entry('Saint-Mard', 'ST-M'),
      entry('Touvre'),
    ]);
    expect([index.get('st m'), index.get('touvre')]).toEqual([undefined, 2]);
  });

  it('[R11] leaves blank names and spellings out', () => {
    expect(makeDirectory([entry(' ', 'X'), entry('Soyaux', '', ' ')])).toEqual({
      names: ['Soyaux'],
      index: new Map([['soyaux', 0]]),
    });
  });
});
