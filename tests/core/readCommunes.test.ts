import { makeDirectory } from '../../src/core/communeDirectory';
import { readCommunes } from '../../src/core/readCommunes';
import { reportCommunes } from './reportData';

const DIRECTORY = makeDirectory([...reportCommunes(), { name: 'A, B/C', spellings: [] }]);

function named(cell: string): readonly string[] {
  return readCommunes(cell, DIRECTORY).named;
}

describe('readCommunes', () => {
  it.each(['', ' \u00a0 ', ';', ' ; \n;'])('[R11] finds nobody in %j', (cell) => {
    expect(readCommunes(cell, DIRECTORY)).toEqual({ named: [], unknown: [] });
  });

  it.each([
    ['soyaux ; TOUVRE', ['Soyaux', 'Touvre']],
    ['Soyaux\nTouvre\r\nLinars\rMornac', ['Soyaux', 'Touvre', 'Linars', 'Mornac']],
    ['Soyaux;;Touvre;', ['Soyaux', 'Touvre']],
    ['Soyaux, Touvre', ['Soyaux', 'Touvre']],
    ['Soyaux/Touvre, linars,', ['Soyaux', 'Touvre', 'Linars']],
    ['L’Isle d’Espagnac / Saint Michel ; Fleac', ["L'Isle-d'Espagnac", 'Saint-Michel', 'Fléac']],
    ['a, b/c', ['A, B/C']],
    ['Touvre ; touvre ; Touvre, TOUVRE', ['Touvre']],
    ['Magnac-sur-Touvre', ['Magnac-sur-Touvre']],
  ])('[R11] finds in %j %j', (cell, names) => {
    expect(readCommunes(cell, DIRECTORY)).toEqual({ named: names, unknown: [] });
  });

  it('[R11] does not cut at a comma or a slash when one part is not listed', () => {
    expect(readCommunes('Soyaux, Cognac ; Touvre', DIRECTORY)).toEqual({
      named: ['Soyaux, Cognac', 'Touvre'],
      unknown: ['Soyaux, Cognac'],
    });
    expect(named('Soyaux et Touvre')).toEqual(['Soyaux et Touvre']);
    const joined = makeDirectory(reportCommunes(), true);
    expect(readCommunes('Soyaux et Touvre, Linars', joined).named).toEqual(['Soyaux', 'Touvre', 'Linars']);
    expect(readCommunes('Soyaux et Cognac', joined).unknown).toEqual(['Soyaux et Cognac']);
  });

  it.each(['tous', 'Toutes', 'TOUTES LES COMMUNES'])('[R11] finds them all in %j', (cell) => {
    expect(named(cell)).toEqual(DIRECTORY.names);
    expect(readCommunes(cell, null).named).toEqual([cell]);
  });

  it('[R11] takes a slash alone for a name', () => {
    expect(named('/')).toEqual(['/']);
  });

  it('[R11] keeps a name that is not listed as typed, trimmed, once', () => {
    expect(readCommunes(' Cognac  ; Touvre ; cognac', DIRECTORY)).toEqual({
      named: ['Cognac', 'Touvre'],
      unknown: ['Cognac'],
    });
  });

  it('[R11] without a list, keeps all as typed, distinct, and finds none unknown', () => {
    expect(readCommunes('Soyaux ; SOYAUX ; Touvre, Linars', null)).toEqual({
      named: ['Soyaux', 'Touvre, Linars'],
      unknown: [],
    });
  });
});
