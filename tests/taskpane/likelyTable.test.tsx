/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { axeProblems } from './axeProblems';
import { openPane } from './openPane';

const OWN = [
  ['Nos pistes communes'],
  [],
  ['Titre', 'Potentiel', 'Enjeux communautaires', 'Faisabilité', 'Avis'],
  ['Partager un broyeur', 1, 1, 1, 'oui'],
];

it('shows, of a sheet under any name that looks like a table, which columns it lacks, and maps them', async () => {
  const workbook = new MemoryWorkbook([
    { name: 'Budget', cells: [['Titre', 'Montant']] },
    { name: 'Feuil2', cells: OWN },
  ]);
  const { user, session } = await openPane(workbook);
  const show = jest.spyOn(session, 'show');
  expect(
    await screen.findByText(/^La feuille « Feuil2 » en a peut-être un, ligne 3\./, {
      normalizer: (text) => text.replace(/\s/g, ' '),
    }),
  ).toBeVisible();
  const mapping = screen.getByRole('region', { name: 'Colonnes attendues' });
  expect(
    within(mapping).getByText(/« Enjeux communautaires » lui ressemble/, {
      normalizer: (text) => text.replace(/\s/g, ' '),
    }),
  ).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Aller à «\sFeuil2\s», ligne\s3$/ }));
  expect(show).toHaveBeenCalledWith('Feuil2', 2, 0);
  await user.click(within(mapping).getByRole('button', { name: /^Renommer l’en-tête C3\sen/ }));
  expect(await screen.findByText('1 retenue')).toBeVisible();
});

it('offers no mapping where nothing looks like a table', async () => {
  await openPane(new MemoryWorkbook([{ name: 'Budget', cells: [['Titre', 'Montant']] }]));
  expect(await screen.findByText(/^Donnez-lui une ligne d’en-têtes/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Colonnes attendues' })).not.toBeInTheDocument();
});
