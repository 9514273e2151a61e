/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import { COLUMN } from '../session/live/room';
import type { OpenPane } from './openPane';
import { exampleWorkbook, openPane } from './openPane';

const focused = (): HTMLElement => {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) throw new Error('nothing can have the focus');
  return activeElement;
};

const heading = (name: string): HTMLElement => screen.getByRole('heading', { level: 2, name });

describe('a screen that the ribbon asks for', () => {
  it('is shown, with the focus on its tab, from where Tab goes on', async () => {
    const { requests } = await openPane(await exampleWorkbook('report'));
    act(() => {
      requests.ask('communes');
    });
    await screen.findByRole('heading', { name: 'Pistes d’une commune' });
    expect(screen.getByRole('tab', { name: 'Communes', selected: true })).toHaveFocus();
  });

  it('gets the focus again when it is asked for again', async () => {
    const { requests, user } = await openPane(await exampleWorkbook('report'));
    act(() => {
      requests.ask('annexes');
    });
    await screen.findByRole('heading', { name: 'Annexes' });
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    act(() => {
      requests.ask('annexes');
    });
    expect(screen.getByRole('tab', { name: 'Annexes' })).toHaveFocus();
  });
});

describe('a screen that comes up late', () => {
  it('leaves the hands of a user who is in Excel again alone', async () => {
    const { user, requests } = await openPane(await exampleWorkbook('workshop'));
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    await user.click(screen.getByRole('button', { name: /cellules à corriger/ }));
    await screen.findByRole('heading', { name: 'À corriger' });
    expect(screen.getByRole('button', { name: 'Retour au classement' })).not.toHaveFocus();
    // What is asked for from Excel has sent them here.
    act(() => {
      requests.ask('communes');
    });
    await screen.findByRole('heading', { name: 'Pistes d’une commune' });
    expect(screen.getByRole('tab', { name: 'Communes' })).toHaveFocus();
    hasFocus.mockRestore();
  });
});

describe('the keyboard', () => {
  const enter = async (): Promise<void> => {
    window.dispatchEvent(new FocusEvent('focus'));
    await new Promise((resolve) => setTimeout(resolve, 5));
  };

  it('enters the pane at the tab of what is shown, unless by a click or where it was left', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await enter();
    expect(screen.getByRole('tab', { name: 'Classement' })).toHaveFocus();
    const search = screen.getByRole('searchbox');
    act(() => {
      search.focus();
    });
    await enter();
    expect(search).toHaveFocus();
    act(() => {
      search.blur();
    });
    window.dispatchEvent(new FocusEvent('focus'));
    await user.click(screen.getByRole('banner'));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(document.body).toHaveFocus();
  });

  it('enters a workbook without a table at the first thing to press, never in the header', async () => {
    await openPane(new MemoryWorkbook());
    const first = await screen.findByRole('button', { name: /^Créer/ });
    await enter();
    expect(first).toHaveFocus();
  });

  it('goes on from a heading to what follows it, and back to what comes before', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('tab', { name: 'Communes' }));
    const title = await screen.findByRole('heading', { name: 'Pistes d’une commune' });
    title.tabIndex = -1;
    const stays = jest.fn();
    window.addEventListener('keydown', stays);
    act(() => {
      title.focus();
    });
    await user.tab();
    expect(screen.getByRole('combobox')).toHaveFocus();
    act(() => {
      title.focus();
    });
    await user.tab({ shift: true });
    expect(focused()).toHaveAttribute('role', 'tab');
    // Office.js, which would have left the pane, hears of neither.
    expect(stays.mock.calls.flat().filter(({ key }: KeyboardEvent) => key === 'Tab')).toEqual([]);
    window.removeEventListener('keydown', stays);
  });
});

describe('the focus, when what has it goes away', () => {
  async function openIssues(): Promise<OpenPane> {
    const pane = await openPane(await exampleWorkbook('workshop'));
    await pane.user.click(screen.getByRole('button', { name: /cellules à corriger/ }));
    await screen.findByRole('heading', { name: 'À corriger' });
    return pane;
  }

  it('goes to the next cell to correct after a correction', async () => {
    const { user, pass } = await openIssues();
    const cells = (): readonly HTMLElement[] => screen.getAllByRole('button', { name: /^[A-Z]+\d+ – / });
    const first = cells().findIndex((cell) => cell.textContent?.startsWith('G86 – '));
    const next = cells()[first + 1]?.textContent;
    await user.selectOptions(screen.getByLabelText('Remplacer par (G86)'), '2 – Bon');
    await user.click(screen.getByRole('button', { name: /^Écrire «\s2 – Bon\s» en G86$/ }));
    await pass(5000);
    await waitFor(() => {
      expect(focused()).toHaveTextContent(next ?? 'none');
    });
  });

  it('goes to the heading of the screen when a notice is closed, or another screen takes its place', async () => {
    const { user } = await openIssues();
    await user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    await screen.findByText('Classement écrit dans le tableau.');
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    await waitFor(() => {
      expect(heading('À corriger')).toHaveFocus();
    });
    await user.click(screen.getByRole('button', { name: 'Retour au classement' }));
    await waitFor(() => {
      expect(screen.getByRole('tab', { name: 'Classement' })).toHaveFocus();
    });
  });

  it('goes to the heading of the trouble when the list that has it is hidden by one', async () => {
    const { type } = await openPane(await exampleWorkbook('report'));
    act(() => {
      screen.getByRole('searchbox').focus();
    });
    await type(0, COLUMN.feasibility, 'Autre chose');
    await waitFor(() => {
      expect(heading('Le tableau ne peut pas être classé tel quel')).toHaveFocus();
    });
    await type(0, COLUMN.feasibility, 'Faisabilité');
    await waitFor(() => {
      expect(heading('Pistes classées')).toHaveFocus();
    });
  });

  it('goes to the heading when what is under way is given up, never to a button that writes', async () => {
    let isHeld = false;
    const pane = await openPane(await exampleWorkbook('report'), {
      seat: { travel: () => (isHeld ? new Promise(() => undefined) : Promise.resolve()) },
    });
    isHeld = true;
    await pane.user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    await pane.pass(1000);
    const cancel = await screen.findByRole('button', { name: 'Annuler' });
    await pane.user.click(cancel);
    await waitFor(() => {
      expect(cancel).not.toBeInTheDocument();
    });
    expect(screen.getByText(/^Annulé/)).toBeVisible();
    expect(heading('Pistes classées')).toHaveFocus();
  });

  it('is not taken from somebody who is in Excel when a trouble hides the list', async () => {
    const { type } = await openPane(await exampleWorkbook('report'));
    act(() => {
      screen.getByRole('searchbox').focus();
    });
    const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    await type(0, COLUMN.feasibility, 'Autre chose');
    expect(
      await screen.findByRole('heading', { level: 2, name: /^Le tableau ne peut pas/ }),
    ).not.toHaveFocus();
    hasFocus.mockRestore();
  });

  it('stays where it was left when something else goes away', async () => {
    const { user } = await openIssues();
    await user.click(screen.getByRole('button', { name: 'Classer maintenant' }));
    await screen.findByText('Classement écrit dans le tableau.');
    const close = screen.getByRole('button', { name: 'Fermer' });
    act(() => {
      close.focus();
    });
    act(() => {
      close.blur();
    });
    await user.click(document.body);
    act(() => {
      screen.getByRole('tab', { name: 'Classement' }).focus();
    });
    act(() => {
      close.click();
    });
    await waitFor(() => {
      expect(close).not.toBeInTheDocument();
    });
    expect(screen.getByRole('tab', { name: 'Classement' })).toHaveFocus();
  });

  it('goes to the first field when the method is edited, and back to the button afterwards', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('tab', { name: 'Méthode' }));
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));
    expect(screen.getAllByLabelText('Nom')[0]).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(screen.getByRole('button', { name: 'Modifier' })).toHaveFocus();
  });

  it('goes to what follows when a level is removed', async () => {
    const { user } = await openPane(await exampleWorkbook('report'));
    await user.click(screen.getByRole('tab', { name: 'Méthode' }));
    await user.click(await screen.findByRole('button', { name: 'Modifier' }));
    await user.click(screen.getByRole('button', { name: 'Supprimer le niveau Faible' }));
    await waitFor(() => {
      expect(focused()).toHaveTextContent('Ajouter un niveau');
    });
  });
});
