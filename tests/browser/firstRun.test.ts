import { fr } from '../../src/taskpane/texts/fr';
import { frAnnexes } from '../../src/taskpane/texts/frAnnexes';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frStart } from '../../src/taskpane/texts/frStart';
import { readFixture } from '../fixtures/readFixture';
import { eventually } from './eventually';
import { printedPistes } from './printedPistes';
import { useStages } from './useStages';

const openStage = useStages();

test('somebody who opens the pane in an empty workbook tries the example, then makes Annexe 2', async () => {
  const stage = await openStage();
  const desk = await stage.join();
  await desk.pane.getByRole('heading', { name: frStart.heading }).waitFor();
  await desk.button(frStart.example).click();
  await desk.button(frStart.report).click();
  await desk.text(fr.progress(40, 41)).waitFor();
  await desk.button(fr.counts.retained(40)).waitFor();
  await desk.button(fr.counts.unscored(1)).waitFor();
  await desk.reaches('current');
  const sheets = ['Lisez-moi', 'Feuil1', 'Évaluation', 'Méthode', 'Communes'];
  expect(await desk.sheetNames()).toEqual(sheets);

  await desk.tab(fr.tabs.annexes).click();
  await desk.text(frAnnexes.states.absent).first().waitFor();
  await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).click();
  await desk.text(frNotices.done.annexe2).waitFor();
  await desk.text(frAnnexes.states.current).waitFor();
  const [, ...expected] = readFixture('annexe2-attendue.csv');
  expect(printedPistes(await desk.values('Annexe 2'))).toEqual(expected);

  await desk.type('Évaluation', 'I5', '4');
  await desk.text(frAnnexes.states.outdated).waitFor();
  await desk.button(frAnnexes.refreshOf(frAnnexes.annexe2)).click();
  await desk.text(frAnnexes.states.current).waitFor();
  expect(printedPistes(await desk.values('Annexe 2'))).toHaveLength(39);
  expect(await desk.sheetNames()).toHaveLength(sheets.length + 1);
});

test('« Créer le tableau » makes rows to fill in, and what is typed there is ranked', async () => {
  const stage = await openStage();
  const desk = await stage.join();
  await desk.button(frStart.create).click();
  await desk.text(fr.ranking.noPiste).waitFor();
  await desk.type('Évaluation', 'B2', 'Partager un broyeur');
  for (const cell of ['G2', 'H2', 'I2']) await desk.type('Évaluation', cell, '1');
  await desk.row('Partager un broyeur').waitFor();
  await desk.button(fr.counts.retained(1)).waitFor();
  await eventually(async () => {
    expect((await desk.values('Évaluation'))[1]?.slice(9, 12)).toEqual(['Retenue', 1, 1]);
  });
});

test('a table whose column is named otherwise is shown with the header that looks alike, and mended from there', async () => {
  const stage = await openStage();
  const desk = await stage.join();
  const rows = [
    ['N°', 'Intitulé', 'Potentiel', 'Enjeux communautaires', 'Faisabilité'],
    ['1', 'Partager un broyeur', '1', '1', '1'],
  ];
  await desk.host.evaluate(({ user }, lines) => {
    user.sheets.add('Évaluation');
    user.paste('Évaluation', 'A1', lines);
  }, rows);
  await desk.pane.getByRole('heading', { name: frStart.trouble }).waitFor();
  await desk.button(frStart.rename('D1', 'Enjeu communautaire')).click();
  await desk.row('Partager un broyeur').waitFor();
  expect((await desk.values('Évaluation'))[0]?.slice(0, 5)).toEqual([
    'N°',
    'Intitulé',
    'Potentiel',
    'Enjeu communautaire',
    'Faisabilité',
  ]);
});
