import { readFileSync } from 'node:fs';
import { readBook } from '../../../src/workbench/files/readBook';
import { fr } from '../../../src/taskpane/texts/fr';
import { frStart } from '../../../src/taskpane/texts/frStart';
import { texts } from '../../../src/workbench/view/texts';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import { GridHands } from './gridHands';
import { useBench } from './useBench';

const openBench = useBench();

async function openReport(): Promise<Bench> {
  const bench = await openBench();
  await bench.seat().reaches('current');
  return bench;
}

test('a file that is no workbook: one sentence, and the workbook stays', async () => {
  const bench = await openReport();
  await bench.seat().type('Communes', 'A2', 'Gardée');
  await bench.openFile('photo.xlsx', Buffer.from('GIF89a, ou presque'));
  // It was changed: what becomes of that is asked first.
  await bench.button(texts.replace.drop).click();
  const alert = bench.page.getByRole('alert');
  await alert.getByText('« photo.xlsx »').waitFor();
  expect(await alert.innerText()).toContain('le classeur ouvert reste tel quel');
  expect(await bench.seat().value('Communes', 1, 0)).toBe('Gardée');
  await bench.seat().reaches('current');
  await bench.button(texts.file.dismiss).click();
  expect(await alert.innerText()).toBe('');
});

test('« Nouveau »: the workshop example, then an empty workbook', async () => {
  const bench = await openBench();
  const seat = bench.seat();
  // A spreadsheet that comes up takes the keyboard from no menu.
  await bench.button(texts.file.create).click();
  await seat.gridStands();
  await bench.page.getByRole('menuitem', { name: texts.books.workshop }).click();
  await bench.bookName.getByText(texts.bookNames.workshop).waitFor();
  await seat.pane.getByRole('button', { name: /cellules à corriger/ }).waitFor();
  await bench.start('empty');
  await seat.pane.getByRole('heading', { name: frStart.heading }).waitFor();
  expect(await seat.sheetNames()).toEqual(['Feuil1']);
});

test('what is saved is an .xlsx file, and opens again with the edit in it', async () => {
  const bench = await openReport();
  const seat = bench.seat();
  await seat.type('Évaluation', 'I5', '4');
  await bench.bookName.getByText(texts.file.edited).waitFor();
  await eventually(async () => {
    expect(await seat.value('Évaluation', 4, 9)).toBe('Seuil non atteint');
  });
  const download = await bench.save();
  expect(download.suggestedFilename()).toBe(`${texts.bookNames.report}.xlsx`);
  const bytes = readFileSync(await download.path());
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await bench.bookName.getByText(texts.file.edited).waitFor({ state: 'detached' });
  await bench.openFile('Repris.xlsx', bytes);
  await bench.bookName.getByText('Repris').waitFor();
  await seat.reaches('current');
  await seat.pane.getByRole('button', { name: fr.counts['below-threshold'](1) }).waitFor();
  expect(await seat.value('Évaluation', 4, 9)).toBe('Seuil non atteint');
});

test('a workbook that is let fall on the page is opened', async () => {
  const bench = await openReport();
  const bytes = readFileSync(await (await bench.save()).path());
  const files = await bench.page.evaluateHandle(
    (content) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], 'Déposé.xlsx'));
      return data;
    },
    [...bytes],
  );
  const frame = await bench.seat().frame();
  // Over the spreadsheet, in its frame: the page lays a veil over all, and takes what falls on it.
  await frame.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([], 'x'));
    document.body.dispatchEvent(
      new DragEvent('dragenter', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  const veil = bench.page.locator('.drop-veil');
  await veil.getByText(texts.file.drop).waitFor();
  await veil.dispatchEvent('drop', { dataTransfer: files });
  await bench.bookName.getByText('Déposé').waitFor();
  await veil.waitFor({ state: 'detached' });
  await bench.seat().reaches('current');
});

test('Ctrl+S saves from anywhere', async () => {
  const bench = await openReport();
  const { view, pane } = bench.seat();
  for (const place of [
    bench.page.locator('h1'),
    view.getByText(texts.ribbon.home),
    pane.getByText(fr.progress(40, 41)),
  ]) {
    await place.click();
    const download = bench.page.waitForEvent('download');
    await bench.page.keyboard.press('Control+s');
    await (await download).delete();
  }
});

test('Ctrl+S while a cell is open takes what stands in it along', async () => {
  const bench = await openReport();
  const seat = bench.seat();
  await seat.gridStands();
  const hands = new GridHands(bench.page, seat);
  await hands.click('I5');
  await bench.page.keyboard.type('4');
  const download = bench.page.waitForEvent('download');
  await bench.page.keyboard.press('Control+s');
  const { sheets } = await readBook(readFileSync(await (await download).path()));
  const sheet = sheets.find(({ name }) => name === 'Évaluation');
  expect(sheet?.rows[4]?.cells[8]?.value).toBe(4);
  await hands.selects('I5');
  // The rank that follows is not in the file.
  await bench.bookName.getByText(texts.file.edited).waitFor();
});

test('what is made from the pane is a change like any other', async () => {
  const bench = await openReport();
  await bench.start('empty');
  const { pane } = bench.seat();
  await pane.getByRole('heading', { name: frStart.heading }).waitFor();
  expect(await bench.bookName.innerText()).toBe(texts.bookNames.empty);
  await pane.getByRole('button', { name: frStart.create }).click();
  await bench.bookName.getByText(texts.file.edited).waitFor();
  await bench.start('report');
  await bench.button(texts.replace.cancel).click();
  expect(await bench.seat().sheetNames()).toContain('Évaluation');
});

test('leaving the page is asked about once something was changed, never before', async () => {
  const bench = await openReport();
  const asks = (): Promise<boolean> =>
    bench.page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect(await asks()).toBe(false);
  await bench.seat().type('Communes', 'A2', 'Autre');
  await bench.bookName.getByText(texts.file.edited).waitFor();
  expect(await asks()).toBe(true);
});
