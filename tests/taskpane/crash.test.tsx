/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

// The file of a screen that was removed when another version was put online, or that the network does not bring.
jest.mock('../../src/taskpane/components/AnnexesView', () => {
  throw new Error('Loading chunk failed');
});

it('leaves the rest of the pane alive when a screen does not load, and says what to do', async () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { user } = await openPane(await exampleWorkbook('workshop'));
  await user.click(screen.getByRole('tab', { name: 'Annexes' }));
  expect(await screen.findByText(/^Cette partie du volet ne peut pas s’afficher/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Recharger le volet' })).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('tab', { name: 'Méthode' }));
  expect(await screen.findByRole('heading', { name: 'Méthode' })).toBeVisible();
  expect(screen.queryByText(/^Cette partie du volet/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: 'Classement' }));
  expect(await screen.findByRole('region', { name: 'Pistes classées' })).toBeVisible();
  quiet.mockRestore();
});
