import { closestNames } from '../../src/core/closestNames';
import { makeDirectory } from '../../src/core/communeDirectory';
import { reportCommunes } from './reportData';

const entry = (name: string, ...spellings: string[]) => ({ name, spellings });

describe('closestNames', () => {
  const directory = makeDirectory(reportCommunes());

  it.each([
    ['Soyeaux', ['Soyaux']],
    ['Angouleme', ['Angoulême']],
    ['Anguolême', ['Angoulême']],
    ['Isle d’Espagnac', ["L'Isle-d'Espagnac"]],
    ['Linard', ['Linars']],
    ['Cognac', []],
    ['zzz', []],
    ['sud', []],
    ['constructor', []],
    ['la', []],
    ['', []],
    [' - ', []],
  ])('[R11] finds for %j, slips of the pen, the names %j', (text, names) => {
    expect(closestNames(directory, text)).toEqual(names);
  });

  it.each([
    ['Ruelle', ['Ruelle-sur-Touvre']],
    ['isle', ["L'Isle-d'Espagnac"]],
    ['Espagnac', ["L'Isle-d'Espagnac"]],
    ['Mairie de Soyaux', ['Soyaux']],
    ['commune de l’Isle d’Espagnac', ["L'Isle-d'Espagnac"]],
    ['Ruele', ['Ruelle-sur-Touvre']],
    ['Saint Yriex', ['Saint-Yrieix-sur-Charente']],
    ['St Yriex', ['Saint-Yrieix-sur-Charente']],
  ])('[R11] finds for %j, words of the name, the names %j', (text, names) => {
    expect(closestNames(directory, text)).toEqual(names);
  });

  it.each([
    ['St Yrieix', ['Saint-Yrieix-sur-Charente']],
    ['st. yrieix', ['Saint-Yrieix-sur-Charente']],
    ['St-Yrieix-sur-Charente', ['Saint-Yrieix-sur-Charente']],
    ['STE CROIX', []],
    ['St', ['Saint-Michel', 'Saint-Saturnin', 'Saint-Yrieix-sur-Charente']],
  ])('[R11] finds for %j, an abbreviation, the names %j', (text, names) => {
    expect(closestNames(directory, text)).toEqual(names);
  });

  it('[R11] reads the abbreviations of the list too', () => {
    const listed = makeDirectory([entry('Ste-Croix'), entry('St-Amant')]);
    expect(closestNames(listed, 'Sainte Croix')).toEqual(['Ste-Croix']);
    expect(closestNames(listed, 'saint amand')).toEqual(['St-Amant']);
  });

  it.each([
    ['Angou', ['Angoulême']],
    ['yri', ['Saint-Yrieix-sur-Charente']],
    ['saint sat', ['Saint-Saturnin']],
    ['goul', []],
  ])('[R11] finds for %j, a word only begun, the names %j', (text, names) => {
    expect(closestNames(directory, text)).toEqual(names);
  });

  it('[R11] puts the closest first, then the order of the list, and stops at three', () => {
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

  it('[R11] finds nobody in a text far too long, at once', () => {
    expect(closestNames(directory, 'x'.repeat(32_000))).toEqual([]);
    expect(closestNames(directory, 'x '.repeat(16_000))).toEqual([]);
  });

  it('[R11] answers with the official name when another spelling is alike', () => {
    expect(closestNames(makeDirectory([entry('GrandAngoulême', 'Agglo')]), 'Aglo')).toEqual([
      'GrandAngoulême',
    ]);
  });
});
