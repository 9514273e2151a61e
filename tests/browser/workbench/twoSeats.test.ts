import { fr } from '../../../src/taskpane/texts/fr';
import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import type { BenchSeat } from './benchSeat';
import { GridHands } from './gridHands';
import { ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench('file');

interface Two {
  readonly bench: Bench;
  readonly here: BenchSeat;
  readonly there: BenchSeat;
  readonly hand: GridHands;
  readonly other: GridHands;
}

async function openTwo(): Promise<Two> {
  const bench = await openBench({ width: 2400, height: 900 });
  const here = bench.seat();
  const isAlone = (await bench.page.locator('#seat-2').count()) === 0;
  const there = isAlone ? await bench.openSecondSeat() : bench.seat(2);
  for (const seat of [here, there]) {
    await seat.gridStands();
    await seat.reaches('current');
  }
  return {
    bench,
    here,
    there,
    hand: new GridHands(bench.page, here),
    other: new GridHands(bench.page, there),
  };
}

/** Both have the same cells, the ranks that follow from them, and panes that show these. */
async function end({ here, there }: Two): Promise<readonly string[]> {
  await eventually(async () => {
    expect(await here.values('Évaluation')).toEqual(await there.values('Évaluation'));
  });
  const titles = await ranksAgree(here);
  expect(await ranksAgree(there)).toEqual(titles);
  expect(await here.values('Évaluation')).toEqual(await there.values('Évaluation'));
  return titles;
}

test.each([0, 500])(
  'two people score at the same time, %d ms apart: both see the same ranks',
  async (apart) => {
    const two = await openTwo();
    const { bench, here, there, hand, other } = two;
    await bench.page.getByRole('radio', { name: texts.seats.seconds(apart) }).check({ force: true });
    const [mine, theirs, level] = apart === 0 ? ['I5', 'G3', '1 – Fort'] : ['I6', 'G2', '1 – Fort'];
    await hand.choose(mine, '4 – Très complexe');
    await other.choose(theirs, level);
    await hand.goTo('G8');
    await other.holds(mine, '4 – Très complexe');
    await hand.holds(theirs, level);
    await end(two);
    // Where each stands is left alone.
    await hand.selects('G8');
    await other.selects(theirs);
    await bench.picture(`deux-postes-${String(apart)}`);
    for (const seat of [here, there])
      await seat.pane
        .getByRole('button', { name: fr.counts['below-threshold'](apart === 0 ? 1 : 2) })
        .waitFor();
  },
);

test('somebody writes in the pane while the other scores: the keyboard stays there', async () => {
  const two = await openTwo();
  const { bench, here, hand, other } = two;
  await hand.click('G8');
  const search = here.pane.getByRole('searchbox');
  await search.click();
  await bench.page.keyboard.type('obs');
  // By the other's hand: it has a keyboard of its own.
  const level = (await other.value('H8')) === '2 – Structurant' ? '1' : '2';
  await two.there.type('Évaluation', 'H8', level);
  await hand.holds('H8', Number(level));
  await end(two);
  await bench.page.keyboard.type('ervatoire');
  expect(await search.inputValue()).toBe('observatoire');
  await search.fill('');
});

test('one inserts a row above the cell that the other has open: the score stays with its piste', async () => {
  const two = await openTwo();
  const { bench, hand } = two;
  await bench.page.getByRole('radio', { name: texts.seats.seconds(500) }).check({ force: true });
  await hand.click('H8');
  await bench.page.keyboard.type('struc');
  // By the other's hand, which is not this one's.
  await two.there.evaluate(({ user }) => user.insertRows('Évaluation', 6), null);
  await hand.selects('H9');
  await bench.page.keyboard.type('turant');
  await hand.press('Enter');
  await hand.holds('H9', 'structurant');
  await bench.picture('deux-postes-saisie');

  await hand.click('G9');
  await hand.press('Alt+ArrowDown');
  await hand.list.waitFor();
  await two.there.evaluate(({ user }) => user.deleteRows('Évaluation', 6), null);
  await hand.selects('G8');
  await hand.list.waitFor({ state: 'detached' });
  await end(two);
});

test('one inserts a row by hand while the other has a list open', async () => {
  const two = await openTwo();
  const { bench, hand, other } = two;
  await bench.page.getByRole('radio', { name: texts.seats.seconds(500) }).check({ force: true });
  await other.click('H43');
  await other.press('Alt+ArrowDown');
  await other.list.waitFor();
  // The list of the other is open meanwhile.
  await hand.clickRowHeader(6, 'right');
  await hand.takeFromMenu(/lignes au-dessus/);
  await hand.holds('A44', 42);
  await other.holds('A44', 42);
  await other.selects('H44');
  await other.list.waitFor({ state: 'detached' });
  await end(two);
  await bench.picture('deux-postes-ligne');
});
