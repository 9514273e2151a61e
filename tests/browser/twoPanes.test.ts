import { fr } from '../../src/taskpane/texts/fr';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import { useStages } from './useStages';

const openStage = useStages();

/** The pistes that are ranked, in order, as the sheet has them. */
async function rankedTitles(desk: Desk): Promise<unknown[]> {
  const [headers = [], ...rows] = await desk.values('Évaluation');
  const [rank, title] = [headers.indexOf('Rang'), headers.indexOf("Intitulé de l'action")];
  return rows
    .filter((cells) => typeof cells[rank] === 'number')
    .sort((a, b) => Number(a[rank]) - Number(b[rank]))
    .map((cells) => cells[title]);
}

/** From the head of the list: it follows the piste that somebody has just edited. */
async function listedTitles(desk: Desk): Promise<string[]> {
  const rows = desk.pane.locator('button[data-piste-row]');
  await rows.first().evaluate((row) => {
    for (let at = row.parentElement; at !== null; at = at.parentElement) at.scrollTop = 0;
  });
  return desk.pane.locator('button[data-piste-row] [title]').allInnerTexts();
}

test('two panes on one workbook, far from each other, end with the same ranking, and the right one', async () => {
  const stage = await openStage({ book: await exampleBook('report') });
  const remoteLatency = [500, 3000] as const;
  const here = await stage.join({ remoteLatency });
  const there = await stage.join({ remoteLatency });
  await here.reaches('current');
  await there.reaches('current');
  const [first = '', second = '', ...others] = await rankedTitles(here);
  // At the same moment, on both sides: the first piste leaves, the one that was to be scored becomes the best.
  await here.type('Évaluation', 'I5', '4');
  await there.type('Évaluation', 'G43', '1');
  await there.type('Évaluation', 'H43', '1');
  await there.type('Évaluation', 'I43', '1');
  const expected = [second, 'Personnels partagés', ...others];
  expect(first).not.toBe(second);
  await eventually(async () => {
    expect(await rankedTitles(here)).toEqual(expected);
    expect(await rankedTitles(there)).toEqual(expected);
    expect(await stage.page.evaluate(() => window.hostPage.isQuiet)).toBe(true);
  });
  for (const desk of [here, there]) {
    await desk.reaches('current');
    await desk.text(fr.progress(41, 41)).waitFor();
    await eventually(async () => {
      expect((await listedTitles(desk)).slice(0, 2)).toEqual(expected.slice(0, 2));
    });
  }
  expect(await here.values('Évaluation')).toEqual(await there.values('Évaluation'));
});
