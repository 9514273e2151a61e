/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';
import { COLUMN } from '../session/live/room';

it('says by which column the table is still filtered, and for whom, and takes that filter off on request', async () => {
  const { user, seat } = await openPane(await exampleWorkbook('report'), {
    seat: { lacks: ['sheet-views'] },
  });
  const area = { row: 0, column: 0, rows: 79, columns: 14 };
  seat.filters.shared = {
    sheet: 'Évaluation',
    table: 'Pistes',
    area,
    column: COLUMN.status,
    texts: ['Retenue'],
  };
  await user.click(screen.getByRole('button', { name: 'Autres actions' }));
  await user.click(await screen.findByRole('button', { name: 'Enlever le filtre' }));
  expect(
    await screen.findByText(/^Le tableau est encore filtré par Statut.*toutes les personnes/),
  ).toBeVisible();
  expect(seat.filters.shared).not.toBeNull();
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Enlever aussi ce filtre' }));
  expect(await screen.findByText(/^Filtre enlevé, pour toutes les personnes/)).toBeVisible();
  expect(seat.filters.shared).toBeNull();
});
