import { fr } from '../../src/taskpane/texts/fr';
import { frAnnexes } from '../../src/taskpane/texts/frAnnexes';
import { frFilters } from '../../src/taskpane/texts/frFilters';
import { frIssues } from '../../src/taskpane/texts/frIssues';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frCommunes } from '../../src/taskpane/texts/frCommunes';
import { frStart } from '../../src/taskpane/texts/frStart';
import { frMenu } from '../../src/taskpane/texts/frMenu';
import { frMethod } from '../../src/taskpane/texts/frMethod';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import { focusTour } from './focusTour';
import { useStages } from './useStages';

const openStage = useStages();

async function openWorkshop(): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('workshop') });
  const desk = await stage.join();
  await desk.reaches('current');
  return desk;
}

/** The focus is somewhere in the pane: what had it has not vanished under the user's hands. */
function expectFocusKept(desk: Desk): Promise<void> {
  return eventually(async () => {
    expect(await desk.focused()).not.toBe('');
  });
}

test('Tab goes through the whole pane, always in sight, and leaves it', async () => {
  const desk = await openWorkshop();
  const stops = await focusTour(desk);
  const names = stops.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      `button ${fr.actions.rankNow}`,
      `button ${fr.actions.more}`,
      `button ${fr.counts.retained(46)}`,
      `tab ${fr.tabs.ranking}`,
      `input ${fr.ranking.search}`,
      `button ${fr.ranking.filters}`,
    ]),
  );
  expect(stops.filter(({ isInSight }) => !isInSight)).toEqual([]);
  expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
});

/** Tab or Shift+Tab, and how often Office.js has told Excel by then that the keyboard leaves the pane. */
async function waysOut(desk: Desk, key?: string): Promise<readonly number[]> {
  if (key !== undefined) await desk.pressKey(key);
  return desk.host.evaluate(({ left }) => [...left]);
}

test('who comes from Excel, by the ribbon or by F6, lands where Tab goes on: Office.js never takes it for the way out', async () => {
  const desk = await openWorkshop();
  await desk.host.evaluate(({ seat }) => seat.press('myCommune'));
  await eventually(async () => {
    expect(await desk.focused()).toBe(`tab ${fr.tabs.communes}`);
  });
  expect(await waysOut(desk, 'Tab')).toEqual([]);
  await expectFocusKept(desk);
  // By F6 the frame gets the focus, and nothing in it has it.
  await desk.pane.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.blur();
  });
  await desk.host.evaluate(() => {
    window.focus();
  });
  await desk.frame.focus();
  await eventually(async () => {
    expect(await desk.focused()).toBe(`tab ${fr.tabs.communes}`);
  });
  // From a heading that has the focus, and from nowhere.
  await desk.pane
    .getByRole('heading', { level: 2 })
    .first()
    .evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
  expect(await waysOut(desk, 'Tab')).toEqual([]);
  expect(await desk.focused()).toMatch(/^combobox/);
  await desk.pane.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  expect(await waysOut(desk, 'Tab')).toEqual([]);
  expect(await desk.focused()).toBe(`tab ${fr.tabs.communes}`);
});

test('Tab at the end of the pane, and Shift+Tab at its beginning, tell Excel that the keyboard leaves', async () => {
  const desk = await openWorkshop();
  await desk.button(fr.actions.rankNow).focus();
  await eventually(async () => {
    expect(await waysOut(desk, 'Shift+Tab')).toContain(-1);
  });
  await desk.row('Observatoire des données financières').focus();
  await eventually(async () => {
    expect(await waysOut(desk, 'Tab')).toContain(1);
  });
});

test('arrows move among the tabs and the rows; Home and End go to the ends of the list', async () => {
  const desk = await openWorkshop();
  await desk.tab(fr.tabs.ranking).focus();
  for (const name of [fr.tabs.communes, fr.tabs.method, fr.tabs.annexes]) {
    await desk.pressKey('ArrowRight');
    expect(await desk.focused()).toContain(name);
  }
  await desk.pressKey('Enter');
  await desk.pane.getByRole('heading', { name: frAnnexes.heading }).waitFor();
  await desk.pressKey('ArrowLeft');
  await desk.pressKey('ArrowLeft');
  await desk.pressKey('ArrowLeft');
  await desk.pressKey('Enter');
  await desk.row('Observatoire des données financières').focus();
  await desk.pressKey('End');
  await eventually(async () => {
    expect(await desk.focused()).toMatch(/Matériels|Exemple fictif|Doter/);
  });
  await desk.pressKey('Home');
  await eventually(async () => {
    expect(await desk.focused()).toContain('Observatoire des données financières');
  });
});

test('the list of other actions opens with Enter, and Escape goes back to its button', async () => {
  const desk = await openWorkshop();
  await desk.button(fr.actions.more).focus();
  await desk.pressKey('Enter');
  await desk.button(frMenu.largeText).waitFor();
  await desk.pressKey('Tab');
  expect(await desk.focused()).toBe(`button ${fr.actions.rankNow}`);
  await desk.pressKey('Escape');
  expect(await desk.focused()).toBe(`button ${fr.actions.more}`);
});

test('the focus is not lost when the method is opened for changes and closed', async () => {
  const desk = await openWorkshop();
  await desk.tab(fr.tabs.method).press('Enter');
  await desk.button(frMethod.edit).press('Enter');
  await desk.button(frMethod.save).waitFor();
  await expectFocusKept(desk);
  await desk.button(frMethod.cancel).press('Enter');
  await desk.button(frMethod.edit).waitFor();
  await expectFocusKept(desk);
});

test('the focus is not lost when what it stood on goes away: a corrected cell, a closed notice, a screen left', async () => {
  const desk = await openWorkshop();
  await desk.pane.getByRole('button', { name: /cellules à corriger/ }).press('Enter');
  await desk.pane.getByLabel(`${frIssues.accepted} (H87)`).selectOption('2 – Structurant');
  await desk.button(frIssues.correct('H87', '2 – Structurant')).press('Enter');
  await desk.text(frNotices.done.correct).waitFor();
  await desk.button(frIssues.correct('H87', '2 – Structurant')).waitFor({ state: 'detached' });
  await expectFocusKept(desk);
  await desk.button(fr.actions.close).press('Enter');
  await desk.text(frNotices.done.correct).waitFor({ state: 'detached' });
  await expectFocusKept(desk);
  await desk.button(fr.actions.back).press('Enter');
  await desk.pane.getByRole('searchbox').waitFor();
  await expectFocusKept(desk);
});

test('the focus is not lost when a trouble hides the list that has it, nor when it is over', async () => {
  const desk = await openWorkshop();
  await desk.row('Observatoire des données financières').focus();
  await desk.type('Évaluation', 'I1', 'Autre chose');
  await desk.pane.getByRole('heading', { name: frStart.trouble }).waitFor();
  await eventually(async () => {
    expect(await desk.focused()).toBe(`h2 ${frStart.trouble}`);
  });
  await desk.type('Évaluation', 'I1', 'Faisabilité');
  await desk.pane.getByRole('searchbox').waitFor();
  await expectFocusKept(desk);
});

test('a whole tour by keyboard alone: search, open, go to the row, choose a commune', async () => {
  const desk = await openWorkshop();
  await desk.pane.getByRole('searchbox').focus();
  await desk.pane.getByRole('searchbox').pressSequentially('chambre froide');
  await desk.pane.getByText(fr.ranking.shown(1, 95)).waitFor();
  await desk.pressKey('Tab');
  await desk.pressKey('Tab');
  expect(await desk.focused()).toBe(`button ${frFilters.showAll}`);
  await desk.pressKey('Tab');
  expect(await desk.focused()).toContain("Nouvelle chambre froide d'Angoulême");
  await desk.pressKey('Enter');
  await desk.button(fr.actions.goToRow).waitFor();
  await desk.pressKey('Tab');
  expect(await desk.focused()).toBe(`button ${fr.actions.goToRow}`);
  await desk.pressKey('Enter');
  await eventually(async () => {
    expect(await desk.selection()).toMatchObject({ sheet: 'Évaluation', row: 79 });
  });
  await desk.tab(fr.tabs.ranking).focus();
  await desk.pressKey('ArrowRight');
  await desk.pressKey('Enter');
  const box = desk.pane.getByRole('combobox', { name: frCommunes.choose });
  await box.focus();
  await box.pressSequentially('touv');
  await desk.pressKey('Enter');
  await desk.pane.getByRole('heading', { name: 'Touvre', exact: true }).waitFor();
});
