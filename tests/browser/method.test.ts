import { fr } from '../../src/taskpane/texts/fr';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frMethod } from '../../src/taskpane/texts/frMethod';
import { readFixture } from '../fixtures/readFixture';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

async function openMethod(): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.tab(fr.tabs.method).click();
  await desk.button(frMethod.edit).waitFor();
  return desk;
}

async function setFeasibilityThreshold(desk: Desk, level: string): Promise<void> {
  await desk.button(frMethod.edit).click();
  const third = desk.pane.getByRole('group', { name: frMethod.criterion(3), exact: true });
  await third.getByLabel(frMethod.threshold).selectOption(level);
  await desk.button(frMethod.save).click();
  await desk.text(frNotices.done.saveMethod).waitFor();
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
  await desk.text(frMethod.effect(dropped, dropped)).waitFor();
  const statuses = (await desk.values('Évaluation')).map((cells) => cells[9]);
  expect(statuses.filter((status) => status === 'Seuil non atteint')).toHaveLength(dropped);
  await desk.tab(fr.tabs.ranking).click();
  await desk.button(fr.counts.retained(40 - dropped)).waitFor();
  await desk.button(fr.counts['below-threshold'](dropped)).click();
  await desk.pane.getByText(fr.ranking.counted(fr.ranking.groups['below-threshold'], dropped)).waitFor();
});

test('a method changed after it was validated says so', async () => {
  const desk = await openMethod();
  await desk.text(frMethod.states.none).waitFor();
  await desk.pane.getByLabel(frMethod.validatedOn).fill('10/12/2016');
  await desk.pane.getByLabel(frMethod.validatedBy).fill('Conseil des maires');
  await desk.button(frMethod.validate).click();
  await desk.text(frMethod.states.valid('10/12/2016', 'Conseil des maires')).waitFor();
  await setFeasibilityThreshold(desk, '2 – Simple');
  await desk.text(frMethod.states.changed('10/12/2016')).waitFor();
  await setFeasibilityThreshold(desk, '3 – Complexe');
  await desk.text(frMethod.states.valid('10/12/2016', 'Conseil des maires')).waitFor();
  await desk.text(frMethod.states.changed('10/12/2016')).waitFor({ state: 'detached' });
});

test('what cannot be a method is not written: the field says why', async () => {
  const desk = await openMethod();
  await desk.button(frMethod.edit).click();
  const first = desk.pane.getByRole('group', { name: frMethod.criterion(1), exact: true });
  await first.getByLabel(frMethod.name, { exact: true }).fill('Faisabilité');
  await desk.pane.getByText(/avant d’enregistrer/).waitFor();
  const before = await desk.values('Méthode');
  await desk.button(frMethod.save).press('Enter');
  expect(await desk.values('Méthode')).toEqual(before);
  await desk.button(frMethod.cancel).click();
  // What was changed is given up only when somebody says so.
  await desk.button(frMethod.giveUp).click();
  await desk.button(frMethod.edit).waitFor();
});

/** The first criterion called otherwise, and the question whether that is to be given up on screen. */
async function askToGiveUp(desk: Desk): Promise<void> {
  await desk.button(frMethod.edit).click();
  const first = desk.pane.getByRole('group', { name: frMethod.criterion(1), exact: true });
  await first.getByLabel(frMethod.name, { exact: true }).fill('Intérêt');
  await desk.button(frMethod.cancel).click();
  await desk.button(frMethod.goOn).waitFor();
}

test.each(['click', 'Enter', 'Space'])('going on with what was changed saves nothing: %s', async (how) => {
  const desk = await openMethod();
  const before = await desk.values('Méthode');
  await askToGiveUp(desk);
  if (how === 'click') await desk.button(frMethod.goOn).click();
  else await desk.pressKey(how);
  await desk.button(frMethod.save).waitFor();
  // Where the question was asked from: a key that is held, or pressed once too often, must not save either.
  await eventually(async () => {
    expect(await desk.focused()).toBe(`button ${frMethod.cancel}`);
  });
  await desk.button(frMethod.cancel).click();
  await desk.button(frMethod.giveUp).click();
  await desk.button(frMethod.edit).waitFor();
  expect(await desk.values('Méthode')).toEqual(before);
  expect(await desk.text(frNotices.done.saveMethod).count()).toBe(0);
});

/** Whether what has the focus is what one sees at its place: neither scrolled away nor under something else. */
function isFocusSeen(desk: Desk): Promise<boolean> {
  return desk.pane.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) return false;
    const { left, top, width, height } = activeElement.getBoundingClientRect();
    return activeElement.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
}

test('a criterion takes the focus along, in sight, and what is added gets it', async () => {
  const desk = await openMethod();
  await desk.button(frMethod.edit).click();
  const down = `button ${frMethod.down('Potentiel')}`;
  await desk.button(frMethod.down('Potentiel')).focus();
  for (const position of [2, 3, 3]) {
    await desk.pressKey('Enter');
    const moved = desk.pane.getByRole('group', { name: frMethod.criterion(position), exact: true });
    expect(await moved.getByLabel(frMethod.name, { exact: true }).inputValue()).toBe('Potentiel');
    expect(await desk.focused()).toBe(down);
    expect(await isFocusSeen(desk)).toBe(true);
  }
  for (const added of [frMethod.addCriterion, frMethod.addConfiguration]) {
    await desk.button(added).press('Enter');
    expect(await desk.focused()).toMatch(/^input/);
    expect(await isFocusSeen(desk)).toBe(true);
  }
  const third = desk.pane.getByRole('group', { name: frMethod.criterion(3), exact: true });
  await third.getByRole('button', { name: frMethod.addLevel, exact: true }).press('Enter');
  expect(await desk.focused()).toBe(`input ${frMethod.level(5)}`);
  expect(await isFocusSeen(desk)).toBe(true);
});

test('the focus is not lost where what it moved with a criterion goes away: the table can no longer be ranked', async () => {
  const desk = await openMethod();
  await desk.button(frMethod.edit).click();
  await desk.button(frMethod.down('Potentiel')).press('Enter');
  await desk.type('Évaluation', 'I1', 'Autre');
  await desk.button(frMethod.save).waitFor({ state: 'hidden' });
  await eventually(async () => {
    expect(await desk.focused()).toMatch(/^h2/);
  });
});
