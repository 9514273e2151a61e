/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import type { UserMemory } from '../../src/taskpane/memory/userMemory';
import { axeProblems } from './axeProblems';
import type { OpenPane, PaneOptions } from './openPane';
import { exampleWorkbook, openPane } from './openPane';

function rememberedIn(store: { name: string | null }): UserMemory {
  return {
    commune: () => store.name,
    rememberCommune: (name) => {
      store.name = name;
    },
    largeText: () => false,
    rememberLargeText: () => undefined,
  };
}

async function openCommunes(options: PaneOptions = {}): Promise<OpenPane> {
  const memory = rememberedIn({ name: null });
  const pane = await openPane(await exampleWorkbook('report'), { memory, ...options });
  await pane.user.click(screen.getByRole('tab', { name: 'Communes' }));
  await screen.findByRole('heading', { name: 'Pistes d’une commune' });
  return pane;
}

describe('Communes', () => {
  it('finds a commune by what its name begins with, before those that only hold it', async () => {
    const { user } = await openCommunes();
    await user.type(screen.getByRole('combobox', { name: 'Commune' }), 'tou');
    const names = screen.getAllByRole('option').map((option) => option.textContent);
    expect(names[0]).toBe('Touvre');
    expect(names).toContain('Magnac-sur-Touvre');
    expect(await axeProblems()).toEqual([]);
  });

  it.each([
    ['fr-FR', 'Afficher les communes'],
    ['en-GB', 'Show the communes'],
  ])(
    'names the arrow of the list in the language %s, and makes no second stop of it',
    async (language, name) => {
      const pane = await openPane(await exampleWorkbook('report'), { language });
      await pane.user.click(screen.getByRole('tab', { name: 'Communes' }));
      const arrow = await screen.findByRole('button', { name });
      expect(arrow).toHaveAttribute('tabindex', '-1');
      await pane.user.click(arrow);
      expect(screen.getByRole('option', { name: 'Touvre' })).toBeVisible();
    },
  );

  it('counts and lists the pistes of the commune, and apart those that name none', async () => {
    const { user } = await openCommunes();
    await user.type(screen.getByRole('combobox'), 'tou');
    await user.click(screen.getByRole('option', { name: 'Touvre' }));
    const own = screen.getByRole('region', { name: 'Touvre' });
    expect(
      within(own).getByText(
        '30 pistes et sous-pistes concernées, dont 12 la citent (7 pistes et 5 sous-pistes).',
      ),
    ).toBeVisible();
    expect(within(own).getByText('8 pistes retenues sur 8.')).toBeVisible();
    expect(within(own).getAllByRole('listitem')).toHaveLength(30);
    expect(within(own).getAllByText('citée par sa piste parente').length).toBeGreaterThan(0);
    const headings = within(own).getAllByRole('heading', { level: 4 });
    expect(headings.map(({ textContent }) => textContent.replace(/\s/g, ' '))).toEqual([
      '12 pistes citent Touvre',
      'Par une piste parente ou une sous-piste · 18',
    ]);
    expect(headings[0]?.nextElementSibling?.children).toHaveLength(12);
    const nobody = screen.getByRole('region', { name: /^Sans commune citée ·\s12$/ });
    expect(within(nobody).getAllByRole('listitem')).toHaveLength(12);
    expect(await axeProblems()).toEqual([]);
  });

  it('marks the piste of the row that is selected in Excel, where it is listed', async () => {
    const { seat, pass, room } = await openCommunes({ memory: rememberedIn({ name: 'Touvre' }) });
    const row = room.rows().findIndex((cells) => cells[1] === 'Achats groupés');
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    act(() => {
      seat.tell({ kind: 'selected', sheet: 'Évaluation', area: { row, column: 1, rows: 1, columns: 1 } });
    });
    await pass(1000);
    const marked = screen.getAllByRole('listitem', { current: true });
    expect(marked).toHaveLength(1);
    expect(marked[0]).toHaveTextContent(/Achats groupés.*sélectionnée dans Excel$/);
    expect(scrolled.mock.contexts).toEqual([marked[0]]);
  });

  it('says where it would filter that this Excel has no view of one’s own', async () => {
    await openCommunes({ memory: rememberedIn({ name: 'Touvre' }), seat: { lacks: ['sheet-views'] } });
    expect(screen.getByText(/^Cet Excel n’a pas de vues temporaires/)).toBeVisible();
  });

  it('remembers the commune for this user, and leaves the workbook alone', async () => {
    const store = { name: null };
    const { user, room } = await openCommunes({ memory: rememberedIn(store) });
    const before = JSON.stringify(room.workbook.sheets);
    await user.type(screen.getByRole('combobox'), 'tou');
    await user.click(screen.getByRole('option', { name: 'Touvre' }));
    expect(store.name).toBe('Touvre');
    expect(JSON.stringify(room.workbook.sheets)).toBe(before);
  });

  it('opens on the commune chosen the last time', async () => {
    await openCommunes({ memory: rememberedIn({ name: 'Touvre' }) });
    expect(screen.getByRole('region', { name: 'Touvre' })).toBeVisible();
  });

  it('says that the commune chosen the last time is no longer in the list, until another is chosen', async () => {
    const { user } = await openCommunes({ memory: rememberedIn({ name: 'Cognac' }) });
    const gone = /^«\sCognac\s» n’est plus dans la liste/;
    expect(screen.getByText(gone)).toBeVisible();
    await user.type(screen.getByRole('combobox'), 'tou');
    await user.click(screen.getByRole('option', { name: 'Touvre' }));
    expect(screen.queryByText(gone)).not.toBeInTheDocument();
  });

  it('makes the sheet of the commune, and says its name', async () => {
    const { user, room } = await openCommunes({ memory: rememberedIn({ name: 'Touvre' }) });
    await user.click(screen.getByRole('button', { name: 'Créer ou actualiser la feuille' }));
    expect(await screen.findByText(/Feuille « Touvre » établie/)).toBeVisible();
    expect(room.workbook.sheets.map(({ name }) => name)).toContain('Touvre');
  });

  it('warns before a filter that everybody would see, and filters only after', async () => {
    const { user, seat } = await openCommunes({
      memory: rememberedIn({ name: 'Touvre' }),
      seat: { lacks: ['sheet-views'] },
    });
    await user.click(screen.getByRole('button', { name: 'Filtrer le tableau' }));
    expect(screen.getByText(/vu par toutes les personnes/)).toBeVisible();
    expect(seat.filters.shared).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Filtrer pour tout le monde' }));
    expect(await screen.findByText(/Tableau filtré, pour toutes les personnes/)).toBeVisible();
    expect(seat.filters.shared).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Enlever le filtre' }));
    expect(await screen.findByText(/^Filtre enlevé/)).toBeVisible();
    expect(seat.filters.shared).toBeNull();
  });

  it('filters at once in a view that only this user sees', async () => {
    const { user, seat } = await openCommunes({ memory: rememberedIn({ name: 'Touvre' }) });
    await user.click(screen.getByRole('button', { name: 'Filtrer le tableau' }));
    expect(await screen.findByText('Tableau filtré, dans votre vue seulement.')).toBeVisible();
    expect(seat.filters.ownView).not.toBeNull();
    expect(seat.filters.shared).toBeNull();
  });

  it.each([
    ['fr-FR', 'Filtrer le tableau', /^Aucune piste ne concerne « Sers » : rien n’a été filtré/],
    ['en-GB', 'Filter the table', /^No piste concerns “Sers”: nothing was filtered/],
  ])('says that a filter would hide every row, in the language %s', async (language, button, words) => {
    const workbook = await exampleWorkbook('report');
    const area = { row: workbook.valuesOn('Communes').length, column: 0, rows: 1, columns: 1 };
    await workbook.apply([{ sheet: 'Communes', blocks: [{ area, values: [['Sers']] }] }]);
    const { user, seat } = await openPane(workbook, { memory: rememberedIn({ name: 'Sers' }), language });
    await user.click(screen.getByRole('tab', { name: 'Communes' }));
    await user.click(await screen.findByRole('button', { name: button }));
    expect(await screen.findByText(words)).toBeVisible();
    expect(seat.filters.ownView).toBeNull();
  });
});
