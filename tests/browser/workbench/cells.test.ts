import type { Value } from '../../../src/workbench/model/book';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench('file');

async function openCommunes() {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  const hands = new GridHands(bench.page, seat, 'Communes');
  await hands.tab('Communes').click();
  return { bench, seat, hands };
}

test('a cell that is emptied in its editor is empty, and comes back', async () => {
  const { hands } = await openCommunes();
  const before = await hands.value('A2');
  await hands.click('A2');
  await hands.press('F2', 'Control+a', 'Delete', 'Enter');
  await hands.holds('A2', '');
  await hands.selects('A3');
  await hands.press('Control+z');
  await hands.holds('A2', before);
  await hands.click('A2');
  await hands.press('Backspace', 'Enter');
  await hands.holds('A2', '');
  await hands.press('Control+z');
  await hands.holds('A2', before);
  await hands.click('A2');
  await hands.press('F2', 'Control+a', 'Delete', 'Escape');
  await hands.holds('A2', before);
});

test('a cell that is opened and closed keeps its value', async () => {
  const { hands } = await openCommunes();
  await hands.type('D2', '3,14159265358979');
  await hands.holds('D2', 3.14159265358979);
  await hands.click('D2');
  await hands.press('F2', 'Enter');
  await hands.selects('D3');
  await hands.holds('D2', 3.14159265358979);
});

test('what is typed counts, even where the cell holds the same already', async () => {
  const { hands } = await openCommunes();
  await hands.type('E2', '7');
  await hands.holds('E2', 7);
  await hands.type('E2', '7');
  await hands.selects('E3');
  await hands.press('Control+z');
  await hands.holds('E2', 7);
  await hands.press('Control+z');
  await hands.holds('E2', '');
});

test('the keys of the clipboard are those of the box that a text is being written in', async () => {
  const { bench, seat, hands } = await openCommunes();
  await hands.click('A3');
  const before = await seat.values('Communes');
  await bench.clipboard('B7');
  const box = seat.grid.locator('[data-u-comp=defined-name] input');
  await box.click();
  await hands.press('Control+a', 'Control+v');
  expect(await box.inputValue()).toBe('B7');
  await hands.press('Control+a', 'Control+x');
  expect(await box.inputValue()).toBe('');
  await hands.press('Control+v', 'Enter');
  await hands.selects('B7');
  await hands.tab('Communes').dblclick();
  await hands.press('Control+a', 'Control+c', 'Escape');
  expect(await bench.page.evaluate(() => navigator.clipboard.readText())).toBe('Communes');
  expect(await seat.values('Communes')).toEqual(before);
});

test('cells are cut and pasted at one stroke, which is taken back at one', async () => {
  const { bench, seat, hands } = await openCommunes();
  const before = filled(await seat.values('Communes'));
  const [second, third] = [await hands.value('A2'), await hands.value('A3')];
  await hands.select('A2', 'A3');
  await hands.press('Control+x');
  await hands.click('F5');
  await hands.press('Control+v');
  await hands.holds('F5', second);
  await hands.holds('F6', third);
  await hands.holds('A2', '');
  await hands.selects('F5:F6');
  await hands.press('Control+z');
  await hands.holds('A2', second);
  expect(filled(await seat.values('Communes'))).toEqual(before);

  await hands.click('A2');
  await hands.press('Control+x');
  await seat.evaluate(({ user }) => user.sheets.protect('Méthode'), null);
  await hands.tab('Méthode').click();
  const method = new GridHands(bench.page, seat, 'Méthode');
  await method.click('H30');
  await hands.press('Control+v');
  await seat.view.getByText('Cette feuille est protégée').waitFor();
  expect(filled(await seat.values('Communes'))).toEqual(before);
  await seat.evaluate(({ user }) => user.sheets.unprotect('Méthode'), null);
});

test('cells that were cut stay where another person has moved them', async () => {
  const { seat, hands } = await openCommunes();
  const second = await hands.value('A2');
  await hands.click('A2');
  await hands.press('Control+x');
  // By another hand: the row that is inserted takes the cell along.
  await seat.evaluate(({ user }) => user.insertRows('Communes', 2), null);
  await hands.click('F8');
  await hands.press('Control+v');
  await hands.holds('F8', second);
  await hands.holds('A3', second);
});

/** Without the empty cells at the ends of rows. */
function filled(rows: readonly (readonly Value[])[]): readonly (readonly Value[])[] {
  return rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1));
}
