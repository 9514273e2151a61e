import { fr } from '../../../src/taskpane/texts/fr';
import { frExplanations } from '../../../src/taskpane/texts/frExplanations';
import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import { useBench } from './useBench';

const openBench = useBench('file');

test('opens on the workbook of GrandAngoulême, the spreadsheet at the left, the pane up to date at the right', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  await seat.gridStands();
  await seat.text(fr.progress(40, 41)).waitFor();
  expect(await bench.bookName.innerText()).toBe(texts.bookNames.report);
  expect(await bench.page.title()).toBe(texts.documentTitle(texts.bookNames.report));
  const [grid, pane] = [await seat.grid.boundingBox(), await seat.view.locator('.pane').boundingBox()];
  expect(pane?.width).toBe(350);
  expect(grid?.width).toBeGreaterThan(1000);
});

test('the ribbon has what the manifest says, and its buttons do it', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  for (const label of ['Ouvrir le volet', 'Classer', 'Annexe 2', 'Ma commune']) {
    const icon = seat.command(label).locator('img');
    expect(await icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
  }
  await seat.command('Classer').hover();
  await seat.view.getByRole('tooltip').getByText('Vos saisies ne changent pas').waitFor();
  await seat.evaluate(({ user }) => user.sheets.delete('Annexe 2'), null);
  await seat.command('Annexe 2').click();
  await eventually(async () => {
    expect(await seat.sheetNames()).toContain('Annexe 2');
  });
});

test('« Classer » writes the ranks anew where they are gone', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  const before = await seat.values('Évaluation');
  const rank = before[0]?.indexOf('Rang') ?? -1;
  const row = before.findIndex((cells) => cells[rank] === 1);
  // A cell under edit keeps the pane from mending it by itself meanwhile.
  await seat.evaluate(
    ({ user, seat: excel }, at) => {
      excel.editing = true;
      user.type('Évaluation', at, '');
    },
    `${String.fromCharCode(65 + rank)}${String(row + 1)}`,
  );
  expect(await seat.value('Évaluation', row, rank)).toBe('');
  await seat.evaluate(({ seat: excel }) => void (excel.editing = false), null);
  await seat.command('Classer').click();
  await eventually(async () => {
    expect(await seat.value('Évaluation', row, rank)).toBe(1);
  });
});

test('the pane is closed and opened again, and goes on meanwhile', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  await seat.view.getByRole('button', { name: texts.pane.close }).click();
  await seat.view.locator('.pane').waitFor({ state: 'hidden' });
  await seat.type('Évaluation', 'I5', '4');
  await eventually(async () => {
    expect(await seat.value('Évaluation', 4, 9)).toBe('Seuil non atteint');
  });
  await seat.command('Ouvrir le volet').click();
  await seat.reaches('current');
  await seat.pane.getByRole('button', { name: fr.counts['below-threshold'](1) }).waitFor();
  await seat.view.getByRole('button', { name: texts.pane.menu }).click();
  await seat.view.getByRole('menuitem', { name: texts.pane.reload }).click();
  await seat.reaches('current');
});

test('the line beside the pane is moved by the arrows and by the mouse, within its bounds', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  const { view } = seat;
  // A spreadsheet that comes up takes the keyboard, as Excel does.
  await seat.gridStands();
  await seat.reaches('current');
  const splitter = view.getByRole('separator', { name: texts.pane.splitter });
  const reaches = (width: number): Promise<void> =>
    view.locator(`[aria-valuenow="${String(width)}"]`).waitFor();
  await splitter.focus();
  await bench.page.keyboard.press('ArrowLeft');
  await bench.page.keyboard.press('ArrowLeft');
  await reaches(370);
  expect((await view.locator('.pane').boundingBox())?.width).toBe(370);
  await bench.page.keyboard.press('ArrowRight');
  await reaches(360);
  await bench.page.keyboard.press('End');
  await reaches(600);
  await bench.page.keyboard.press('Home');
  await reaches(320);
  const box = await splitter.boundingBox();
  if (box === null) throw new Error('no splitter');
  await bench.page.mouse.move(box.x + 2, box.y + 200);
  await bench.page.mouse.down();
  // Over the pane's own frame, then far beyond the middle of the page.
  await bench.page.mouse.move(box.x + 60, box.y + 220);
  await bench.page.mouse.move(box.x - 100, box.y + 220);
  await bench.page.mouse.up();
  await eventually(async () => {
    expect(Math.abs(Number(await splitter.getAttribute('aria-valuenow')) - 420)).toBeLessThan(6);
  });
  await splitter.dblclick();
  await reaches(350);
});

test('« Ma commune » brings the pane back', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  await seat.view.getByRole('button', { name: texts.pane.close }).click();
  await seat.command('Ma commune').click();
  await seat.pane.getByRole('tab', { name: fr.tabs.communes, selected: true }).waitFor();
});

test('a second seat sees an edit after the delay, and leaves without losing its own', async () => {
  const bench = await openBench();
  const first = bench.seat();
  await first.reaches('current');
  const second = await bench.openSecondSeat();
  await second.reaches('current');
  await bench.page.getByRole('radio', { name: texts.seats.seconds(3000) }).check({ force: true });
  const started = Date.now();
  await first.type('Communes', 'A2', 'Angoulême-les-Bains');
  expect(await second.value('Communes', 1, 0)).not.toBe('Angoulême-les-Bains');
  await eventually(async () => {
    expect(await second.value('Communes', 1, 0)).toBe('Angoulême-les-Bains');
  });
  expect(Date.now() - started).toBeGreaterThan(2_500);
  await second.type('Communes', 'A3', 'Touvre-sur-Mer');
  await bench.button(texts.seats.close).first().click();
  expect(await first.value('Communes', 2, 0)).toBe('Touvre-sur-Mer');
  await bench.page.locator('#seat-2').waitFor({ state: 'detached' });
});

test('the panel counts what an edit costs, lists it, and begins anew', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  await seat.openPanel();
  const figure = (name: string): Promise<string> => seat.view.locator(`[data-figure=${name}]`).innerText();
  await seat.view.getByRole('button', { name: texts.exchanges.reset }).click();
  await eventually(async () => {
    expect(await figure('total-roundTrips')).toBe('0');
  });
  await seat.view.getByText(texts.exchanges.none).waitFor();
  await seat.type('Évaluation', 'I8', '4');
  await eventually(async () => {
    expect(await figure('edit-roundTrips')).toBe('2');
  });
  expect(await figure('total-roundTrips')).toBe('2');
  expect(await figure('edit-sent')).toMatch(/ ko$/);
  const lines = seat.view
    .getByRole('region', { name: texts.exchanges.list })
    .locator('tbody tr[data-kind=user]');
  expect(await lines.count()).toBe(2);
  await lines
    .first()
    .getByText(texts.exchanges.outcomes['done'] ?? '')
    .waitFor();
  await seat.view.getByRole('button', { name: texts.exchanges.close }).click();
});

test('the switches bring about what can go wrong, and the pane says so', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.reaches('current');
  // What is protected is the sheet in sight.
  await seat.grid.getByRole('tab', { name: 'Évaluation' }).click();
  await seat.openPanel();
  await seat.fault(texts.exchanges.editing).check();
  await seat.type('Évaluation', 'I9', '4');
  await seat.reaches('waiting');
  await seat.text(frExplanations.editing).waitFor();
  await seat.view.getByText(texts.status.editing, { exact: true }).waitFor();
  await seat.fault(texts.exchanges.editing).uncheck();
  await seat.reaches('current');
  await seat.fault(texts.exchanges.protected).check();
  await seat.reaches('readOnly');
  await seat.text(frExplanations.sheet).waitFor();
  await seat.fault(texts.exchanges.protected).uncheck();
  await seat.reaches('current');
  await seat.fault(texts.exchanges.slow).check();
  await seat.type('Évaluation', 'I10', '4');
  await seat.view.locator('tr[data-kind=user][data-outcome=waiting]').waitFor();
  await seat.fault(texts.exchanges.slow).uncheck();
  await eventually(async () => {
    expect(await seat.value('Évaluation', 9, 9)).toBe('Seuil non atteint');
  });
  await seat.reaches('current');
  await seat.fault(texts.exchanges.silent).check();
  await seat.type('Évaluation', 'I10', '1');
  await seat.view.locator('tr[data-kind=user][data-outcome=waiting]').waitFor();
  expect(await seat.fault(texts.exchanges.silent).isChecked()).toBe(false);
});
