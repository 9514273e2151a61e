import { fr } from '../../src/taskpane/texts/fr';
import { readFixture } from '../fixtures/readFixture';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { useStages } from './useStages';

const openStage = useStages();

async function openMethod(): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.tab(fr.tabs.method).click();
  await desk.button(fr.method.edit).waitFor();
  return desk;
}

async function setFeasibilityThreshold(desk: Desk, level: string): Promise<void> {
  await desk.button(fr.method.edit).click();
  const third = desk.pane.getByRole('group', { name: fr.method.criterion(3), exact: true });
  await third.getByLabel(fr.method.threshold).selectOption(level);
  await desk.button(fr.method.save).click();
  await desk.text(fr.notices.done.saveMethod).waitFor();
}

/** How many pistes of the report are « Complexe » to do. */
function complexPistes(): number {
  const [headers = [], ...rows] = readFixture('pistes.csv');
  return rows.filter((cells) => cells[headers.indexOf('Faisabilité')] === '3').length;
}

test('a threshold changed in the pane is written to Méthode, and its effect is shown', async () => {
  const desk = await openMethod();
  await setFeasibilityThreshold(desk, '2 – Simple');
  const dropped = complexPistes();
  expect(dropped).toBeGreaterThan(3);
  await desk.text(fr.method.effect(dropped, dropped)).waitFor();
  await desk.button(fr.counts.dropped(dropped)).waitFor();
  await desk.button(fr.counts.retained(40 - dropped)).waitFor();
  const statuses = (await desk.values('Évaluation')).map((cells) => cells[9]);
  expect(statuses.filter((status) => status === 'Seuil non atteint')).toHaveLength(dropped);
  await desk.tab(fr.tabs.ranking).click();
  await desk.button(fr.counts.dropped(dropped)).click();
  await desk.pane.getByText(fr.ranking.counted(fr.ranking.groups['below-threshold'], dropped)).waitFor();
});

test('a method changed after it was validated says so', async () => {
  const desk = await openMethod();
  await desk.text(fr.method.states.none).waitFor();
  await desk.pane.getByLabel(fr.method.validatedOn).fill('10/12/2016');
  await desk.pane.getByLabel(fr.method.validatedBy).fill('Conseil des maires');
  await desk.button(fr.method.validate).click();
  await desk.text(fr.method.states.valid('10/12/2016', 'Conseil des maires')).waitFor();
  await setFeasibilityThreshold(desk, '2 – Simple');
  await desk.text(fr.method.states.changed('10/12/2016')).waitFor();
  await setFeasibilityThreshold(desk, '3 – Complexe');
  await desk.text(fr.method.states.valid('10/12/2016', 'Conseil des maires')).waitFor();
  await desk.text(fr.method.states.changed('10/12/2016')).waitFor({ state: 'detached' });
});

test('what cannot be a method is not written: the field says why', async () => {
  const desk = await openMethod();
  await desk.button(fr.method.edit).click();
  const first = desk.pane.getByRole('group', { name: fr.method.criterion(1), exact: true });
  await first.getByLabel(fr.method.name, { exact: true }).fill('Faisabilité');
  await desk.pane.getByText(/avant d’enregistrer/).waitFor();
  const before = await desk.values('Méthode');
  await desk.button(fr.method.save).press('Enter');
  expect(await desk.values('Méthode')).toEqual(before);
  await desk.button(fr.method.cancel).click();
  await desk.button(fr.method.edit).waitFor();
});
