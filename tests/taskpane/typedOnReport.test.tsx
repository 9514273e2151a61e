/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane, told } from './openPane';

it('asks before cells typed beside a report are lost, and refreshes it once that is wanted', async () => {
  const { user, room, pass, seat } = await openPane(await exampleWorkbook('report'));
  await user.click(screen.getByRole('tab', { name: 'Annexes' }));
  await user.click(await screen.findByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
  await pass(1000);
  await act(() => seat.type('Annexe 2', { row: 7, column: 20, rows: 1, columns: 1 }, [['Décision : oui']]));
  await pass(5000);
  await user.click(await screen.findByRole('button', { name: /^Actualiser\s: Annexe\s2$/ }));
  await pass(1000);
  expect(await screen.findByText('U8 – Décision : oui')).toBeVisible();
  await waitFor(() => {
    expect(told('alert')).toMatch(/^Ces cellules de la feuille «\sAnnexe 2\s» ne viennent pas de Pistes/);
  });
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(screen.queryByText('U8 – Décision : oui')).not.toBeInTheDocument();
  expect(room.workbook.valuesOn('Annexe 2').flat()).toContain('Décision : oui');
  await user.click(screen.getByRole('button', { name: /^Actualiser\s: Annexe\s2$/ }));
  await pass(1000);
  await user.click(await screen.findByRole('button', { name: 'Remplacer ces cellules' }));
  await pass(1000);
  expect(
    await screen.findByText('Annexe 2 établie.', { normalizer: (text) => text.replace(/\s/g, ' ') }),
  ).toBeVisible();
  expect(room.workbook.valuesOn('Annexe 2').flat()).not.toContain('Décision : oui');
});

it('asks before cells under a header of ours are lost, in a table that was not ranked', async () => {
  const { user, room, pass, seat } = await openPane(await exampleWorkbook('report'));
  const others = ['a', 'b', 'c', 'd'];
  await act(() => seat.type('Évaluation', { row: 0, column: 10, rows: 1, columns: 4 }, [others]));
  await act(() => seat.type('Évaluation', { row: 2, column: 9, rows: 1, columns: 1 }, [['Validé']]));
  await pass(5000);
  const [button] = screen.getAllByRole('button', { name: 'Classer maintenant' });
  if (button) await user.click(button);
  await pass(1000);
  expect(await screen.findByText('J3 – Validé')).toBeVisible();
  await waitFor(() => {
    expect(told('alert')).toMatch(/donnez un autre nom à leur colonne/);
  });
  expect(await axeProblems()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Remplacer ces cellules' }));
  await pass(2000);
  await waitFor(() => {
    expect(room.workbook.valuesOn('Évaluation')[2]?.[9]).toBe('Retenue');
  });
});
