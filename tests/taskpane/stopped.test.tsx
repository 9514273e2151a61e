/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { HostError } from '../../src/workbook/hostError';
import { openPane } from './openPane';

const HEADERS = [
  'N°',
  'Intitulé',
  'Communes',
  'Potentiel',
  'Enjeu communautaire',
  'Faisabilité',
  'Avis',
  'Coût',
  'Suite',
];

/** A table of somebody's own, that was never ranked. */
const ownTable = (): MemoryWorkbook =>
  new MemoryWorkbook([
    {
      name: 'Évaluation',
      cells: [HEADERS, [1, 'Partager un broyeur', 'Touvre', 1, 1, 1, 'oui', 10, 'à voir']],
    },
  ]);

describe('« Réessayer » after a reading that failed', () => {
  it('reads again, and adds no column to a table that nobody asked to rank', async () => {
    const workbook = ownTable();
    let isTooLarge = true;
    const { user } = await openPane(workbook, {
      seat: {
        travel: (trip) =>
          trip === 'read' && isTooLarge ? Promise.reject(new HostError('too-large', '')) : Promise.resolve(),
      },
    });
    expect(await screen.findByText(/Il y a trop à lire/)).toBeVisible();
    isTooLarge = false;
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByText(/n’est pas encore écrit dans le tableau/)).toBeVisible();
    expect(workbook.valuesOn('Évaluation')[0]).toEqual(HEADERS);
  });
});
