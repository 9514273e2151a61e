import { fr } from '../../src/taskpane/texts/fr';
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
