import type { Locator } from 'playwright-core';
import { fr } from '../../src/taskpane/texts/fr';
import { frMenu } from '../../src/taskpane/texts/frMenu';
import { frAnnexes } from '../../src/taskpane/texts/frAnnexes';
import { frFilters } from '../../src/taskpane/texts/frFilters';
import { frPistes } from '../../src/taskpane/texts/frPistes';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

async function openReport(): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  return desk;
}

/** Titles of the rows that the list has made. */
function titles(desk: Desk): Promise<string[]> {
  return desk.pane.locator('button[data-piste-row] [title]').allInnerTexts();
}

test('a search without accents finds « Échanges »', async () => {
  const desk = await openReport();
  const search = desk.pane.getByRole('searchbox', { name: fr.ranking.search });
  await search.click();
  await search.pressSequentially('echanges');
  await desk.row("Échanges de pratique, d'expérience").waitFor();
  await desk.row("Forum d'échanges thématiques").waitFor();
  await eventually(async () => {
    expect((await titles(desk)).every((title) => /[ée]changes/i.test(title))).toBe(true);
  });
  await search.fill('broyeur');
  await desk.text(fr.ranking.nothing).waitFor();
});

test('a count filters the list, and so do objective, state and commune', async () => {
  const desk = await openReport();
  await desk.button(fr.counts.unscored(1)).click();
  await desk.text(fr.ranking.shown(1, 78)).waitFor();
  expect(await titles(desk)).toEqual(['Personnels partagés']);
  await desk.button(fr.counts.unscored(1)).click();
  await desk.button(fr.ranking.filters).click();
  await desk.pane.getByLabel(frFilters.commune).selectOption('Mornac');
  await desk.text(fr.ranking.nothing).waitFor();
  await desk.pane.getByLabel(frFilters.commune).selectOption('Touvre');
  await desk.pane
    .getByLabel(frFilters.objective)
    .selectOption("Harmoniser les pratiques et l'offre de services");
  await desk.text(fr.ranking.shown(1, 78)).waitFor();
  expect(await titles(desk)).toEqual(["Observatoire des prix unitaires d'achat et des besoins"]);
  await desk.button(frFilters.clear).click();
  await desk.row('Observatoire des données financières').waitFor();
});

test('a piste opens in place with Enter, and « Aller à la ligne » selects it in Excel', async () => {
  const desk = await openReport();
  await desk.row('Observatoire des données financières').focus();
  await desk.pane.press('button[data-piste-row]:focus', 'ArrowDown');
  await desk.pane.press('button[data-piste-row]:focus', 'Enter');
  const opened = desk.pane.locator('button[aria-expanded="true"][data-piste-row]');
  await opened.filter({ hasText: 'Observatoire des prix unitaires' }).waitFor();
  await desk.text(frPistes.detail.breakdown).waitFor();
  await desk.text(frPistes.detail.nearby).waitFor();
  await desk.button(fr.actions.goToRow).click();
  await eventually(async () => {
    expect(await desk.selection()).toMatchObject({ sheet: 'Évaluation', row: 6 });
  });
  await desk.pane.locator('button[aria-current="true"]').filter({ hasText: 'des prix unitaires' }).waitFor();
});

test('a row selected in Excel is marked and brought in sight, and the focus stays where it was', async () => {
  const desk = await openReport();
  const search = desk.pane.getByRole('searchbox', { name: fr.ranking.search });
  await search.focus();
  await desk.select('Évaluation', 'D79');
  const marked = desk.pane.locator('button[aria-current="true"]');
  await marked.filter({ hasText: "Nouvelle chambre froide d'Angoulême" }).waitFor();
  await eventually(async () => {
    const seen = await marked.evaluate((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    expect(seen).toBe(true);
  });
  expect(await search.evaluate((input) => input === document.activeElement)).toBe(true);
  await desk.select('Évaluation', 'A1');
  await marked.waitFor({ state: 'detached' });
});

/** Whether an element is wholly in sight. */
function isInSight(row: Locator): Promise<boolean> {
  return row.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const middle = document.elementFromPoint(60, (top + bottom) / 2);
    return top >= 0 && bottom <= window.innerHeight && element.contains(middle);
  });
}

test('a click on a piste opens it and selects its row in Excel; the focus stays in the pane', async () => {
  const desk = await openReport();
  await desk.row('Gestion des déchets municipaux').click();
  await desk.button(fr.actions.goToRow).waitFor();
  await eventually(async () => {
    expect(await desk.selection()).toMatchObject({ sheet: 'Évaluation', row: 9, column: 2 });
  });
  expect(await desk.focused()).toContain('Gestion des déchets municipaux');
});

test('the piste whose level was just given is brought in sight, but not under the hands of who types here', async () => {
  const desk = await openReport();
  const first = desk.row('Observatoire des données financières');
  await desk.type('Évaluation', 'I5', '4');
  await eventually(async () => {
    expect(await isInSight(first)).toBe(true);
  });
  const list = desk.pane.getByRole('region', { name: fr.ranking.heading });
  await desk.pane.getByRole('searchbox').focus();
  await list.evaluate((element) => {
    element.scrollTop = 0;
  });
  await desk.type('Évaluation', 'I5', '1');
  await desk.button(fr.counts.retained(40)).waitFor();
  await desk.type('Évaluation', 'I5', '4');
  await desk.button(fr.counts.retained(39)).waitFor();
  await desk.pane.waitForTimeout(500);
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
});

test('a selected row that the filter hides is said so, and brought in sight once the filter is off', async () => {
  const desk = await openReport();
  await desk.button(fr.counts.unscored(1)).click();
  await desk.select('Évaluation', 'B79');
  await desk.text(frMenu.hidden).waitFor();
  expect(await desk.focused()).not.toContain('Nouvelle chambre froide');
  await desk.button(fr.counts.unscored(1)).click();
  await desk.text(frMenu.hidden).waitFor({ state: 'detached' });
  await eventually(async () => {
    expect(await isInSight(desk.row("Nouvelle chambre froide d'Angoulême"))).toBe(true);
  });
});

test('the list is found again where it was left when another tab was looked at', async () => {
  const desk = await openReport();
  await desk.row('Gestion des déchets municipaux').click();
  await desk.button(fr.actions.goToRow).waitFor();
  const list = desk.pane.getByRole('region', { name: fr.ranking.heading });
  await list.evaluate((element) => {
    element.scrollTop = 900;
  });
  await desk.tab(fr.tabs.annexes).click();
  await desk.pane.getByRole('heading', { name: frAnnexes.heading }).waitFor();
  await desk.tab(fr.tabs.ranking).click();
  await list.waitFor();
  expect(await list.evaluate(({ scrollTop }) => scrollTop)).toBe(900);
  await list.evaluate((element) => {
    element.scrollTop = 0;
  });
  await desk.button(fr.actions.goToRow).waitFor();
});

test('« Voir dans Pistes » in the menu of a cell comes back to the list, with the piste of that row in sight', async () => {
  const desk = await openReport();
  await desk.tab(fr.tabs.method).click();
  await desk.pane.getByRole('heading', { name: fr.tabs.method }).waitFor();
  await desk.select('Évaluation', 'D79');
  await desk.host.evaluate(({ seat }) => seat.press('showPiste'));
  await desk.pane.getByRole('tab', { name: fr.tabs.ranking, selected: true }).waitFor();
  const marked = desk.pane
    .locator('button[aria-current="true"]')
    .filter({ hasText: 'Nouvelle chambre froide' });
  await eventually(async () => {
    expect(await isInSight(marked)).toBe(true);
  });
});
