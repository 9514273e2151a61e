import { closestNames, makeDirectory } from '../../src/core/communeDirectory';
import { fold } from '../../src/core/fold';
import { reportCommunes } from './reportData';

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

describe('closestNames', () => {
  const directory = makeDirectory(reportCommunes());

  it.each([
    ['Soyeaux', ['Soyaux']],
    ['Angouleme', ['Angoulême']],
    ['Anguolême', ['Angoulême']],
    ['Ruelle', ['Ruelle-sur-Touvre']],
    ['Isle d’Espagnac', ["L'Isle-d'Espagnac"]],
    ['Mairie de Soyaux', ['Soyaux']],
    ['Linard', ['Linars']],
    ['Cognac', []],
    ['', []],
  ])('finds for %j the names %j', (text, names) => {
    expect(closestNames(directory, text)).toEqual(names);
  });

  it('puts the closest first, then the order of the list, and stops at three', () => {
    expect(closestNames(directory, 'sur-Touvre')).toEqual([
      'Magnac-sur-Touvre',
      'Ruelle-sur-Touvre',
      'Touvre',
    ]);
    expect(closestNames(directory, 'touvre')).toEqual(['Touvre', 'Magnac-sur-Touvre', 'Ruelle-sur-Touvre']);
    expect(closestNames(directory, 'saint')).toEqual([
      'Saint-Michel',
      'Saint-Saturnin',
      'Saint-Yrieix-sur-Charente',
    ]);
    expect(closestNames(directory, 'saint', 1)).toEqual(['Saint-Michel']);
  });

  it('finds nobody in a text far too long, at once', () => {
    expect(closestNames(directory, 'x'.repeat(32_000))).toEqual([]);
  });

  it('answers with the official name when another spelling is alike', () => {
    expect(closestNames(makeDirectory([entry('GrandAngoulême', 'Agglo')]), 'Aglo')).toEqual([
      'GrandAngoulême',
    ]);
  });
});
