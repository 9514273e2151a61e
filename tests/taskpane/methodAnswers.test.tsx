/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { MemorySeatOptions } from '../../src/hosts/memory/memorySeat';
import { HostError } from '../../src/workbook/hostError';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import type { OpenPane } from './openPane';
import { exampleWorkbook, openPane, told } from './openPane';

const criterion = (position: number): HTMLElement =>
  screen.getByRole('group', { name: `Critère\u00a0${String(position)}` });

const click = async ({ user }: OpenPane, name: string): Promise<void> => {
  await user.click(await screen.findByRole('button', { name }));
};

async function editMethod(seat: MemorySeatOptions): Promise<OpenPane> {
  const pane = await openPane(await exampleWorkbook('workshop'), { seat });
  await pane.user.click(screen.getByRole('tab', { name: 'Méthode' }));
  await click(pane, 'Modifier');
  return pane;
}

/** Somebody writes a note right under the tables of the method. */
async function noteBelow({ room }: OpenPane): Promise<void> {
  // Right below the last line: the lists at the right go further down.
  const row = room.workbook.valuesOn('Méthode').findLastIndex(([first = null]) => first !== null) + 1;
  await room.workbook.apply([
    {
      sheet: 'Méthode',
      blocks: [{ area: { row, column: 0, rows: 1, columns: 1 }, values: [['Note du DGS']] }],
    },
  ]);
}

/** Somebody else retains one level less of the second criterion. */
async function changeMeanwhile({ room, session }: OpenPane): Promise<void> {
  const colleague = await act(() => room.open());
  const record = session.getState().view?.evaluated.evaluation.record;
  if (record === undefined) throw new Error('no view');
  const criteria = record.method.criteria.map((one, index) => (index === 1 ? { ...one, threshold: 1 } : one));
  await act(() => colleague.session.saveMethod({ ...record, method: { ...record.method, criteria } }, true));
}

describe('a question that comes while another screen is looked at', () => {
  /** Saves at a workbook that answers only once another screen is looked at. */
  async function leaveWhileSaving(meanwhile: (pane: OpenPane) => Promise<void>): Promise<OpenPane> {
    let goOn = (): void => undefined;
    let answers = Promise.resolve();
    const pane = await editMethod({ travel: () => answers });
    await click(pane, 'Descendre Potentiel');
    await pane.user.click(within(criterion(3)).getByRole('button', { name: 'Ajouter un niveau' }));
    await meanwhile(pane);
    answers = new Promise((resolve) => {
      goOn = resolve;
    });
    await click(pane, 'Enregistrer');
    await pane.user.click(screen.getByRole('tab', { name: 'Classement' }));
    await screen.findByRole('tab', { name: 'Méthode (modification en cours)' });
    goOn();
    await pane.pass(5000);
    return pane;
  }

  const waits = /^Votre méthode n’est pas encore enregistrée\s: une question attend votre réponse\./;

  it('stands when one comes back, and is told meanwhile: cells that would be lost', async () => {
    const pane = await leaveWhileSaving(noteBelow);
    expect(await screen.findByText(waits)).toBeVisible();
    await waitFor(() => {
      expect(told('alert')).toMatch(waits);
    });
    expect(await axeProblems()).toEqual([]);
    await click(pane, 'Voir la méthode');
    expect(await screen.findByText(/Note du DGS/)).toBeVisible();
    expect(screen.queryByText(waits)).not.toBeInTheDocument();
    await click(pane, 'Remplacer ces cellules');
    await pane.pass(5000);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Modifier' })).toBeVisible();
  });

  it('is asked anew once the method is changed further: those cells were of the method before', async () => {
    const pane = await leaveWhileSaving(noteBelow);
    await click(pane, 'Voir la méthode');
    expect(await screen.findByText(/Note du DGS/)).toBeVisible();
    await pane.user.click(within(criterion(2)).getByRole('button', { name: 'Ajouter un niveau' }));
    expect(screen.queryByText(/Note du DGS/)).not.toBeInTheDocument();
    await click(pane, 'Enregistrer');
    await pane.pass(5000);
    expect(await screen.findByText(/Note du DGS/)).toBeVisible();
  });

  it('stands when one comes back, and is told meanwhile: a method that somebody changed', async () => {
    const pane = await leaveWhileSaving(changeMeanwhile);
    expect(await screen.findByText(waits)).toBeVisible();
    await pane.user.click(screen.getByRole('tab', { name: 'Méthode (modification en cours)' }));
    expect(await screen.findByText(/^La méthode a changé entre-temps/)).toBeVisible();
    expect(within(criterion(2)).getByLabelText('Nom')).toHaveValue('Potentiel');
    await click(pane, 'Garder la mienne');
    await pane.pass(5000);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
  });
});

describe('« Réessayer », after the method could not be saved', () => {
  /** Saves where nothing can be written yet, and lets it be tried again. */
  async function failToSave(change: (pane: OpenPane) => Promise<void>): Promise<OpenPane> {
    let isBroken = true;
    const pane = await editMethod({
      travel: (trip) =>
        isBroken && trip !== 'read' && trip !== 'readColumns'
          ? Promise.reject(new HostError('failed', 'X'))
          : Promise.resolve(),
    });
    await change(pane);
    await click(pane, 'Enregistrer');
    await pane.pass(5000);
    await screen.findByRole('button', { name: 'Réessayer' });
    isBroken = false;
    return pane;
  }

  const retry = async (pane: OpenPane): Promise<void> => {
    await click(pane, 'Réessayer');
    await pane.pass(5000);
  };

  it('ends the editing once it is saved', async () => {
    const pane = await failToSave((one) => click(one, 'Descendre Potentiel'));
    await retry(pane);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Modifier' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Méthode' })).toBeVisible();
  });

  it('leaves to be saved what was changed after the first try', async () => {
    const pane = await failToSave((one) => click(one, 'Descendre Potentiel'));
    await pane.user.type(within(criterion(1)).getByLabelText('Nom'), ' global');
    await retry(pane);
    expect(await screen.findByText('Méthode enregistrée.')).toBeVisible();
    expect(within(criterion(1)).getByLabelText('Nom')).toHaveValue('Enjeu communautaire global');
    await click(pane, 'Enregistrer');
    await pane.pass(5000);
    expect(await screen.findByRole('button', { name: 'Modifier' })).toBeVisible();
    expect(pane.room.workbook.valuesOn('Méthode').flat()).toContain('Enjeu communautaire global');
    const headers = pane.room.rows()[0] ?? [];
    expect(headers.slice(COLUMN.potential, COLUMN.status)).toEqual([
      'Potentiel',
      'Enjeu communautaire global',
      'Faisabilité',
    ]);
  });

  it('asks what must be said first: cells that would be lost', async () => {
    const pane = await failToSave((one) =>
      one.user.click(within(criterion(3)).getByRole('button', { name: 'Ajouter un niveau' })),
    );
    await noteBelow(pane);
    await retry(pane);
    expect(await screen.findByText(/Note du DGS/)).toBeVisible();
  });

  it('asks what must be said first: a method that somebody changed', async () => {
    const pane = await failToSave((one) => click(one, 'Descendre Potentiel'));
    await changeMeanwhile(pane);
    await retry(pane);
    expect(await screen.findByText(/^La méthode a changé entre-temps/)).toBeVisible();
  });
});
