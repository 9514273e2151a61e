/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/workbook/hostError';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane, told, withHeader } from './openPane';

const expectTold = (words: RegExp, tone?: 'status' | 'alert'): Promise<void> =>
  waitFor(() => {
    expect(told(tone)).toMatch(words);
  });

/** Rows of the list whose title begins so; from 0, as the sheet has them. */
const rowOf = (title: string): number => {
  const list = screen.getByRole('region', { name: 'Pistes classées' });
  const button = within(list).getByText(title).closest<HTMLElement>('[data-piste-row]');
  return Number(button?.dataset['pisteRow']) + 1;
};

describe('what is told to those who do not see it', () => {
  it('is silent when all is well, with both regions there before anything is told', async () => {
    await openPane(await exampleWorkbook('report'));
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect([told('status'), told('alert')]).toEqual(['', '']);
    expect(await axeProblems()).toEqual([]);
  });

  it('tells politely what came of a request, and again when it is asked for again', async () => {
    const { user, session } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    await expectTold(/^Classement écrit dans le tableau\.$/);
    expect(told('alert')).toBe('');
    const before = document.querySelector('.fui-FluentProvider > :not(:first-child) [role="status"] span');
    await act(async () => {
      await session.rank();
    });
    await waitFor(() => {
      expect(before).not.toBeInTheDocument();
    });
    await expectTold(/^Classement écrit dans le tableau\.$/);
  });

  it('tells a failure at once, with what became of the data and what to do', async () => {
    const { user } = await openPane(await exampleWorkbook('report'), {
      seat: {
        travel: (trip) =>
          trip === 'apply' ? Promise.reject(new HostError('refused', 'Évaluation')) : Promise.resolve(),
      },
    });
    await user.click(screen.getByRole('tab', { name: 'Annexes' }));
    await user.click(await screen.findByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
    await expectTold(/est protégé/, 'alert');
    expect(told('alert')).toMatch(/rien n’a été perdu/);
  });

  it('tells a state that lasts, what it means, and that it is over', async () => {
    let typing = false;
    const { room, seat, pass } = await openPane(await exampleWorkbook('report'), {
      seat: { travel: () => (typing ? Promise.reject(new HostError('editing', '')) : Promise.resolve()) },
    });
    typing = true;
    await act(() => room.type({ seat }, 5, COLUMN.feasibility, 3));
    await pass(3000);
    await expectTold(/^En attente d’Excel\. Une cellule est en cours de saisie/);
    typing = false;
    await pass(60_000);
    await expectTold(/À jour/);
  });

  it('tells why the table can no longer be ranked', async () => {
    const workbook = withHeader(await exampleWorkbook('report'), 'Faisabilité', 'Difficulté');
    await openPane(workbook);
    await expectTold(/^Il manque la colonne du critère/, 'alert');
  });

  it('tells once what an edit changed and why, and nothing of what others change', async () => {
    const { room, type, pass } = await openPane(await exampleWorkbook('report'));
    await type(rowOf('Observatoire des données financières des communes'), COLUMN.feasibility, 4);
    await expectTold(
      /^Classement à jour\. Observatoire des données financières des communes\s: Faisabilité\s: Très simple → Très complexe · rang\s1 → écartée par un seuil\. 39\sautres décalées d’un rang\.$/,
    );
    const other = await room.open();
    await act(() => room.type(other, rowOf("Échanges de pratique, d'expérience"), COLUMN.feasibility, 4));
    await pass(60_000);
    expect(screen.getByText(/^Ce qui a bougé – 38\spistes/)).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(told()).not.toMatch(/Échanges/);
  });

  it('tells that levels seem to have been sorted alone', async () => {
    const { room, seat, pass } = await openPane(await exampleWorkbook('report'));
    const levels = room
      .rows()
      .slice(1)
      .map((row) => row[COLUMN.feasibility] ?? null);
    const column = levels.toSorted((a, b) => String(a).localeCompare(String(b))).map((level) => [level]);
    const area = { row: 1, column: COLUMN.feasibility, rows: levels.length, columns: 1 };
    await act(() => seat.type('Évaluation', area, column));
    await pass(10_000);
    await expectTold(/notes ont changé\s: tri partiel\s\?/, 'alert');
  });
});
