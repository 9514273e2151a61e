/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

const list = (): HTMLElement => screen.getByRole('region', { name: 'Pistes classées' });
function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

const rows = (): readonly HTMLElement[] => [...list().querySelectorAll<HTMLElement>('[data-piste-row]')];

describe('the ranked list', () => {
  it('shows the pistes of the report in bands, the first rank first, with their levels', async () => {
    await openPane(await exampleWorkbook('report'));
    expect(within(list()).getByRole('heading', { name: '1re priorité · 16' })).toBeVisible();
    const [first] = rows();
    expect(first).toHaveTextContent('Observatoire des données financières des communes');
    expect(first).toHaveTextContent('Fort · Très important · Très simple');
    expect(first).toHaveAccessibleName(/^rang 1/);
  });

  it('says how many pistes have each status, and how far the scoring is', async () => {
    await openPane(await exampleWorkbook('report'));
    const counts = screen.getByRole('group', { name: /Pistes par état/ });
    expect(within(counts).getByRole('button', { name: '40 retenues' })).toBeVisible();
    expect(within(counts).getByRole('button', { name: '1 à évaluer' })).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '40/41 évaluées');
  });

  it('shows only the pistes of a count that is clicked, and all of them at the second click', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    const button = screen.getByRole('button', { name: '3 non retenues' });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(3);
    expect(screen.getByText('3 sur 95 pistes')).toBeVisible();
    await user.click(button);
    expect(rows().length).toBeGreaterThan(3);
  });

  it('says why a piste is not retained', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    await user.click(screen.getByRole('button', { name: '3 non retenues' }));
    expect(list()).toHaveTextContent(/Potentiel « Faible » : seuil non atteint/);
    expect(list()).toHaveTextContent(/configuration exclue/);
  });

  it('finds pistes without regard to accents', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.type(screen.getByRole('searchbox', { name: 'Rechercher une piste' }), 'dechets municipaux');
    await waitFor(() => {
      expect(rows()).toHaveLength(1);
    });
    expect(rows()[0]).toHaveTextContent('Gestion des déchets municipaux');
  });

  it('says so when nothing is found', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(await screen.findByText('Aucune piste ne correspond.')).toBeVisible();
  });

  it('filters by commune, without taking Magnac-sur-Touvre for Touvre', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Commune' }), 'Touvre');
    expect(screen.getByRole('button', { name: 'Filtres (1)' })).toBeVisible();
    expect(screen.getByText(/sur 78 pistes$/)).toHaveTextContent('30 sur 78 pistes');
  });

  it('opens a piste in place, with its scale, what would change it, and the way to its row', async () => {
    const { user, session } = await openPane(await exampleWorkbook('report'));
    const shown = jest.spyOn(session, 'show');
    const first = firstOf(rows());
    await user.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    const go = await screen.findByRole('button', { name: 'Aller à la ligne' });
    expect(list()).toHaveTextContent('Faible (non retenu)');
    expect(list()).toHaveTextContent(/Faisabilité Simple : rang \d+ \(▼ \d+\)/);
    await user.click(go);
    expect(shown).toHaveBeenCalledWith('Évaluation', expect.any(Number));
  });

  it('is one tab stop, in which the arrows, Home and End move', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    const tabbable = rows().filter((row) => row.tabIndex === 0);
    expect(tabbable).toEqual([rows()[0]]);
    act(() => {
      firstOf(rows()).focus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^rang 3/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/^rang 2/);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^sans rang/);
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName(/^rang 1/);
  });

  it('makes few rows of ten thousand, and tells each its place among all', async () => {
    const workbook = await exampleWorkbook('report', (found) =>
      Array.from({ length: 10_000 }, (_, index) => ({
        ...(found[index % found.length] ?? firstOf(found)),
        number: index + 1,
        parent: null,
      })),
    );
    await openPane(workbook);
    expect(rows().length).toBeGreaterThan(5);
    expect(rows().length).toBeLessThan(60);
    const item = rows()[0]?.closest('li');
    expect(item).toHaveAttribute('aria-posinset', '1');
    expect(Number(item?.getAttribute('aria-setsize'))).toBeGreaterThan(1000);
  });

  it('marks the piste of the row that is selected in Excel, and takes no focus', async () => {
    const { seat, pass } = await openPane(await exampleWorkbook('report'));
    const piste = Number(rows()[2]?.dataset['pisteRow']);
    const area = { row: piste + 1, column: 1, rows: 1, columns: 1 };
    act(() => {
      seat.tell({ kind: 'selected', sheet: 'Évaluation', area });
    });
    await pass(1000);
    const marked = rows().filter((row) => row.getAttribute('aria-current') === 'true');
    expect(marked).toHaveLength(1);
    expect(marked[0]).toHaveAccessibleName(/sélectionnée dans Excel/);
    expect(document.body).toHaveFocus();
  });

  it('shows how far rows moved after an edit, tells it once, and lists what moved', async () => {
    const { type } = await openPane(await exampleWorkbook('report'));
    const first = rows()[0]?.dataset['pisteRow'];
    await type(Number(first) + 1, COLUMN.feasibility, 3);
    const movements = [...list().querySelectorAll('[data-piste-row]')].filter((row) =>
      row.textContent?.includes('monte de 1 place'),
    );
    expect(movements.length).toBeGreaterThan(0);
    expect(
      screen.getByText(/^Classement à jour : 40 pistes retenues, \d+ changements\.$/),
    ).toBeInTheDocument();
    expect(screen.getByText(/^Ce qui a bougé – \d+ pistes ont bougé$/)).toBeVisible();
    expect(screen.getByText(/Très simple → Complexe/)).toBeInTheDocument();
  });

  it('tells nothing of what others change, and shows it', async () => {
    const { room, pass } = await openPane(await exampleWorkbook('report'));
    const other = await room.open();
    const first = Number(rows()[0]?.dataset['pisteRow']);
    await act(() => room.type(other, first + 1, COLUMN.feasibility, 3));
    await pass(60_000);
    expect(screen.getByText(/^Ce qui a bougé – \d+ pistes ont bougé$/)).toBeVisible();
    expect(screen.queryByText(/^Classement à jour/)).not.toBeInTheDocument();
  });

  it('has nothing that assistive technology would stumble on', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    await user.click(firstOf(rows()));
    await screen.findByRole('button', { name: 'Aller à la ligne' });
    expect(await axeProblems()).toEqual([]);
  });
});
