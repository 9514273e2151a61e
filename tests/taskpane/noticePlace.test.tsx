/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

it('leads from a notice to the cells that stand in the way', async () => {
  const { sheets } = await exampleWorkbook('report');
  const workbook = new MemoryWorkbook([
    ...sheets,
    { name: 'Annexe 2', cells: [['Notre annexe'], ['Budget']] },
  ]);
  const { user, seat } = await openPane(workbook);
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await user.click(await screen.findByRole('button', { name: /^Annexe\s2$/ }));
  const said = await screen.findByText(/n’a pas été faite par Pistes/);
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Aller à la cellule' }));
  expect(seat.shown).toMatchObject({ sheet: 'Annexe 2', area: { row: 0, column: 0 } });
  expect(said).toBeVisible();
});

it('offers the way once where the screen says the same', async () => {
  const { user, type, session } = await openPane(await exampleWorkbook('report'));
  await type(0, 8, 'Autre chose');
  await screen.findByRole('heading', { level: 2, name: /^Le tableau ne peut pas/ });
  await user.click(screen.getByRole('button', { name: 'Relire' }));
  expect(session.getState().notice).toMatchObject({ answer: { kind: 'impossible' } });
  expect(screen.getAllByRole('button', { name: 'Aller à la cellule' })).toHaveLength(1);
});
