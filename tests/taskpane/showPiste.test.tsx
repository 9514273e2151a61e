/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { exampleWorkbook, openPane } from './openPane';

it('opens at rank 1, whichever row is selected in Excel; a row selected later is brought in sight', async () => {
  const area = { row: 30, column: 1, rows: 1, columns: 1 };
  const workbook = await exampleWorkbook('report');
  const { seat, pass } = await openPane(workbook, { seat: { selected: { sheet: 'Évaluation', area } } });
  const list = await screen.findByRole('region', { name: 'Pistes classées' });
  expect(list.querySelector('[aria-current=true]') ?? screen.getByRole('searchbox')).toBeInTheDocument();
  await pass(5000);
  expect(list.scrollTop).toBe(0);
  act(() => {
    seat.tell({ kind: 'selected', sheet: 'Évaluation', area: { ...area, row: 40 } });
  });
  await pass(0);
  await waitFor(() => {
    expect(list.scrollTop).toBeGreaterThan(0);
  });
});

it('goes to the ranking when the menu of a cell asks, with the piste of its row in sight, wherever the list was left', async () => {
  const { user, requests, seat, pass } = await openPane(await exampleWorkbook('report'));
  const list = await screen.findByRole('region', { name: 'Pistes classées' });
  const area = { row: 30, column: 1, rows: 1, columns: 1 };
  act(() => {
    seat.tell({ kind: 'selected', sheet: 'Évaluation', area });
  });
  await pass(0);
  await waitFor(() => {
    expect(list.scrollTop).toBeGreaterThan(0);
  });
  list.scrollTop = 0;
  await user.click(screen.getByRole('tab', { name: 'Méthode' }));
  await user.click(screen.getByRole('tab', { name: 'Classement' }));
  expect(list.scrollTop).toBe(0);
  await user.click(screen.getByRole('tab', { name: 'Méthode' }));
  act(() => {
    requests.ask('ranking');
  });
  expect(screen.getByRole('tab', { name: 'Classement' })).toHaveAttribute('aria-selected', 'true');
  await waitFor(() => {
    expect(list.scrollTop).toBeGreaterThan(0);
  });
});
