/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { MemorySeatOptions } from '../../src/hosts/memory/memorySeat';
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

describe('a refusal before any ranking was shown', () => {
  const refusing = (trips: readonly string[]): MemorySeatOptions => ({
    travel: (trip) =>
      trips.includes(trip) ? Promise.reject(new HostError('refused', 'X')) : Promise.resolve(),
  });

  it('is said as what it is, with the way to try again', async () => {
    await openPane(ownTable(), { seat: refusing(['read']) });
    expect(await screen.findByText(/Le classeur ou la feuille est protégé/)).toBeVisible();
    expect(screen.queryByText(/le classement est montré ici/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it('of a table to create leaves the first run as it is', async () => {
    const { user } = await openPane(new MemoryWorkbook([{ name: 'Feuil1' }]), { seat: refusing(['apply']) });
    await user.click(await screen.findByRole('button', { name: 'Créer le tableau' }));
    expect(await screen.findByText(/Le classeur ou la feuille est protégé/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByText(/le classement est montré ici/)).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Créer le tableau' })).toBeVisible();
  });
});
