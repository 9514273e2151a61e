import { texts } from '../../../src/workbench/view/texts';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench('file');

async function openLinks() {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await seat.reaches('current');
  // As they come with a file: the spreadsheet itself offers no way to make them.
  await seat.evaluate(({ replica }) => {
    const sheet = replica.book.sheets.find(({ name }) => name === 'Communes')?.id ?? '';
    const put = (row: number, format: Record<string, string>): void => {
      const area = { row, column: 5, rows: 1, columns: 1 };
      replica.perform([{ kind: 'format', sheet, area, format }], 'user');
    };
    put(4, { link: "#'Méthode'!B3" });
    put(5, { link: 'https://localhost/ailleurs' });
    put(6, { note: 'Vu avec la mairie' });
  }, null);
  const hands = new GridHands(bench.page, seat, 'Communes');
  await hands.tab('Communes').click();
  return { bench, seat, hands };
}

test('a cell says where its link leads, and leads there: within the workbook, or in a page of its own', async () => {
  const { bench, seat, hands } = await openLinks();
  const hint = seat.view.getByRole('note');
  await hands.click('F5');
  await hint.getByText(texts.grid.linkHint("'Méthode'!B3")).waitFor();
  await bench.page.keyboard.down('Control');
  await hands.clickOnly('F5');
  await bench.page.keyboard.up('Control');
  await new GridHands(bench.page, seat, 'Méthode').selects('B3');

  await hands.tab('Communes').click();
  await hands.click('F6');
  const opened = bench.context.waitForEvent('page');
  await hands.rightClick('F6');
  await hands.takeFromMenu(texts.grid.followLink);
  const page = await opened;
  expect(await page.evaluate(() => window.opener)).toBeNull();
  await page.close();
});

test('a cell says its note', async () => {
  const { seat, hands } = await openLinks();
  await hands.click('F7');
  await seat.view.getByRole('note').getByText('Vu avec la mairie').waitFor();
  await hands.click('F8');
  await seat.view.getByRole('note').waitFor({ state: 'detached' });
});
