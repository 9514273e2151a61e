/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { HostError } from '../../src/workbook/hostError';
import { exampleWorkbook, openPane } from './openPane';

it('says what of a sheet stands in the way, and where, when a report cannot be refilled', async () => {
  const { user } = await openPane(await exampleWorkbook('report'), {
    seat: {
      travel: (trip) =>
        trip === 'apply'
          ? Promise.reject(HostError.unsupported('sheet-content', 'Annexe 2', { part: 'pivotTable' }))
          : Promise.resolve(),
    },
  });
  await user.click(screen.getByRole('tab', { name: 'Annexes' }));
  await user.click(await screen.findByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
  expect(
    await screen.findByText(
      /La feuille «\sAnnexe 2\s» doit être remplie à nouveau, et contient un tableau croisé/,
    ),
  ).toHaveTextContent('Donnez-lui un autre nom');
});
