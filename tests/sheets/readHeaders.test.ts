import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { fold } from '../../src/core/fold';
import type { Method } from '../../src/core/method';
import { readHeaders } from '../../src/sheets/readHeaders';

/** Which of the columns are taken for this header. */
function columnsOf(header: string, cells: readonly string[], method: Method = DEFAULT_METHOD) {
  return readHeaders(cells, { method, columns: [], source: 'sheet' }).get(fold(header)) ?? [];
}

const criterion = (name: string, labels: readonly string[] = ['Fort', 'Bon', 'Modéré', 'Faible']) => ({
  name,
  definition: '',
  labels,
  threshold: 3,
});

const withCriteria = (...names: readonly string[]): Method => ({
  ...DEFAULT_METHOD,
  criteria: names.map((name) => criterion(name)),
  excluded: [],
});

describe('readHeaders(cells, source)', () => {
  it.each([
    'Potentiel',
    'Potentiel :',
    'potentiel*',
    'Potentiel **',
    '* Potentiel',
    'Potentiel.',
    'Potentiel (*)',
    'Potentiel¹',
    'Potentiel (1)',
    'Potentiel (1 à 4)',
    'Potentiel (de 1 à 4) :',
    'POTENTIEL [1-4]',
    'Potentiel (/4)',
    'Potentiel\n(sur 4)',
    'Potentiel (note de 1 à 4)*',
    'Potentiel (1 = Fort, 4 = Faible)',
    'Potentiel (obligatoire)',
    'Potentiel (à remplir)',
    'Potentiel (capacité à atteindre l’objectif proposé)',
    '« Potentiel »',
    '"Potentiel"',
    '1. Potentiel',
    '1) Potentiel',
    '1 – Potentiel',
    'Critère 1 : Potentiel',
    'a) Potentiel',
  ])('[H2] reads « %s » as Potentiel', (header) => {
    expect(columnsOf('Potentiel', ['Intitulé', header])).toEqual([1]);
  });

  it.each([
    'Potentiel (2019)',
    'Potentiel (ancien)',
    'Potentiel (commentaire)',
    'Potentiel (justification)',
    'Potentiel (1 à 5)',
    'Potentiel (0 à 4)',
    'Potentiel (4 à 1)',
    'Potentiel (4 = Fort)',
    'Potentiel (faible à fort)',
    'Potentiel (4 : excellent)',
    'Potentiel 2',
    'Potentiel de la commune',
    'Note Potentiel',
    'Potentiel / Enjeu communautaire',
  ])('[H3] takes « %s » for another column', (header) => {
    expect(columnsOf('Potentiel', ['Intitulé', header])).toEqual([]);
  });

  it.each(['N°', 'n°', 'Nº', 'N˚', 'No', 'no', 'Nᵒ', '№', 'N °', 'N°.', 'N° :', 'Nº *'])(
    '[H1] reads « %s » as N°',
    (header) => {
      expect(columnsOf('N°', ['Intitulé', header])).toEqual([1]);
    },
  );

  it.each(['N', 'Nom', 'Non', 'N° de dossier', 'Noté'])('[H1] does not read « %s » as N°', (header) => {
    expect(columnsOf('N°', ['Intitulé', header])).toEqual([]);
  });

  it.each([
    ['Potentiel', ['Potentiel (1 à 4)', 'Potentiel', 'Potentiel *'], [1]],
    ['N°', ['Nº', 'N°', 'No'], [1]],
    // Any header that is accepted for the column, not that one alone.
    ['Titre', ['Intitulé :', 'Titre'], [1]],
  ])('[H4] leaves to %s the column that bears it as it is', (header, cells, columns) => {
    expect(columnsOf(header, cells)).toEqual(columns);
    expect(columnsOf('Intitulé', cells)).toEqual([]);
  });

  it('[H4] shows both of two that may be the same one', () => {
    expect(columnsOf('Potentiel', ['Potentiel *', 'Intitulé', 'Potentiel (1 à 4)'])).toEqual([0, 2]);
    expect(columnsOf('N°', ['Nº', 'Intitulé', 'No'])).toEqual([0, 2]);
  });

  it('[H5] never reads the header of a criterion as that of another', () => {
    const method = withCriteria('Gain', 'Gain (1 à 4)', '1 Gain');
    const cells = ['Intitulé', 'Gain (1 à 4) *', '1 Gain :', 'Gain :'];
    expect(columnsOf('Gain', cells, method)).toEqual([3]);
    expect(columnsOf('Gain (1 à 4)', cells, method)).toEqual([1]);
    expect(columnsOf('1 Gain', cells, method)).toEqual([2]);
    // One that is missing stays so.
    expect(columnsOf('Gain', ['Intitulé', 'Gain (1 à 4)', '1 Gain'], method)).toEqual([]);
  });

  it('leaves our own headers to the columns that bear them as they are', () => {
    expect(columnsOf('Rang', ['Intitulé', 'Rang :'])).toEqual([]);
  });

  it('takes what only counts communes for another column', () => {
    expect(columnsOf('Communes', ['Communes (nombre)'])).toEqual([]);
    expect(columnsOf('Communes', ['Communes (séparées par ;)'])).toEqual([0]);
  });
});
