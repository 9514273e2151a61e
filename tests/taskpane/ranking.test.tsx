/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane, told } from './openPane';

const list = (): HTMLElement => screen.getByRole('region', { name: 'Pistes classées' });
/** Column of the objectives, from 0. */
const OBJECTIVE = 2;

function firstOf<T>(items: readonly T[]): T {
  const [first] = items;
  if (first === undefined) throw new Error('nothing there');
  return first;
}

const rows = (): readonly HTMLElement[] => [...list().querySelectorAll<HTMLElement>('[data-piste-row]')];

describe('the ranked list', () => {
  it('shows the pistes of the report in bands, the first rank first, with their levels', async () => {
    await openPane(await exampleWorkbook('report'));
    expect(within(list()).getByRole('heading', { name: '1re\u00a0priorité ·\u00a016' })).toBeVisible();
    const [first] = rows();
    expect(first).toHaveTextContent('Observatoire des données financières des communes');
    expect(first).toHaveTextContent('Fort · Très important · Très simple');
    expect(first).toHaveAccessibleName(/^rang\s1/);
  });

  it('says how many pistes have each status, and how far the scoring is', async () => {
    await openPane(await exampleWorkbook('report'));
    const counts = screen.getByRole('group', { name: /Pistes par état/ });
    expect(within(counts).getByRole('button', { name: '40\u00a0retenues' })).toBeVisible();
    expect(within(counts).getByRole('button', { name: '1\u00a0à évaluer' })).toBeVisible();
    expect(screen.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '40/41\u00a0évaluées');
  });

  it('shows only the pistes of a count that is clicked, and all of them at the second click', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    const button = screen.getByRole('button', { name: /^2\sécartées par un seuil$/ });
    await user.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(2);
    expect(screen.getByText('2 sur 95 pistes')).toBeVisible();
    await user.click(button);
    expect(rows().length).toBeGreaterThan(2);
  });

  it('says why a piste is not retained', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    await user.click(screen.getByRole('button', { name: /^2\sécartées par un seuil$/ }));
    expect(list()).toHaveTextContent(/Potentiel « Faible » : seuil non atteint/);
    expect(list()).not.toHaveTextContent(/configuration exclue/);
    await user.click(screen.getByRole('button', { name: /^1\sexclue$/ }));
    expect(list()).toHaveTextContent(
      /Potentiel « Modéré » avec Faisabilité « Complexe » : configuration exclue/,
    );
    expect(list()).not.toHaveTextContent(/seuil non atteint/);
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

  it('names what the list is filtered by, counts what is shown, and starts at its top', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    list().scrollTop = 400;
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Commune' }), 'Touvre');
    expect(list().scrollTop).toBe(0);
    const counts = screen.getByRole('group', { name: /Pistes par état/ });
    const retained = within(counts).getByRole('button', { name: /retenues$/ });
    const shown = Number(/\d+/.exec(retained.textContent ?? '')?.[0]);
    expect(shown).toBeLessThan(40);
    await user.click(retained);
    expect(screen.getByText('Filtre : État « Retenues » · Commune « Touvre »')).toBeVisible();
    expect(screen.getByText(`${String(shown)} sur 78 pistes`)).toBeVisible();
    const bands = within(list())
      .getAllByRole('heading')
      .map(({ textContent }) => textContent ?? '');
    expect(bands.every((band) => /\d sur \d+$/.test(band.replace(/\s/g, ' ')))).toBe(true);
    list().scrollTop = 200;
    await user.click(screen.getByRole('button', { name: 'Tout afficher' }));
    expect(list().scrollTop).toBe(0);
    expect(screen.queryByText(/^Filtre\s:/)).not.toBeInTheDocument();
  });

  it('tells twins apart by their N°, where they are listed and where they are announced', async () => {
    const { user, type } = await openPane(await exampleWorkbook('report'));
    await type(34, COLUMN.potential, 4);
    await waitFor(() => {
      expect(told()).toMatch(/Parc de véhicules · N°\s34\s: Potentiel/);
    });
    expect(screen.getByRole('region', { name: 'Ce qui a bougé' })).toHaveTextContent(
      /Parc de véhicules · N°\s34/,
    );
    await user.type(screen.getByRole('searchbox'), 'parc de v');
    await waitFor(() => {
      expect(rows()).toHaveLength(2);
    });
    const titles = rows().map((row) => row.textContent.replace(/\s/g, ' '));
    expect(titles.map((title) => /Parc de véhicules · N° (34|70)/.exec(title)?.[1]).sort()).toEqual([
      '34',
      '70',
    ]);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), 'observatoire');
    await waitFor(() => {
      expect(rows()[0]).not.toHaveTextContent('N°');
    });
  });

  it('[R19] says of a piste that is dropped what would bring it in, on as many criteria as it takes', async () => {
    const { user, type } = await openPane(await exampleWorkbook('report'));
    await type(1, COLUMN.stake, 3);
    await type(1, COLUMN.feasibility, 4);
    await user.click(screen.getByRole('button', { name: /par un seuil$/ }));
    await user.click(firstOf(rows()));
    expect(await screen.findByRole('heading', { name: 'Ce qui la ferait entrer' })).toBeVisible();
    expect(list()).toHaveTextContent(
      /Enjeu communautaire «\sStructurant\s» et Faisabilité «\sComplexe\s» : retenue, rang\s\d+\./,
    );
    await user.click(screen.getByRole('button', { name: /retenues$/ }));
    await user.click(firstOf(rows()));
    await screen.findByRole('heading', { name: 'Avec un niveau de plus ou de moins' });
    expect(screen.queryByRole('heading', { name: 'Ce qui la ferait entrer' })).not.toBeInTheDocument();
  });

  it('keeps in sight the objective that it is filtered by, even where no piste has it any more', async () => {
    const { user, type } = await openPane(await exampleWorkbook('report'));
    await type(4, OBJECTIVE, 'Voir plus loin');
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    const choice = await screen.findByRole('combobox', { name: 'Objectif' });
    await user.selectOptions(choice, 'Voir plus loin');
    await type(4, OBJECTIVE, 'Voir de près');
    expect(choice).toHaveDisplayValue('Voir plus loin');
    expect(screen.getByText('Aucune piste ne correspond.')).toBeVisible();
    await user.selectOptions(choice, 'Tous');
    expect(within(choice).queryByRole('option', { name: 'Voir plus loin' })).not.toBeInTheDocument();
  });

  it('opens a piste in place, with its scale, what would change it, and the way to its row', async () => {
    const { user, session } = await openPane(await exampleWorkbook('report'));
    const shown = jest.spyOn(session, 'show');
    const first = firstOf(rows());
    await user.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'true');
    const go = await screen.findByRole('button', { name: 'Aller à la ligne' });
    expect(list()).toHaveTextContent('Faible (non retenu)');
    expect(list()).toHaveTextContent(/Faisabilité Simple : rang \d+ \(▼\d+\)/);
    await user.click(go);
    expect(shown).toHaveBeenLastCalledWith('Évaluation', Number(first.dataset['pisteRow']) + 1);
  });

  it('is one tab stop, in which the arrows, Home and End move', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    const tabbable = rows().filter((row) => row.tabIndex === 0);
    expect(tabbable).toEqual([rows()[0]]);
    act(() => {
      firstOf(rows()).focus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement).toHaveAccessibleName(/^rang\s3/);
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAccessibleName(/^rang\s2/);
    await user.keyboard('{Enter}');
    expect(document.activeElement).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{End}');
    expect(document.activeElement).toHaveAccessibleName(/^sans rang/);
    await user.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName(/^rang\s1/);
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

  it('shows how far rows moved after an edit, and says which piste, why, and how the others followed', async () => {
    const { type, user } = await openPane(await exampleWorkbook('report'));
    const first = rows()[0]?.dataset['pisteRow'];
    await type(Number(first) + 1, COLUMN.feasibility, 3);
    const movements = [...list().querySelectorAll('[data-piste-row]')].filter((row) =>
      /monte de 1\splace/.test(row.textContent ?? ''),
    );
    expect(movements.length).toBeGreaterThan(0);
    const headline = await screen.findByRole('region', { name: 'Ce qui a bougé' });
    expect(
      within(headline).getByText(/^Faisabilité\s: Très simple → Complexe · rang\s1 → \d+$/),
    ).toBeVisible();
    expect(within(headline).getByText(/^\d\sautres décalées d’un rang$/)).toBeVisible();
    expect(within(headline).queryByText(/Ce qui a bougé/)).not.toBeInTheDocument();
    await user.click(within(headline).getByRole('button', { name: 'Fermer\u202f: ce qui a bougé' }));
    expect(headline).not.toBeInTheDocument();
  });

  it('goes from what moved to the piste, even where the filter hides it', async () => {
    const { type, user } = await openPane(await exampleWorkbook('report'));
    const first = rows()[0]?.dataset['pisteRow'];
    await user.click(screen.getByRole('button', { name: /^1\sà évaluer$/ }));
    await type(Number(first) + 1, COLUMN.feasibility, 4);
    await user.click(
      await screen.findByRole('button', { name: 'Observatoire des données financières des communes' }),
    );
    await waitFor(() => {
      expect(document.activeElement).toHaveAccessibleName(/^sans rang Observatoire des données/);
    });
    expect(screen.queryByText(/sur 78 pistes/)).not.toBeInTheDocument();
  });

  it('keeps what others change behind a line', async () => {
    const { room, pass } = await openPane(await exampleWorkbook('report'));
    const other = await room.open();
    const first = Number(rows()[0]?.dataset['pisteRow']);
    await act(() => room.type(other, first + 1, COLUMN.feasibility, 3));
    await pass(60_000);
    const line = screen.getByText(/^Ce qui a bougé – \d+\spistes ont bougé$/);
    expect(line).toBeVisible();
    expect(screen.getByText(/Très simple → Complexe/)).not.toBeVisible();
  });

  it('says that the row selected in Excel is hidden by the filter, and shows it', async () => {
    const { seat, pass, user } = await openPane(await exampleWorkbook('report'));
    const area = { row: Number(rows()[2]?.dataset['pisteRow']) + 1, column: 1, rows: 1, columns: 1 };
    await user.click(screen.getByRole('button', { name: /^1\sà évaluer$/ }));
    expect(screen.queryByText(/masquée par le filtre/)).not.toBeInTheDocument();
    act(() => {
      seat.tell({ kind: 'selected', sheet: 'Évaluation', area });
    });
    await pass(1000);
    expect(await screen.findByText('La ligne choisie est masquée par le filtre.')).toBeVisible();
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Afficher' }));
    await waitFor(() => {
      expect(document.activeElement).toHaveAccessibleName(/sélectionnée dans Excel$/);
    });
    expect(screen.queryByText(/masquée par le filtre/)).not.toBeInTheDocument();
  });

  it('selects the row in Excel as a piste is opened, not as it is closed, and keeps the focus', async () => {
    const { user, session } = await openPane(await exampleWorkbook('report'));
    const shown = jest.spyOn(session, 'show');
    const first = firstOf(rows());
    await user.click(first);
    expect(shown).toHaveBeenCalledWith('Évaluation', Number(first.dataset['pisteRow']) + 1);
    expect(first).toHaveFocus();
    await user.click(first);
    expect(first).toHaveAttribute('aria-expanded', 'false');
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('shows first what is discussed: the scales, what would change, the way to the row; then the facts', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    const first = firstOf(rows());
    await user.click(first);
    const go = await screen.findByRole('button', { name: 'Aller à la ligne' });
    const detail = document.getElementById(first.getAttribute('aria-controls') ?? '')?.textContent ?? '';
    const places = ['Potentiel', 'Avec un niveau', 'Aller à la ligne', 'N°', 'Objectif'].map((words) =>
      detail.indexOf(words),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(detail).not.toMatch(/État|Motif/);
    expect(go).toBeVisible();
    await user.click(first);
    await user.click(screen.getByRole('button', { name: /^1\sexclue$/ }));
    await user.click(firstOf(rows()));
    await screen.findByRole('button', { name: 'Aller à la ligne' });
    expect(list()).toHaveTextContent(/ÉtatConfiguration exclueMotifPotentiel/);
  });

  it('stays as it was left while another tab is looked at: open rows, filter', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.type(screen.getByRole('searchbox'), 'observatoire');
    await waitFor(() => {
      expect(rows()).toHaveLength(3);
    });
    await user.click(firstOf(rows()));
    await user.click(screen.getByRole('tab', { name: 'Annexes' }));
    await screen.findByRole('heading', { name: 'Annexes' });
    expect(screen.queryByRole('region', { name: 'Pistes classées' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Classement' }));
    expect(rows()).toHaveLength(3);
    expect(firstOf(rows())).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('tab', { name: 'Classement' })).toHaveFocus();
  });

  it('has nothing that assistive technology would stumble on', async () => {
    const { user } = await openPane(await exampleWorkbook('workshop'));
    await user.click(screen.getByRole('button', { name: 'Filtres' }));
    await user.click(firstOf(rows()));
    await screen.findByRole('button', { name: 'Aller à la ligne' });
    expect(await axeProblems()).toEqual([]);
  });
});
