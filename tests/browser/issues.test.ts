import { fr } from '../../src/taskpane/texts/fr';
import { frIssues } from '../../src/taskpane/texts/frIssues';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { exampleBook } from './books';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

test('a level that cannot be read is shown with its cell, and corrected by choosing another', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join();
  await desk.reaches('current');
  await desk.type('Évaluation', 'H5', 'assez important');
  await desk.pane.getByRole('button', { name: fr.cellsToFix(1) }).click();
  const goTo = desk.pane.getByRole('button', { name: /^H5 – / });
  await goTo.click();
  await eventually(async () => {
    expect(await desk.selection()).toEqual({ sheet: 'Évaluation', row: 5, column: 8 });
  });
  expect((await desk.values('Évaluation'))[4]?.[7]).toBe('assez important');
  await desk.pane.getByLabel(`${frIssues.accepted} (H5)`).selectOption('2 – Structurant');
  await desk.button(frIssues.correct('H5', '2 – Structurant')).click();
  await desk.text(frIssues.none).waitFor();
  await desk.text(frNotices.done.correct).waitFor();
  expect((await desk.values('Évaluation'))[4]?.[7]).toBe('2 – Structurant');
  await desk.button(fr.actions.back).click();
  await desk.row('Observatoire des données financières').waitFor();
});

test('« Numéroter » gives a N° to the piste that has none', async () => {
  const stage = await openStage({ book: await exampleBook('workshop') });
  const desk = await stage.join();
  await desk.pane.getByRole('button', { name: /cellules à corriger/ }).click();
  await desk.text(frIssues.missingNumbers(1)).waitFor();
  await desk.button(frIssues.numberThem).click();
  await desk.text(frNotices.done.number(1)).waitFor();
  await desk.text(frIssues.missingNumbers(1)).waitFor({ state: 'detached' });
  const numbers = (await desk.values('Évaluation'))
    .filter(([, title]) => title !== '')
    .map(([first]) => first);
  expect(numbers).not.toContain('');
});
