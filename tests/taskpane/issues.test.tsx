/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import type { OpenPane } from './openPane';
import { exampleWorkbook, openPane } from './openPane';

async function openIssues(): Promise<OpenPane> {
  const pane = await openPane(await exampleWorkbook('workshop'));
  await pane.user.click(screen.getByRole('button', { name: /cellules à corriger/ }));
  await screen.findByRole('heading', { name: 'À corriger' });
  return pane;
}

/** The item of a cell. */
const item = (cell: string): HTMLElement => {
  const found = screen.getByRole('button', { name: new RegExp(`^${cell} – `) }).closest('li');
  if (!found) throw new Error('no item');
  return found;
};

describe('À corriger', () => {
  it('is not offered where no cell is wrong', async () => {
    await openPane(await exampleWorkbook('report'));
    expect(screen.queryByRole('button', { name: /à corriger/ })).not.toBeInTheDocument();
  });

  it('lists each cell with what is wrong and goes to it', async () => {
    const { user, session } = await openIssues();
    const show = jest.spyOn(session, 'show');
    const first = item('G86');
    expect(first).toHaveTextContent(/Potentiel : « 5 » n’est pas un niveau/);
    const sentences = screen.getAllByRole('listitem').map((one) => one.querySelector('p')?.textContent ?? '');
    expect(sentences.filter((text) => !/[.?]$/.test(text))).toEqual([]);
    await user.click(within(first).getByRole('button', { name: /^G86 – Exemple fictif/ }));
    expect(show).toHaveBeenCalledWith('Évaluation', 85, 6);
    expect(await axeProblems()).toEqual([]);
  });

  it('writes an accepted value that somebody chooses, and the cell leaves the list', async () => {
    const { user, room, pass } = await openIssues();
    const first = item('G86');
    await user.selectOptions(within(first).getByRole('combobox'), '2 – Bon');
    await user.click(within(first).getByRole('button', { name: /^Écrire «\s2 – Bon\s» en G86$/ }));
    await pass(5000);
    expect(room.cell(85, COLUMN.potential)).toBe('2 – Bon');
    expect(screen.queryByRole('button', { name: /^G86 – / })).not.toBeInTheDocument();
  });

  it('writes nothing as long as nothing is chosen', async () => {
    const { user, session } = await openIssues();
    const correct = jest.spyOn(session, 'correct');
    await user.click(within(item('G86')).getByRole('button', { name: /^Remplacer/ }));
    expect(correct).not.toHaveBeenCalled();
  });

  it('numbers the pistes that have no N°', async () => {
    const { user, pass } = await openIssues();
    expect(screen.getByText(/1 piste n’a pas de N°/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Numéroter' }));
    await pass(5000);
    expect(await screen.findByText(/^1\spiste numérotée\.$/)).toBeVisible();
    expect(screen.queryByText(/n’a pas de N°/)).not.toBeInTheDocument();
  });

  it('gets the focus on its first tab stop when it is asked for', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    await user.click(screen.getByRole('button', { name: /cellules à corriger/ }));
    expect(await screen.findByRole('heading', { name: 'À corriger' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Retour au classement' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: /cellules à corriger/ })).not.toBeInTheDocument();
  });

  it('goes back to the ranking', async () => {
    const { user } = await openIssues();
    await user.click(screen.getByRole('button', { name: 'Retour au classement' }));
    expect(screen.getByRole('region', { name: 'Pistes classées' })).toBeVisible();
  });
});

describe('a probable partial sort', () => {
  it('is told, with what changed from what to what, and how to go back', async () => {
    const { user, room, seat, pass } = await openPane(await exampleWorkbook('report'));
    const levels = room
      .rows()
      .slice(1)
      .map((row) => row[COLUMN.feasibility] ?? null);
    const area = { row: 1, column: COLUMN.feasibility, rows: levels.length, columns: 1 };
    const sorted = levels.toSorted((a, b) => String(a).localeCompare(String(b)));
    const column = sorted.map((level) => [level]);
    await act(() => seat.type('Évaluation', area, column));
    await pass(10_000);
    expect(await screen.findByText(/notes ont changé\s: tri partiel\s\?/)).toBeVisible();
    expect(await screen.findByText(/Ctrl \+ Z/)).toBeVisible();
    await user.click(screen.getByText('Voir ce qui a changé'));
    expect(screen.getAllByText(/Faisabilité : .* → /).length).toBeGreaterThan(4);
    expect(await axeProblems()).toEqual([]);
    expect(await room.isRight()).toBe(false);
    await user.click(screen.getByRole('button', { name: 'C’est voulu' }));
    await pass(1000);
    expect(screen.queryByText(/tri partiel/)).not.toBeInTheDocument();
    expect(await room.isRight()).toBe(true);
  });
});
