/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { COLUMN } from '../session/live/room';
import { axeProblems } from './axeProblems';
import { exampleWorkbook, openPane } from './openPane';

/** The texts of an element by the language in which they are marked. */
function textsIn(element: Element, language: 'fr' | 'en'): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang');
    if (marked === language) found.push(node.textContent ?? '');
  }
  return found.join('|');
}

describe('the pane in English', () => {
  it('marks as French what it quotes, and that alone', async () => {
    const { user, type } = await openPane(await exampleWorkbook('workshop'), { language: 'en-GB' });
    await user.click(screen.getByRole('button', { name: /cells to correct/ }));
    const link = await screen.findByRole('button', { name: /^G86 – / });
    const issue = link.closest('li')?.querySelector('p');
    if (!issue) throw new Error('no issue');
    expect(issue).toHaveTextContent(
      /^“5” is not a level; “Potentiel” takes “1.–.+Fort”.+ or “4.–.+Faible”\.$/,
    );
    expect(textsIn(issue, 'fr')).toMatch(/^5\|Potentiel\|1.–.+Fort\|2.–.+Bon\|3.–.+Modéré\|4.–.+Faible$/);
    expect(textsIn(issue, 'en')).toMatch(/ is not a level; /);

    await user.click(screen.getByRole('tab', { name: 'Method' }));
    const dropped = await screen.findByText(/^Dropped:/);
    expect(textsIn(dropped, 'fr')).toMatch(/^Potentiel/);
    expect(textsIn(dropped, 'en')).toBe('Dropped: ');
    await user.click(screen.getByRole('button', { name: 'Edit' }));
    const name = within(screen.getByRole('group', { name: /^Criterion\s1$/ })).getByLabelText('Name');
    await user.clear(name);
    expect(name).toHaveAccessibleDescription('Give this criterion a name.');
    await user.type(name, 'Faisabilité');
    expect(screen.getByText(/comes a second time/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Give up' }));

    await user.click(screen.getByRole('tab', { name: 'Ranking' }));
    await type(4, COLUMN.feasibility, null);
    await type(4, COLUMN.title, null);
    const moved = await screen.findByRole('region', { name: 'What moved' });
    expect(textsIn(moved, 'en')).toMatch(/Untitled|: |→/);
    expect(textsIn(moved, 'fr')).not.toMatch(/Untitled|empty|→/);
    expect(await axeProblems()).toEqual([]);
  });

  it('says in a level scale which levels are not retained, each of them', async () => {
    const { user, type } = await openPane(await exampleWorkbook('workshop'), { language: 'en-GB' });
    await type(0, COLUMN.potential, 'Potentiel');
    await user.click(screen.getByRole('tab', { name: 'Method' }));
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    await user.selectOptions(
      within(screen.getByRole('group', { name: /^Criterion\s1$/ })).getByLabelText('Retained up to'),
      '2 – Bon',
    );
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(screen.getByRole('tab', { name: 'Ranking' }));
    const list = await screen.findByRole('region', { name: /Ranked pistes|Pistes/ });
    const [row] = within(list).getAllByRole('button', { expanded: false });
    if (!row) throw new Error('no row');
    await user.click(row);
    const notRetained = await screen.findAllByText(/\(not retained\)/);
    // Two of the first criterion, one of each of the others.
    expect(notRetained).toHaveLength(4);
  });
});
