/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { exampleWorkbook, openPane } from './openPane';

/** A workbook that answers nothing any more until it is let go on. */
function heldUp(): {
  readonly travel: () => Promise<void>;
  readonly hold: () => void;
  readonly goOn: () => void;
} {
  let waiting: (() => void)[] | null = null;
  return {
    travel: () =>
      new Promise((resolve) => {
        if (waiting === null) resolve();
        else waiting.push(resolve);
      }),
    hold: () => {
      waiting = [];
    },
    goOn: () => {
      for (const resolve of waiting ?? []) resolve();
      waiting = null;
    },
  };
}

describe('what is under way', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  async function askSlowly(): Promise<Awaited<ReturnType<typeof openPane>> & { readonly goOn: () => void }> {
    const { travel, hold, goOn } = heldUp();
    const pane = await openPane(await exampleWorkbook('report'), { seat: { travel } });
    fireEvent.click(screen.getByRole('tab', { name: 'Annexes' }));
    const create = await screen.findByRole('button', { name: /^Créer\s: Annexe\s2$/ });
    jest.useFakeTimers({ now: pane.room.clock.now(), doNotFake: ['queueMicrotask', 'nextTick'] });
    hold();
    fireEvent.click(create);
    await pane.pass(0);
    return { ...pane, goOn };
  }

  const lasts = (milliseconds: number): Promise<void> =>
    act(async () => {
      await jest.advanceTimersByTimeAsync(milliseconds);
    });

  it('is told after half a second, not before, with a way out that writes nothing', async () => {
    const { room, pass, goOn } = await askSlowly();
    await lasts(499);
    expect(screen.queryByText(/Préparation de l’Annexe 2/)).not.toBeInTheDocument();
    await lasts(1);
    expect(screen.getByText(/^Préparation de l’Annexe 2\s: lecture…$/)).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    goOn();
    await pass(0);
    expect(screen.getByText(/^Annulé\s: rien n’a été écrit\.$/)).toBeVisible();
    expect(screen.queryByText(/Préparation de l’Annexe 2/)).not.toBeInTheDocument();
    expect(room.workbook.sheets.map(({ name }) => name)).not.toContain('Annexe 2');
  });

  it('goes away when it is done, with what came of it', async () => {
    const { room, pass, goOn } = await askSlowly();
    await lasts(500);
    expect(screen.getByRole('button', { name: 'Annuler' })).toBeVisible();
    goOn();
    await pass(0);
    expect(screen.queryByRole('button', { name: 'Annuler' })).not.toBeInTheDocument();
    expect(screen.getByText('Annexe 2 établie.')).toBeVisible();
    expect(room.workbook.sheets.map(({ name }) => name)).toContain('Annexe 2');
  });
});
