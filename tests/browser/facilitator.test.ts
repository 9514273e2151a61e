import { fr } from '../../src/taskpane/texts/fr';
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
  await desk.button(fr.counts.dropped(1)).waitFor();
  await desk.text(fr.progress(40, 41)).waitFor();
  await desk.row("Observatoire des prix unitaires d'achat").getByText('▲1').waitFor();
  await desk.row("Observatoire des prix unitaires d'achat").getByText(fr.ranking.up(1)).waitFor();

  const after = ranksOf(await desk.values('Évaluation'));
  const moved = [...after].filter(([number, rank]) => before.get(number) !== rank).length;
  expect(moved).toBe(40);
  await desk.pane.getByRole('status').getByText(fr.announce(39, moved), { exact: true }).waitFor();
  await desk.pane.getByText(`${fr.ranking.changes.heading} – ${fr.ranking.changes.summary(moved)}`).click();
  const cause = fr.ranking.changes.level('Faisabilité', 'Très simple', 'Très complexe');
  await desk.pane.getByText(cause).waitFor();
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
  await desk.row('Personnels partagés').getByText(fr.ranking.entered).waitFor();
  await eventually(async () => {
    expect(ranksOf(await desk.values('Évaluation')).get(42)).toBe(3);
  });
});

test('many levels changed at once: the pane asks whether columns were sorted alone', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  const levels = (await desk.values('Évaluation')).slice(1).map((cells) => cells.slice(6, 9).map(String));
  const sorted = [...levels].reverse();
  await desk.host.evaluate(({ user }, lines) => user.paste('Évaluation', 'G2', lines), sorted);
  const question = desk.pane.getByRole('button', { name: /tri partiel/ });
  await question.click();
  await desk.text(fr.issues.sortWhy).waitFor();
  await desk.host.evaluate(({ user }) => user.undo());
  await desk.button(fr.counts.retained(40)).waitFor();
});
