import { evaluate } from '../../src/sheets/evaluate';
import type { ExpectedHeader } from '../../src/sheets/headerSuggestions';
import { headerSuggestions } from '../../src/sheets/headerSuggestions';
import { rangeSheet } from './planFixture';
import { sheetOf } from './sheetOf';

const ROW = ['Une piste', 1, 1, 1];

function suggestions(headers: readonly string[]): readonly ExpectedHeader[] {
  const sheet = rangeSheet([headers, ROW]);
  const result = evaluate({ sheets: [sheet] });
  if (result.ok) return [];
  const { trouble } = result;
  if (trouble.kind !== 'missing-criteria' && trouble.kind !== 'missing-title-column')
    throw new Error(trouble.kind);
  return headerSuggestions(trouble, sheet);
}

test('a misspelt criterion is recognised, with the number of slips', () => {
  expect(suggestions(['Intitulé', 'Potenteil', 'Enjeu communautaire', 'Faisabilité', 'Coût'])).toEqual([
    {
      expected: 'Potentiel',
      suggestions: [{ column: 1, header: 'Potenteil', likeness: { kind: 'slips', slips: 1 } }],
    },
  ]);
});

test('the likeliest comes first; a header of no likeness is not offered', () => {
  const [expected] = suggestions([
    'Intitulé',
    'Enjeux',
    'Enjeux communautaires',
    'Potentiel',
    'Faisabilité',
    'Avis',
  ]);
  expect(expected?.suggestions).toEqual([
    { column: 2, header: 'Enjeux communautaires', likeness: { kind: 'slips', slips: 2 } },
  ]);
  const [words] = suggestions(['Intitulé', 'Enjeu', 'Potentiel', 'Faisabilité']);
  expect(words?.suggestions).toEqual([{ column: 1, header: 'Enjeu', likeness: { kind: 'words' } }]);
});

test('what cannot be seen is told as such', () => {
  const [expected] = suggestions(['Intitulé', 'Potentiel\u200b', 'Enjeu communautaire', 'Faisabilité']);
  expect(expected?.suggestions[0]?.likeness).toEqual({ kind: 'invisible' });
});

test('a title may be told in any of its accepted ways', () => {
  expect(suggestions(['Intitulés', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'])).toEqual([
    {
      expected: "Intitulé de l'action",
      suggestions: [{ column: 0, header: 'Intitulés', likeness: { kind: 'slips', slips: 1 } }],
    },
  ]);
});

test('renaming the header as suggested makes the table usable', () => {
  const headers = ['Intitulé', 'Potenteil', 'Enjeu communautaire', 'Faisabilité'];
  const [expected] = suggestions(headers);
  const [best] = expected?.suggestions ?? [];
  const renamed = headers.with(best?.column ?? 0, expected?.expected ?? '');
  expect(evaluate({ sheets: [sheetOf('Évaluation', [renamed, ROW])] }).ok).toBe(true);
});
