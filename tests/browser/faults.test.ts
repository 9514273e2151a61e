import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fr } from '../../src/taskpane/texts/fr';
import { frExplanations } from '../../src/taskpane/texts/frExplanations';
import { frAnnexes } from '../../src/taskpane/texts/frAnnexes';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frFailure } from '../../src/taskpane/texts/frFailures';
import { frStart } from '../../src/taskpane/texts/frStart';
import { PANE_FILES } from './answerRequests';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import type { DeskOptions } from './hostPage';
import type { StageOptions } from './stage';
import { useStages } from './useStages';

const openStage = useStages();

async function openReport(options: StageOptions = {}, wished: Partial<DeskOptions> = {}): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('report'), ...options });
  const desk = await stage.join(wished);
  await desk.reaches('current');
  return desk;
}

/** Waits until the sheet has it that the first piste is dropped. */
function expectDropped(desk: Desk): Promise<void> {
  return eventually(async () => {
    expect(await desk.value('Évaluation', 'J5')).toBe('Seuil non atteint');
  });
}

test('while a cell is being edited the pane waits, then goes on by itself', async () => {
  const desk = await openReport();
  await desk.host.evaluate(({ seat }) => {
    seat.editing = true;
  });
  await desk.type('Évaluation', 'I5', '4');
  await desk.reaches('waiting');
  await desk.text(frExplanations.editing).waitFor();
  await desk.host.evaluate(({ seat }) => {
    seat.editing = false;
  });
  await expectDropped(desk);
  await desk.reaches('current');
});

test('on a protected sheet the ranking is shown and nothing is written', async () => {
  const desk = await openReport();
  const before = await desk.values('Évaluation');
  await desk.host.evaluate(({ user }) => user.sheets.protect('Évaluation'));
  const sheet = await desk.values('Méthode');
  const row = sheet.findIndex((cells) => cells.includes('Faisabilité'));
  expect(row).toBeGreaterThan(0);
  await desk.reaches('readOnly');
  await desk.text(frExplanations.sheet).waitFor();
  await desk.button(fr.actions.rankNow).click();
  const refusal = { code: 'refused', feature: null, detail: '', sheet: 'Évaluation' } as const;
  const { what, data, todo } = frFailure(refusal);
  await desk.text(`${what} ${data} ${todo}`).waitFor();
  await desk.row('Observatoire des données financières').waitFor();
  expect(await desk.values('Évaluation')).toEqual(before);
  await desk.host.evaluate(({ user }) => user.sheets.unprotect('Évaluation'));
  await desk.type('Évaluation', 'I5', '4');
  await expectDropped(desk);
  await desk.reaches('current');
});

test('when the sheet is deleted the pane says so, and offers to begin anew', async () => {
  const desk = await openReport();
  await desk.host.evaluate(({ user }) => user.sheets.delete('Évaluation'));
  await desk.pane.getByRole('heading', { name: frStart.heading }).waitFor();
  await desk.button(frStart.create).click();
  await desk.text(fr.ranking.noPiste).waitFor();
  expect(await desk.sheetNames()).toContain('Évaluation');
});

test('an Excel that never answers is given up after a while, and asked again', async () => {
  const desk = await openReport({ hurries: true });
  await desk.host.evaluate(({ seat }) => void seat.faults.inject({ kind: 'silence' }, { times: 3 }));
  await desk.type('Évaluation', 'I5', '4');
  await desk.reaches('waiting');
  await expectDropped(desk);
  await desk.reaches('current');
});

test('a slow Excel shows what is under way, and ends right', async () => {
  const desk = await openReport({}, { latency: 700 });
  await desk.tab(fr.tabs.annexes).click();
  await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).click();
  await desk.pane
    .getByRole('status')
    .getByText(new RegExp(`^${frNotices.jobs.annexe2}`))
    .waitFor();
  await desk.text(frNotices.done.annexe2).waitFor();
  await desk.type('Évaluation', 'I5', '4');
  await desk.text(frAnnexes.states.outdated).waitFor();
  await expectDropped(desk);
});

test('a screen whose file is gone says so and what to do, and the rest of the pane lives', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  // The file with the cards of the reports, as when another version was put online meanwhile.
  const [gone] = readdirSync(PANE_FILES).filter(
    (name) => name.endsWith('.js') && readFileSync(join(PANE_FILES, name), 'utf8').includes('onMake'),
  );
  if (gone === undefined) throw new Error('no file has the cards of the reports');
  await stage.page.context().route(`**/${gone}`, (route) => route.abort());
  const desk = await stage.join();
  await desk.reaches('current');
  await desk.tab(fr.tabs.annexes).click();
  await desk.pane.getByRole('alert').getByText(fr.crashed).waitFor();
  await desk.tab(fr.tabs.method).click();
  await desk.pane.getByRole('heading', { name: fr.tabs.method }).waitFor();
  await desk.type('Évaluation', 'I5', '4');
  await expectDropped(desk);
  await stage.page.context().unroute(`**/${gone}`);
  await desk.tab(fr.tabs.annexes).click();
  await desk.pane.getByRole('alert').getByRole('button', { name: fr.actions.reload }).click();
  await desk.reaches('current');
  await desk.tab(fr.tabs.annexes).click();
  await desk.button(frAnnexes.createOf(frAnnexes.annexe2)).waitFor();
  // The browser and React tell of it too.
  const others = stage.wrongs.splice(0).filter((wrong) => !/ERR_FAILED|ChunkLoadError/.test(wrong));
  expect(others).toEqual([]);
});
