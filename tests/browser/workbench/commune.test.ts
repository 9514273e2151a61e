import { fr } from '../../../src/taskpane/texts/fr';
import { frCommunes } from '../../../src/taskpane/texts/frCommunes';
import { frNotices } from '../../../src/taskpane/texts/frNotices';
import { eventually } from '../eventually';
import type { BenchSeat } from './benchSeat';
import { GridHands } from './gridHands';
import { COLUMNS, ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench('file');

/** Rows of the table that a filter leaves in view, from 1; the header is none. */
async function shownRows(seat: BenchSeat): Promise<number[]> {
  return seat.evaluate(({ replica }) => {
    const rows = replica.book.sheets.find(({ name }) => name === 'Évaluation')?.rows ?? [];
    return rows.flatMap((row, index) => (index === 0 || row?.hidden === 'filter' ? [] : [index + 1]));
  }, null);
}

/** Rows whose own cell names the commune. */
async function rowsNaming(seat: BenchSeat, commune: string): Promise<number[]> {
  return (await seat.values('Évaluation')).flatMap((row, index) =>
    String(row[COLUMNS.communes]).split(' ; ').includes(commune) ? [index + 1] : [],
  );
}

test('a commune filters the table from the pane: its pistes stay in view; then all come back', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  const all = await shownRows(seat);
  await seat.pane.getByRole('tab', { name: fr.tabs.communes }).click();
  const box = seat.pane.getByRole('combobox', { name: frCommunes.choose });
  await box.click();
  await bench.page.keyboard.type('touvre');
  await seat.pane.getByRole('option', { name: 'Touvre', exact: true }).click();
  await seat.pane.getByRole('button', { name: frCommunes.filter }).click();
  await seat.pane.getByRole('button', { name: frCommunes.filterAnyway }).click();
  await seat.text(frNotices.done.filterShared).waitFor();
  const named = await rowsNaming(seat, 'Touvre');
  await eventually(async () => {
    const shown = await shownRows(seat);
    expect(shown).toHaveLength(30);
    expect(shown).toEqual(expect.arrayContaining(named));
  });
  await bench.picture('commune-filtre');
  // What is out of view keeps its rank.
  const hands = new GridHands(bench.page, seat);
  await hands.choose('I6', '4 – Très complexe');
  await eventually(async () => {
    expect(await hands.value('J6')).toBe('Seuil non atteint');
  });
  await hands.press('Control+z');
  await seat.pane.getByRole('button', { name: fr.actions.unfilter }).click();
  await eventually(async () => {
    expect(await shownRows(seat)).toEqual(all);
  });
  await seat.pane.getByRole('tab', { name: fr.tabs.ranking }).click();
  await ranksAgree(seat);
});

test('the same from the arrow of the header, by a word, and cleared there', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  const all = await shownRows(seat);
  await hands.goTo('F1');
  await hands.clickArrow('F1');
  const filter = hands.filter('Communes');
  await filter.waitFor();
  await bench.page.keyboard.type('touvre');
  await bench.picture('commune-fleche');
  await hands.press('Enter');
  const expected = (await seat.values('Évaluation')).flatMap((row, index) =>
    index > 0 && String(row[COLUMNS.communes]).includes('Touvre') ? [index + 1] : [],
  );
  await eventually(async () => {
    expect(await shownRows(seat)).toEqual(expected);
  });
  await bench.picture('commune-filtre-fleche');
  await seat.reaches('current');
  await hands.press('Alt+ArrowDown');
  await filter.getByRole('button', { name: 'Effacer le filtre de « Communes »' }).click();
  await eventually(async () => {
    expect(await shownRows(seat)).toEqual(all);
  });
  await hands.press('Control+z');
  await eventually(async () => {
    expect(await shownRows(seat)).toEqual(expected);
  });
  await hands.press('Control+y');
  await ranksAgree(seat);
});
