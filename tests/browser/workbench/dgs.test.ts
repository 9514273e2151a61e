import { fr } from '../../../src/taskpane/texts/fr';
import { frIssues } from '../../../src/taskpane/texts/frIssues';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import type { BenchSeat } from './benchSeat';
import { GridHands } from './gridHands';
import { ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench('file');

interface AtWork {
  readonly bench: Bench;
  readonly seat: BenchSeat;
  readonly hands: GridHands;
}

async function open(): Promise<AtWork> {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await seat.gridStands();
  await seat.reaches('current');
  return { bench, seat, hands };
}

/** What the cells of rows hold in the columns of the criteria. @param first from 1 */
async function scores(seat: BenchSeat, first: number, last: number): Promise<unknown[][]> {
  return (await seat.values('Évaluation')).slice(first - 1, last).map((row) => row.slice(6, 9));
}

test('a block of scores copied from a text is pasted as if typed, in French', async () => {
  const { bench, seat, hands } = await open();
  await bench.clipboard('2\tStructurant\tsimple\n1 – Fort\t2,0\tTrès simple\n3\t 1 \t4 – Très complexe\n');
  await hands.click('G2');
  await hands.press('Control+v');
  await eventually(async () => {
    expect(await scores(seat, 2, 4)).toEqual([
      [2, 'Structurant', 'simple'],
      ['1 – Fort', 2, 'Très simple'],
      [3, 1, '4 – Très complexe'],
    ]);
  });
  await hands.selects('G2:I4');
  await seat.pane.getByRole('button', { name: fr.counts['below-threshold'](1) }).waitFor();
  await ranksAgree(seat);
  expect(await seat.pane.getByRole('button', { name: fr.cellsToFix(1) }).count()).toBe(0);
  await bench.picture('dgs-collage');
  await hands.press('Control+z');
  await ranksAgree(seat);
  expect((await scores(seat, 2, 2))[0]).toEqual(['2 – Bon', '2 – Structurant', '1 – Très simple']);
});

test('scores are copied from row to row, drawn down by the handle, and deleted', async () => {
  const { seat, hands } = await open();
  await hands.select('G5', 'I5');
  await hands.press('Control+c');
  await hands.click('G43');
  await hands.press('Control+v');
  await seat.text(fr.progress(41, 41)).waitFor();
  await ranksAgree(seat);

  await hands.select('G2', 'I2');
  await hands.drawHandle('I2', 'I4');
  await eventually(async () => {
    const [first, ...others] = await scores(seat, 2, 4);
    expect(others).toEqual([first, first]);
  });
  await hands.selects('G2:I4');
  await ranksAgree(seat);

  await hands.select('H2', 'I3');
  await hands.press('Delete');
  await seat.text(fr.progress(39, 41)).waitFor();
  await ranksAgree(seat);
  expect(await scores(seat, 2, 3)).toEqual([
    ['2 – Bon', '', ''],
    ['2 – Bon', '', ''],
  ]);
});

test('« fort », « 2 » and « 2,5 » are typed: what cannot be read is in « À corriger », and a click goes there', async () => {
  const { bench, seat, hands } = await open();
  await hands.type('G4', 'fort');
  await hands.selects('G5');
  await hands.type('H4', '2');
  await hands.type('I4', '2,5');
  await hands.holds('I4', 2.5);
  expect(await scores(seat, 4, 4)).toEqual([['fort', 2, 2.5]]);
  await seat.pane.getByRole('button', { name: fr.cellsToFix(1) }).click();
  await hands.goTo('A60');
  await seat.pane.getByRole('button', { name: /^I4 – / }).click();
  await hands.selects('I4');
  await bench.picture('dgs-a-corriger');
  await hands.type('I4', 'simple');
  await seat.text(frIssues.none).waitFor();
  await seat.pane.getByRole('button', { name: fr.actions.back }).click();
  await ranksAgree(seat);
});
