/** @jest-environment jsdom */
import { act, fireEvent, screen, within } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { userMemory } from '../../src/taskpane/memory/userMemory';
import { HostError } from '../../src/workbook/hostError';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

describe('the top of the pane', () => {
  it('says in words that the ranking is right, and when', async () => {
    await openPane(await exampleWorkbook('report'));
    expect(screen.getByText(/^À jour · \d\d:\d\d$/)).toBeVisible();
  });

  it('ranks when its button is pressed, and says that it is done', async () => {
    const { user, session } = await openPane(await exampleWorkbook('report'));
    const rank = jest.spyOn(session, 'rank');
    await user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    expect(rank).toHaveBeenCalledTimes(1);
    expect(await screen.findByText('Classement écrit dans le tableau.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByText('Classement écrit dans le tableau.')).not.toBeInTheDocument();
  });

  it('says Calcul while an edit is not ranked yet', async () => {
    const { room, seat, pass } = await openPane(await exampleWorkbook('report'));
    await act(() => room.type({ seat }, 5, COLUMN.feasibility, 3));
    expect(screen.getByText('Calcul…')).toBeVisible();
    await pass(5000);
    expect(screen.getByText(/^À jour/)).toBeVisible();
  });

  it('says what happened, that nothing is lost, and what to do, when Excel refuses to write', async () => {
    const workbook = await exampleWorkbook('report');
    const { user } = await openPane(workbook, {
      seat: {
        travel: (trip) =>
          trip === 'apply' ? Promise.reject(new HostError('refused', 'Évaluation')) : Promise.resolve(),
      },
    });
    await user.click(screen.getByRole('tab', { name: 'Annexes' }));
    await user.click(await screen.findByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
    const said = await screen.findByText(/Le classeur ou la feuille est protégé/);
    expect(said).toHaveTextContent('Rien n’a été écrit, rien n’a été perdu.');
    expect(said).toHaveTextContent('Demandez le droit de modifier');
    expect(screen.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  });

  it('says once that nothing can be written: in the answer as long as it stands, then beside the state', async () => {
    const { user } = await openPane(await exampleWorkbook('report'), {
      seat: {
        travel: (trip) =>
          trip === 'apply' || trip === 'write'
            ? Promise.reject(new HostError('refused', 'Évaluation'))
            : Promise.resolve(),
      },
    });
    await user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    await screen.findByText(/Le classeur ou la feuille est protégé/);
    expect(screen.getByText('Lecture seule')).toBeVisible();
    expect(screen.queryByText(/le classement est montré ici/)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.getByText(/le classement est montré ici/)).toBeVisible();
  });

  it('says that changes are followed late, as long as Excel cannot be brought to tell of them', async () => {
    let isRefused = true;
    const { pass } = await openPane(await exampleWorkbook('report'), {
      seat: {
        travel: (trip) =>
          trip === 'watch' && isRefused ? Promise.reject(new HostError('failed', 'X')) : Promise.resolve(),
      },
    });
    await pass(20_000);
    expect(screen.getByText(/le volet les suit toutes les 30 secondes/)).toBeVisible();
    isRefused = false;
    await pass(5_000);
    expect(screen.queryByText(/toutes les 30 secondes/)).not.toBeInTheDocument();
    expect(screen.getByText(/^À jour/)).toBeVisible();
  });

  it('says that it waits while somebody types in a cell, and goes on afterwards', async () => {
    let typing = false;
    const { room, seat, pass } = await openPane(await exampleWorkbook('report'), {
      seat: { travel: () => (typing ? Promise.reject(new HostError('editing', '')) : Promise.resolve()) },
    });
    typing = true;
    await act(() => room.type({ seat }, 5, COLUMN.feasibility, 3));
    await pass(3000);
    expect(screen.getByText('En attente d’Excel')).toBeVisible();
    expect(screen.getByText(/Une cellule est en cours de saisie/)).toBeVisible();
    typing = false;
    await pass(60_000);
    expect(screen.getByText(/^À jour/)).toBeVisible();
  });

  it('opens the other actions with the keyboard, and gives the focus back on Escape', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    const more = screen.getByRole('button', { name: 'Autres actions' });
    act(() => {
      more.focus();
    });
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('button', { name: /^Annexe\s2$/ })).toBeVisible();
    const numbered = screen.getByRole('button', { name: 'Toutes les pistes ont un N°' });
    expect(numbered).toHaveAttribute('aria-disabled', 'true');
    expect(await axeProblems()).toEqual([]);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: /^Annexe\s2$/ })).not.toBeInTheDocument();
    expect(more).toHaveFocus();
  });

  it('speaks English where Excel does, and marks what stays French', async () => {
    await openPane(await exampleWorkbook('workshop'), { language: 'en-GB' });
    expect(document.documentElement).toHaveAttribute('lang', 'en');
    expect(screen.getByText(/^Up to date/)).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Ranking' })).toBeVisible();
    const title = screen.getByText('Observatoire des données financières des communes');
    expect(title).toHaveAttribute('lang', 'fr');
    expect(screen.queryByText(/retenues|évaluées/)).not.toBeInTheDocument();
  });

  it('moves between its tabs with the arrow keys', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    const tabs = screen.getByRole('tablist', { name: 'Parties du volet' });
    await user.click(within(tabs).getByRole('tab', { name: 'Classement' }));
    expect(within(tabs).getByRole('tab', { name: 'Classement' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Classement');
    await user.click(within(tabs).getByRole('tab', { name: 'Annexes' }));
    expect(screen.getByRole('tabpanel')).toHaveAccessibleName('Annexes');
  });
});

describe('the text', () => {
  const sizeOf = (): number => {
    const provider = document.querySelector('.fui-FluentProvider');
    if (provider === null) throw new Error('no pane');
    return parseInt(getComputedStyle(provider).getPropertyValue('--fontSizeBase300'), 10);
  };

  it('is enlarged for a projector, remembered for this user, and set back', async () => {
    const store = window.localStorage;
    store.clear();
    const memory = userMemory(() => store, 'classeur', '');
    const { user } = await openPane(await exampleWorkbook('report'), { memory });
    const usual = sizeOf();
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('button', { name: 'Agrandir le texte' }));
    expect(sizeOf()).toBeGreaterThan(usual * 1.3);
    expect(userMemory(() => store, 'un autre classeur', '').largeText()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('button', { name: 'Revenir au texte normal' }));
    expect(sizeOf()).toBe(usual);
    expect(memory.largeText()).toBe(false);
  });

  it('is large from the start for who wanted it so', async () => {
    const memory = { ...userMemory(() => window.localStorage, 'classeur', ''), largeText: () => true };
    await openPane(await exampleWorkbook('report'), { memory });
    expect(sizeOf()).toBeGreaterThan(18);
  });
});

describe('good news', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  const lasts = (milliseconds: number): Promise<void> =>
    act(async () => {
      await jest.advanceTimersByTimeAsync(milliseconds);
    });

  it('leaves by itself after a while, unless somebody is on it; bad news stays', async () => {
    let isRefused = false;
    const pane = await openPane(await exampleWorkbook('report'), {
      seat: {
        travel: (trip) =>
          isRefused && trip !== 'read' && trip !== 'readColumns'
            ? Promise.reject(new HostError('refused', 'Évaluation'))
            : Promise.resolve(),
      },
    });
    jest.useFakeTimers({ now: pane.room.clock.now(), doNotFake: ['queueMicrotask', 'nextTick'] });
    const rank = screen.getByRole('button', { name: 'Classer maintenant' });
    fireEvent.click(rank);
    await pane.pass(0);
    const close = screen.getByRole('button', { name: 'Fermer' });
    act(() => {
      close.focus();
    });
    await lasts(60_000);
    expect(screen.getByText('Classement écrit dans le tableau.')).toBeVisible();
    act(() => {
      rank.focus();
    });
    await lasts(7999);
    expect(screen.getByText('Classement écrit dans le tableau.')).toBeVisible();
    await lasts(1);
    expect(screen.queryByText('Classement écrit dans le tableau.')).not.toBeInTheDocument();
    isRefused = true;
    fireEvent.click(screen.getByRole('tab', { name: 'Annexes' }));
    await lasts(100);
    fireEvent.click(screen.getByRole('button', { name: /^Créer\s: Annexe\s2$/ }));
    await pane.pass(0);
    await lasts(60_000);
    expect(screen.getByText(/est protégé/)).toBeVisible();
  });
});

describe('an empty table', () => {
  it('says what to do, and shows no count of nothing', async () => {
    const workbook = await exampleWorkbook('report', () => []);
    await openPane(workbook);
    expect(screen.getByText(/Le tableau ne contient encore aucune piste/)).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(await axeProblems()).toEqual([]);
  });
});

describe('a workbook without a table', () => {
  it('says what Pistes does, in two buttons and the list of what they make', async () => {
    const { user, session } = await openPane(new MemoryWorkbook([{ name: 'Feuil1' }]));
    const create = jest.spyOn(session, 'create');
    expect(await screen.findByRole('heading', { name: /Aucun tableau de notation/ })).toBeVisible();
    // Where everybody begins nothing is wrong, and there is nothing to rank yet.
    const header = screen.getByRole('banner');
    expect(header).toHaveTextContent(/^Pistes$/);
    expect(within(header).queryByRole('button', { name: 'Classer maintenant' })).not.toBeInTheDocument();
    await user.click(within(header).getByRole('button', { name: 'Autres actions' }));
    await screen.findByRole('button', { name: 'Agrandir le texte' });
    expect(within(header).getAllByRole('listitem')).toHaveLength(1);
    await user.keyboard('{Escape}');
    for (const sheet of ['Lisez-moi', 'Évaluation', 'Méthode', 'Communes'])
      expect(screen.getByText(sheet)).toBeVisible();
    expect(await axeProblems()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Créer le tableau' }));
    expect(create).toHaveBeenCalledWith('empty');
    expect(await screen.findByText('Tableau créé.')).toBeVisible();
  });

  it('says which sheets it keeps as they are, and counts only those that it makes', async () => {
    const { sheets } = await exampleWorkbook('report');
    const standing = sheets.filter(({ name }) => ['Méthode', 'Communes'].includes(name));
    const { user } = await openPane(new MemoryWorkbook([...standing, { name: 'Lisez-moi', cells: [] }]));
    expect(await screen.findByText(/^Deux feuilles seront préparées\s:$/)).toBeVisible();
    expect(
      screen.getByText(/^«\sMéthode\s» et «\sCommunes\s» existent déjà, et restent telles/),
    ).toBeVisible();
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent.split(' ')[0]);
    expect(names).toEqual(['Lisez-moi', 'Évaluation']);
    await user.click(screen.getByRole('button', { name: 'Créer le tableau' }));
    expect(await screen.findByText('Tableau créé.')).toBeVisible();
  });

  it('says what it will make otherwise where this Excel cannot do it all', async () => {
    await openPane(new MemoryWorkbook([{ name: 'Feuil1' }]), {
      seat: { lacks: ['table-resize'] },
    });
    expect(await screen.findByText(/ne peut pas élargir un tableau/)).toBeVisible();
  });

  it('makes either example, and shows it ranked', async () => {
    const { user } = await openPane(new MemoryWorkbook([{ name: 'Feuil1' }]));
    await user.click(await screen.findByRole('button', { name: 'Essayer avec l’exemple' }));
    const examples = screen.getByRole('group', { name: /Quel exemple/ });
    expect(within(examples).getByRole('button', { name: 'Un atelier en cours' })).toBeVisible();
    await user.click(within(examples).getByRole('button', { name: 'Les pistes du rapport de 2016' }));
    expect(await screen.findByRole('button', { name: /^40\sretenues$/ })).toBeVisible();
  });
});
