import type { Locator } from 'playwright-core';
import { fr } from '../../src/taskpane/texts/fr';
import { frIssues } from '../../src/taskpane/texts/frIssues';
import { frPistes } from '../../src/taskpane/texts/frPistes';
import type { Value } from '../../src/workbench/model/book';
import { exampleBook } from './books';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

/** Rank by N°, 0 for none, as the sheet has it. */
function ranksOf(rows: readonly (readonly Value[])[]): ReadonlyMap<Value, number> {
  const column = rows[0]?.indexOf('Rang') ?? -1;
  return new Map(rows.slice(1).map((cells) => [cells[0] ?? '', Number(cells[column]) || 0]));
}

test('one cell changed in Excel: the pane shows the piste that left, those that moved, and says it aloud', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  const before = ranksOf(await desk.values('Évaluation'));
  const titles = desk.pane.locator('button[data-piste-row]');
  await titles.first().filter({ hasText: 'Observatoire des données financières' }).waitFor();

  await desk.type('Évaluation', 'I5', '4 – Très complexe');
  await titles.first().filter({ hasText: "Observatoire des prix unitaires d'achat" }).waitFor();
  await desk.button(fr.counts.retained(39)).waitFor();
  await desk.button(fr.counts['below-threshold'](1)).waitFor();
  await desk.text(fr.progress(40, 41)).waitFor();
  await desk.row("Observatoire des prix unitaires d'achat").getByText('▲1').waitFor();
  await desk.row("Observatoire des prix unitaires d'achat").getByText(frPistes.movement.up(1)).waitFor();

  const after = ranksOf(await desk.values('Évaluation'));
  const moved = [...after].filter(([number, rank]) => before.get(number) !== rank).length;
  expect(moved).toBe(40);
  const words = frPistes.changes;
  const cause = `${words.level('Faisabilité', 'Très simple', 'Très complexe')} · ${fr.ranking.rank(1)} → écartée par un seuil`;
  const others = words.others.shifted(moved - 1, 1);
  const title = 'Observatoire des données financières des communes';
  const told = frPistes.announce(39, moved, `${frPistes.detail.level(title, cause)}. ${others}.`);
  await desk.pane.getByRole('status').getByText(told, { exact: true }).waitFor();
  const headline = desk.pane.getByRole('region', { name: words.heading });
  await headline.getByText(cause).waitFor();
  await headline.getByText(others).click();
  await headline.getByText(words.rank(2, 1)).waitFor();
});

test('the piste that was still to be scored is scored: « 41/41 évaluées »', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.text(fr.progress(40, 41)).waitFor();
  for (const [cell, level] of [
    ['G43', '1'],
    ['H43', 'Très important'],
    ['I43', '1 – Très simple'],
  ] as const) {
    await desk.type('Évaluation', cell, level);
  }
  await desk.text(fr.progress(41, 41)).waitFor();
  await desk.button(fr.counts.retained(41)).waitFor();
  await desk.row('Personnels partagés').getByText(frPistes.movement.entered).waitFor();
  await eventually(async () => {
    expect(ranksOf(await desk.values('Évaluation')).get(42)).toBe(3);
  });
});

test('many levels changed at once: the pane asks whether columns were sorted alone, and leaves the sheet as it is', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  const before = await desk.values('Évaluation');
  const sorted = [...before.slice(1).map((cells) => cells.slice(6, 9).map(String))].reverse();
  await desk.host.evaluate(({ user }, lines) => user.paste('Évaluation', 'G2', lines), sorted);
  await desk.text(frIssues.sortWhy).waitFor();
  await desk.reaches('stale');
  await desk.type('Évaluation', 'F2', 'Touvre');
  await desk.pane.waitForTimeout(3000);
  await desk.text(frIssues.sortWhy).waitFor();
  await desk.host.evaluate(({ user }) => (user.undo(), user.undo()));
  await desk.text(frIssues.sortWhy).waitFor({ state: 'detached' });
  await desk.reaches('current');
  expect(await desk.values('Évaluation')).toEqual(before);
});

test('what seemed to be a sort of columns alone is ranked once somebody says that it was meant', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  const levels = (await desk.values('Évaluation')).slice(1).map((cells) => cells.slice(6, 9).map(String));
  await desk.host.evaluate(({ user }, lines) => user.paste('Évaluation', 'G2', lines), [...levels].reverse());
  await desk.button(frIssues.sortMeant).click();
  await desk.reaches('current');
  await eventually(async () => {
    const [first] = (await desk.values('Évaluation')).slice(1);
    expect(first?.[13]).toBe(first?.slice(6, 9).join('|'));
  });
});

test('the piste of the selected row is in sight as soon as the pane is opened again', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  await desk.select('Évaluation', 'B9');
  const current = (): Locator => desk.pane.locator('button[aria-current="true"]');
  await current().waitFor();
  const selected = await current().innerText();
  await desk.reopenPane();
  await current().waitFor();
  expect(await current().innerText()).toBe(selected);
});
