import { fr } from '../../../src/taskpane/texts/fr';
import { frAnnexes } from '../../../src/taskpane/texts/frAnnexes';
import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import type { BenchSeat } from './benchSeat';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench();

interface Seated {
  readonly bench: Bench;
  readonly seat: BenchSeat;
  readonly hands: GridHands;
}

async function open(): Promise<Seated> {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  return { bench, seat, hands: new GridHands(bench.page, seat) };
}

test('Ctrl with an arrow stops at the last filled cell, with Shift what lies between is selected', async () => {
  const { seat, hands } = await open();
  const filled = (await seat.values('Évaluation')).filter(
    (row) => row[1] !== undefined && row[1] !== '',
  ).length;
  await hands.click('B1');
  await hands.press('Control+ArrowDown');
  await hands.selects(`B${String(filled)}`);
  await hands.press('Control+ArrowUp');
  await hands.selects('B1');
  await hands.press('Control+Shift+ArrowDown');
  await hands.selects(`B1:B${String(filled)}`);
});

test('what was taken back is done again, by the keys and by the button', async () => {
  const { seat, hands } = await open();
  await hands.type('R3', 'une note');
  for (const again of ['Control+y', 'Control+Shift+z']) {
    await hands.press('Control+z');
    await hands.holds('R3', '');
    await hands.press(again);
    await hands.holds('R3', 'une note');
  }
  await seat.view.getByRole('button', { name: texts.ribbon.undo, exact: true }).click();
  await hands.holds('R3', '');
  await seat.view.getByRole('button', { name: texts.ribbon.redo, exact: true }).click();
  await hands.holds('R3', 'une note');
});

test('Tab at the end of the pane leads into the cells: what is typed then stands there', async () => {
  const { bench, seat, hands } = await open();
  await hands.click('R4');
  await seat.pane.locator('button[data-piste-row]').first().focus();
  const isInPane = (): Promise<boolean> =>
    seat.view.locator('.pane-frame').evaluate((frame) => frame === document.activeElement);
  // The piste in the list, then what scrolls it: one stop after the other, and out.
  for (let stops = 0; stops < 5 && (await isInPane()); stops++) await bench.page.keyboard.press('Tab');
  await bench.page.keyboard.type('après le volet');
  await hands.press('Enter');
  await hands.holds('R4', 'après le volet');
});

test('the cell that is drawn as selected is the one typed into, also after the pane made a sheet', async () => {
  const { bench, seat, hands } = await open();
  await hands.click('B9');
  await seat.pane.getByRole('tab', { name: fr.tabs.annexes }).click();
  await seat.pane.getByRole('button', { name: frAnnexes.createOf(frAnnexes.dropped) }).click();
  const annexe = new GridHands(bench.page, seat, frAnnexes.dropped);
  await eventually(async () => {
    expect(await seat.sheetNames()).toContain(frAnnexes.dropped);
    expect(await seat.evaluate(({ replica }) => replica.selection.sheet === replica.activeSheet, null)).toBe(
      true,
    );
  });
  const shown = await seat.evaluate(
    ({ replica }) => ({
      sheet: replica.book.sheets.find(({ id }) => id === replica.activeSheet)?.name,
      ...replica.selection.area,
    }),
    null,
  );
  expect(shown).toMatchObject({ sheet: frAnnexes.dropped });
  // The keyboard goes back to the cells without a click on any.
  await seat.evaluate(({ grid }) => grid?.focus(), null);
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('ArrowUp');
  await bench.page.keyboard.type('ici');
  await bench.page.keyboard.press('Enter');
  await annexe.holds(`${String.fromCharCode(65 + shown.column)}${String(shown.row + 1)}`, 'ici');
});
