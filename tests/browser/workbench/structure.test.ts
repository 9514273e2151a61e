import { fr } from '../../../src/taskpane/texts/fr';
import { frStart } from '../../../src/taskpane/texts/frStart';
import { eventually } from '../eventually';
import { GridHands } from './gridHands';
import { COLUMNS, rankedInSheet, ranksAgree } from './ranksByHand';
import { useBench } from './useBench';

const openBench = useBench('file');

test('the table is sorted from the menu of a header: each rank goes with its piste', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await seat.gridStands();
  await seat.reaches('current');
  const before = await seat.values('Évaluation');
  await hands.goTo('B1');
  await hands.clickArrow('B1');
  await hands.filter("Intitulé de l'action").getByRole('button', { name: 'Trier de Z à A' }).click();
  await eventually(async () => {
    expect(await hands.value('B2')).toBe('Véhicules');
  });
  const after = await seat.values('Évaluation');
  expect(after.slice(1).toSorted(byNumber)).toEqual(before.slice(1).toSorted(byNumber));
  await bench.picture('structure-tri');
  await ranksAgree(seat);
  expect(rankedInSheet(await seat.values('Évaluation'))).toEqual(rankedInSheet(before));
  await hands.press('Control+z');
  await eventually(async () => {
    expect(await seat.values('Évaluation')).toEqual(before);
  });
  await ranksAgree(seat);
});

test('a row is inserted from the menu of a row header, and a piste typed in it', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await hands.clickRowHeader(6, 'right');
  await bench.picture('structure-menu-ligne');
  await hands.takeFromMenu(/lignes au-dessus/);
  await hands.holds('A7', 5);
  await hands.type('A6', '101');
  await hands.type('B6', 'Partager un broyeur');
  await hands.type('G6', '1');
  await hands.type('H6', '1');
  await hands.type('I6', '1');
  await ranksAgree(seat);
  expect(await hands.value('L6')).toBe(5);
  await bench.picture('structure-ligne-inseree');
});

test('what is typed below the last row is a piste of the table', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await hands.type('B81', 'Prêter des barnums');
  for (const cell of ['G81', 'H81', 'I81']) await hands.type(cell, '2');
  await hands.type('A81', '102');
  await seat.text(fr.progress(42, 43)).waitFor();
  await ranksAgree(seat);
  await bench.picture('structure-ligne-ajoutee');
  const typed = await seat.values('Évaluation');
  await hands.press('Control+z', 'Control+z');
  await hands.holds('I81', '');
  await hands.press('Control+y', 'Control+y');
  await ranksAgree(seat);
  expect(await seat.values('Évaluation')).toEqual(typed);
});

test('a header that is renamed: the pane says which it misses, and gives it back', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await hands.type('H1', 'Enjeux communautaires');
  await seat.pane.getByRole('heading', { name: frStart.trouble }).waitFor();
  await bench.picture('structure-entete');
  await seat.pane.getByRole('button', { name: frStart.rename('H1', 'Enjeu communautaire') }).click();
  await hands.holds('H1', 'Enjeu communautaire');
  await seat.reaches('current');
  await ranksAgree(seat);
});

test('the sheet takes another name, and is followed', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await hands.renameSheet('Évaluation', 'Notes du 28');
  await eventually(async () => {
    expect(await seat.sheetNames()).toContain('Notes du 28');
  });
  await new GridHands(bench.page, seat, 'Notes du 28').choose('I6', '4 – Très complexe');
  await eventually(async () => {
    expect((await seat.values('Notes du 28'))[5]?.[COLUMNS.status]).toBe('Seuil non atteint');
  });
  await hands.renameSheet('Notes du 28', 'Évaluation');
  await ranksAgree(seat);
});

test('the sheet is deleted: the pane says so calmly, and what to do', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const hands = new GridHands(bench.page, seat);
  await hands.tab('Évaluation').click({ button: 'right' });
  await hands.takeFromMenu('Supprimer');
  await seat.view.getByRole('dialog').getByRole('button', { name: 'OK' }).click();
  await seat.pane.getByRole('heading', { name: frStart.heading }).waitFor();
  await seat.text(frStart.untouched).waitFor();
  await bench.picture('structure-feuille-supprimee');
  // As in Excel, that cannot be taken back.
  await hands.press('Control+z');
  expect(await seat.sheetNames()).toEqual(['Lisez-moi', 'Méthode', 'Communes', 'Annexe 2']);
});

function byNumber(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[COLUMNS.number]) - Number(b[COLUMNS.number]);
}
