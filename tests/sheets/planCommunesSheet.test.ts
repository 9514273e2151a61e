import { REPORT_COMMUNES } from '../../src/sheets/example/reportCommunes';
import { makeDirectory } from '../../src/core/communeDirectory';
import { planCommunesSheet, withUsualSpellings } from '../../src/sheets/planCommunesSheet';
import { readCommuneSheet } from '../../src/sheets/readCommuneSheet';
import { plannedSheet } from './planFixture';

test('communes and spellings come back as they are', () => {
  const rows = withUsualSpellings(REPORT_COMMUNES);
  const directory = readCommuneSheet(plannedSheet(planCommunesSheet(rows)));
  expect(directory).toEqual(makeDirectory(rows));
});

test('usual spellings are added', () => {
  const rows = withUsualSpellings([
    'Saint-Michel',
    'Sainte-Foy',
    'Saint-Yrieix-sur-Charente',
    'Ruelle-sur-Touvre',
    'Saintes',
  ]);
  expect(Object.fromEntries(rows.map(({ name, spellings }) => [name, spellings]))).toEqual({
    'Saint-Michel': ['St-Michel'],
    'Sainte-Foy': ['Ste-Foy'],
    'Saint-Yrieix-sur-Charente': ['Saint-Yrieix', 'St-Yrieix-sur-Charente', 'St-Yrieix'],
    'Ruelle-sur-Touvre': ['Ruelle'],
    Saintes: [],
  });
});

test('« Touvre » never stands for Magnac-sur-Touvre, and a short name that two could claim is nobody’s', () => {
  const rows = withUsualSpellings([
    'Touvre',
    'Magnac-sur-Touvre',
    'Magnac-sur-Charente',
    'Ruelle',
    'Ruelle-sur-Touvre',
  ]);
  expect(rows.map(({ spellings }) => spellings)).toEqual([[], [], [], [], []]);
});

test('without communes: the headers, and lines to fill in', () => {
  const plan = planCommunesSheet([]);
  expect(plan.blocks[0]?.values).toEqual([['Commune', 'Autres graphies']]);
  expect(plan.styles?.at(-1)?.area.rows).toBeGreaterThan(5);
});
