/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { CellValue } from '../../src/workbook/cellValue';
import { axeProblems } from './axeProblems';
import { openPane } from './openPane';

const NUMBERS: readonly (readonly CellValue[])[] = [
  ['Synthèse des pistes'],
  ['Notes des maires'],
  ['Réf', 'Libellé du projet', 'Gain', 'Faisabilité', 'Avis'],
  ['P-01', 'Police municipale', 4, 2, 'oui'],
  ['P-02', 'Urbanisme', 5, 4, 'oui'],
  ['P-03', 'Archives', 2, 4, 'non'],
  [null, 'Moyenne', 3.7, 3.3, null],
];

const WORDS: readonly (readonly CellValue[])[] = [
  ['Idées', 'Note potentiel', 'Intérêt commun', 'Faisab.'],
  ['Papier', 'Fort', 'très important', 'simple'],
  ['Nacelle', 'moyen', 'structurant', 'Très simple'],
  ['Broyeur', 'Bon', 'Structurant', 'simple'],
];

async function open(cells: readonly (readonly CellValue[])[]) {
  const workbook = new MemoryWorkbook([{ name: 'Feuil1', cells }]);
  const pane = await openPane(workbook);
  const own = await screen.findByRole('region', { name: 'Votre tableau' });
  return { ...pane, own, workbook };
}

function previewed(): readonly (string | null)[] {
  const preview = screen.getByRole('region', { name: 'Aperçu du classement' });
  return within(preview)
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent);
}

it('asks which end of numbers is the best, shows what would come out, then ranks without touching their cells', async () => {
  const { user, own, workbook, pass } = await open(NUMBERS);
  expect(previewed()).toEqual([]);
  expect(within(own).getByRole('checkbox', { name: /Laisser de côté.*Moyenne/ })).toBeChecked();
  for (const name of ['Gain', 'Faisabilité'])
    await user.click(
      within(within(own).getByRole('group', { name })).getByRole('button', {
        name: name === 'Gain' ? /5.*est le meilleur/ : /4.*est le meilleur/,
      }),
    );
  expect(previewed()).toEqual(['Urbanisme', 'Police municipale', 'Archives']);
  expect(await axeProblems()).toEqual([]);
  await user.click(within(own).getByRole('button', { name: 'Classer mon tableau' }));
  await pass(5000);
  expect(await screen.findByText('3 retenues')).toBeVisible();
  const values = workbook.valuesOn('Feuil1');
  NUMBERS.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== null) expect(values[row]?.[column]).toBe(cell);
    }),
  );
});

it('maps words that are no label, and puts the report’s criteria under their own headers', async () => {
  const { user, own, pass } = await open(WORDS);
  expect(previewed()).toEqual(['Papier', 'Broyeur']);
  await user.selectOptions(within(own).getByLabelText(/moyen.*veut dire/), 'Modéré');
  expect(previewed()).toEqual(['Papier', 'Broyeur', 'Nacelle']);
  await user.click(within(own).getByRole('button', { name: 'Classer mon tableau' }));
  await pass(5000);
  expect(await screen.findByText('3 retenues')).toBeVisible();
});

it('takes letters for levels of their own, though the header is like one of the report’s', async () => {
  const cells = [
    ['Idées', 'Gain', 'Intérêt'],
    ['Papier', 2, 'B'],
    ['Nacelle', 2, 'A'],
    ['Broyeur', 2, 'B'],
    ['Voirie', 1, 'A'],
  ];
  const { user, own } = await open(cells);
  const inGroup = (name: string) => within(within(own).getByRole('group', { name }));
  await user.click(inGroup('Gain').getByRole('button', { name: /2.*est le meilleur/ }));
  await user.click(inGroup('Intérêt').getByRole('button', { name: /^Rendre.*A.*plus favorable$/ }));
  expect(previewed()).toEqual(['Nacelle', 'Papier', 'Broyeur', 'Voirie']);
});

it('lists the communes that cells seem to name, and makes their sheet once somebody says that they are', async () => {
  const cells = [
    ['Idées', 'Gain', 'Faisab.', 'Qui propose ?'],
    ['Papier', 2, 1, 'Bellac, Nexon'],
    ['Nacelle', 1, 2, 'Saint-Martin / Bellac'],
    ['Broyeur', 1, 1, 'Bellac et Nexon'],
    ['Voirie', 2, 2, 'tous'],
  ];
  const { user, own, workbook, pass, session } = await open(cells);
  for (const name of ['Gain', 'Faisab.'])
    await user.click(
      within(within(own).getByRole('group', { name })).getByRole('button', { name: /1.*est le meilleur/ }),
    );
  await user.click(
    within(own).getByRole('checkbox', { name: /^Ce sont les communes\s: Bellac, Nexon et Saint-Martin\./ }),
  );
  await user.click(within(own).getByRole('button', { name: 'Classer mon tableau' }));
  await pass(5000);
  expect(await screen.findByText('4 retenues')).toBeVisible();
  expect(workbook.valuesOn('Communes').map(([name]) => name)).toEqual([
    'Commune',
    'Bellac',
    'Nexon',
    'Saint-Martin',
  ]);
  expect(session.getState().view?.evaluated.evaluation.issues).toEqual([]);
});

it('keeps what was said of a table while another one is looked at', async () => {
  const workbook = new MemoryWorkbook([
    { name: 'Notes', cells: NUMBERS },
    { name: 'Mots', cells: WORDS },
  ]);
  const { user } = await openPane(workbook);
  const which = await screen.findByLabelText(/^Quel tableau/);
  const start = within(which)
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
  expect(start).toHaveLength(2);
  await user.selectOptions(screen.getByLabelText(/moyen.*veut dire/), 'Modéré');
  await user.selectOptions(which, /Notes/.test(start[1] ?? '') ? '0' : '-1');
  expect(screen.queryByLabelText(/moyen.*veut dire/)).not.toBeInTheDocument();
  await user.selectOptions(which, /Notes/.test(start[1] ?? '') ? '-1' : '0');
  expect(screen.getByLabelText(/moyen.*veut dire/)).toHaveDisplayValue('Modéré');
});
