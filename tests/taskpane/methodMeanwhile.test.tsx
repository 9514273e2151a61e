/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane, told } from './openPane';

const criterion = (position: number): HTMLElement =>
  screen.getByRole('group', { name: `Critère\u00a0${String(position)}` });

it('asks before it replaces a method that somebody changed meanwhile, shows theirs, and keeps the draft', async () => {
  const { user, room, pass, session } = await openPane(await exampleWorkbook('workshop'));
  await user.click(screen.getByRole('tab', { name: 'Méthode' }));
  await user.click(await screen.findByRole('button', { name: 'Modifier' }));
  await user.selectOptions(within(criterion(1)).getByLabelText('Retenu jusqu’à'), '1 – Fort');
  await user.click(screen.getByRole('button', { name: 'Monter Faisabilité' }));
  const colleague = await act(() => room.open());
  await act(async () => {
    const { view } = session.getState();
    if (view === null) throw new Error('no view');
    const { record } = view.evaluated.evaluation;
    const criteria = record.method.criteria.map((one, index) =>
      index === 1 ? { ...one, threshold: 1 } : one,
    );
    await colleague.session.saveMethod({ ...record, method: { ...record.method, criteria } }, true);
  });
  await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
  await pass(5000);
  await waitFor(() => {
    expect(told('alert')).toMatch(/^La méthode a changé entre-temps/);
  });
  expect(await screen.findByText(/^La méthode a changé entre-temps/)).toBeVisible();
  const thresholds = (): Readonly<Record<string, number>> =>
    Object.fromEntries(
      session
        .getState()
        .view?.evaluated.evaluation.record.method.criteria.map(({ name, threshold }) => [name, threshold]) ??
        [],
    );
  expect(thresholds()).toEqual({ Potentiel: 3, 'Enjeu communautaire': 1, Faisabilité: 3 });
  const see = screen.getByRole('button', { name: 'Voir la leur' });
  expect(see).toHaveFocus();
  await user.click(see);
  const theirs = screen.getByRole('region', { name: 'La méthode du classeur' });
  expect(within(theirs).getByText(/Structurant – non retenu/)).toBeVisible();
  expect(await axeProblems()).toEqual([]);
  expect(within(criterion(1)).getByLabelText('Retenu jusqu’à')).toHaveDisplayValue('1 – Fort');
  await user.click(screen.getByRole('button', { name: 'Garder la mienne' }));
  await pass(5000);
  expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
  expect(thresholds()).toEqual({ Potentiel: 1, 'Enjeu communautaire': 2, Faisabilité: 3 });
});
