/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { openPane } from './openPane';

const TABLE = [
  ['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'],
  ['Partager un broyeur', 1, 1, 1],
];

describe('a sheet that only bears the name of the scoring sheet', () => {
  it.each(['Évaluation', 'évaluation', 'Notation', 'notation'])(
    'is no trouble where it is empty: « %s »',
    async (name) => {
      const { user } = await openPane(new MemoryWorkbook([{ name, cells: [] }]));
      await user.click(await screen.findByRole('button', { name: 'Créer le tableau' }));
      expect(await screen.findByText('Tableau créé.')).toBeVisible();
    },
  );

  it('shows what an other sheet lacks to be the table', async () => {
    await openPane(
      new MemoryWorkbook([
        { name: 'Évaluation', cells: [] },
        { name: 'Feuil2', cells: [['Titre', 'Potentiel', 'Enjeux communautaires', 'Faisabilité']] },
      ]),
    );
    expect(await screen.findByText(/^La feuille «\sFeuil2\s» en a peut-être un/)).toBeVisible();
  });

  it('can be given another name where the table is elsewhere: it is not said that there is none', async () => {
    await openPane(
      new MemoryWorkbook([
        { name: 'Évaluation', cells: [] },
        { name: 'Feuil2', cells: TABLE },
      ]),
    );
    expect(
      await screen.findByText(/si elle n’est pas celle des pistes, donnez-lui un autre nom/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Créer le tableau' })).not.toBeInTheDocument();
  });

  it('can be given another name where it holds something else, or where one that Excel tells apart would be made', async () => {
    await openPane(new MemoryWorkbook([{ name: 'Notation', cells: [['Budget'], [12]] }]));
    expect(
      await screen.findByText(
        /^La feuille «\sNotation\s» n’a pas de ligne d’en-têtes.*donnez-lui un autre nom/,
      ),
    ).toBeVisible();
    await openPane(new MemoryWorkbook([{ name: 'Evaluation', cells: [] }]));
    expect(await screen.findByText(/^La feuille «\sEvaluation\s» n’a pas de ligne d’en-têtes/)).toBeVisible();
  });
});
