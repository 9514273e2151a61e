import * as fc from 'fast-check';
import { searchIndex, searchPistes } from '../../src/sheets/searchPistes';
import { evaluatedRows, reportRows, scoringRow } from './planFixture';

const report = evaluatedRows(reportRows()).evaluation.pistes;

function titles(typed: string): readonly (string | undefined)[] {
  return Array.from(searchPistes(searchIndex(report), typed), (piste) => report.title[piste]);
}

test('accents and capitals are ignored, and all words must occur, in any order and any column', () => {
  expect(titles('OBSERVATOIRE prix')).toEqual(["Observatoire des prix unitaires d'achat et des besoins"]);
  expect(titles('touvre zanzibar')).toEqual([]);
  expect(titles('reseau mediatheques')).toEqual(titles('  Médiathèques\u00a0RÉSEAU '));
  expect(titles('mediatheques')).toHaveLength(1);
  expect(titles('isle d’espagnac pass')).toEqual([
    'Créer Pass Culturel du Grand Angoulême en partenariat avec le CCAS',
  ]);
});

test('a number finds its piste', () => {
  expect(titles('78')).toContain(report.title[77]);
});

test('nothing typed finds everything, in order', () => {
  expect(Array.from(searchPistes(searchIndex(report), '  '))).toEqual([...report.title.keys()]);
});

test('a word never runs from one text into the next', () => {
  const { pistes } = evaluatedRows([
    scoringRow({ number: 1, title: 'Voirie', objective: 'Achats', levels: [1, 1, 1] }),
  ]).evaluation;
  expect(searchPistes(searchIndex(pistes), 'voirieachats')).toHaveLength(0);
  expect(searchPistes(searchIndex(pistes), 'rie ach')).toHaveLength(1);
});

test('each text finds itself, and one more word never finds more', () => {
  const index = searchIndex(report);
  fc.assert(
    fc.property(fc.nat(report.count - 1), fc.string({ maxLength: 3 }), (piste, more) => {
      const title = report.title[piste] ?? '';
      const found = searchPistes(index, title);
      expect(found).toContain(piste);
      const fewer = searchPistes(index, `${title} ${more}`);
      expect(Array.from(fewer).every((one) => found.includes(one))).toBe(true);
    }),
  );
});
