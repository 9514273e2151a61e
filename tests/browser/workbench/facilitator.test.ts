import { fr } from '../../../src/taskpane/texts/fr';
import { GridHands } from './gridHands';
import { ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench();

/** Ten pistes: one falls below a threshold, one enters, two are excluded or come back, the others move. */
const SCORES = [
  ['I5', '4 – Très complexe'],
  ['G43', '1 – Fort'],
  ['H43', '1 – Très important'],
  ['I43', '1 – Très simple'],
  ['G2', '1 – Fort'],
  ['G3', '3 – Modéré'],
  ['I4', '3 – Complexe'],
  ['H6', '2 – Structurant'],
  ['I7', '1 – Très simple'],
  ['G8', '1 – Fort'],
  ['H9', '3 – Limité'],
  ['I10', '1 – Très simple'],
] as const;

test('ten pistes are scored by their lists: ranks move in the pane and in the columns, and Ctrl+Z takes back', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await seat.gridStands();
  await seat.reaches('current');
  const before = await ranksAgree(seat);

  const [[first, level], ...others] = SCORES;
  await hands.chooseByArrow(first, level);
  await hands.holds(first, level);
  await seat.pane.getByRole('button', { name: fr.counts['below-threshold'](1) }).waitFor();
  expect((await ranksAgree(seat))[0]).toBe(before[1]);
  await seat.pane.getByText('▲1', { exact: true }).first().waitFor();
  await bench.picture('animatrice-premiere-note');

  for (const [at, choice] of others) {
    await hands.choose(at, choice);
    await hands.holds(at, choice);
  }
  const after = await ranksAgree(seat);
  await seat.text(fr.progress(41, 41)).waitFor();
  expect(after).not.toEqual(before);
  await bench.picture('animatrice-dix-notes');

  await hands.press(...SCORES.map(() => 'Control+z'));
  expect(await ranksAgree(seat)).toEqual(before);
  await seat.text(fr.progress(40, 41)).waitFor();
});
