import { looksLikeValue } from '../../../src/hosts/office/looksLikeValue';

describe('looksLikeValue', () => {
  it.each([
    ...['=1+1', '+33 5', '-x', '@nom', "'a", '\t=1', '\r=1', ' =1', '\u00a0=1', '＝1+1', '＠nom'],
    ...[
      '1',
      '007',
      '1,5',
      '1.5',
      '1 000',
      '1\u202f000',
      '1e5',
      '12 %',
      '5 €',
      '$5',
      'EUR 5',
      '(5)',
      '３',
      '½',
    ],
    ...['3/5', '3-5', '3 mai', '12:30', '5 PM', 'mai 2016', 'jeudi 5 de mayo de 2016', 'septembre 2016'],
    ...['TRUE', 'vrai', 'Faux', 'wahr', '#N/A', '#REF!'],
  ])('keeps %j as text', (text) => {
    expect(looksLikeValue(text)).toBe(true);
  });

  it.each([
    '',
    'Retenue',
    'À évaluer',
    '1 – Fort',
    '1 – Fort|2 – Structurant|3 – Complexe',
    '1|2|3',
    'Potentiel « 4 » : seuil 3',
    'Mutualisation 2026',
    'vraiment',
    'Créer 3 postes pour le suivi des marchés publics',
    'N°',
    '🏘️',
  ])('has nothing to fear for %j', (text) => {
    expect(looksLikeValue(text)).toBe(false);
  });
});
