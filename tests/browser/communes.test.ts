import { fr } from '../../src/taskpane/texts/fr';
import { frNotices } from '../../src/taskpane/texts/frNotices';
import { frCommunes } from '../../src/taskpane/texts/frCommunes';
import { readFixture } from '../fixtures/readFixture';
import { exampleBook } from './books';
import type { Desk } from './desk';
import { eventually } from './eventually';
import type { DeskOptions } from './hostPage';
import { useStages } from './useStages';

const openStage = useStages();

async function openCommunes(options: Partial<DeskOptions> = {}): Promise<Desk> {
  const stage = await openStage({ book: await exampleBook('report') });
  const desk = await stage.join(options);
  await desk.tab(fr.tabs.communes).click();
  return desk;
}

async function choose(desk: Desk, commune: string): Promise<void> {
  const box = desk.pane.getByRole('combobox', { name: frCommunes.choose });
  await box.click();
  await box.fill(commune.toLowerCase());
  await desk.pane.getByRole('option', { name: commune, exact: true }).click();
  await desk.pane.getByRole('heading', { name: commune, exact: true }).waitFor();
}

/** Rows of the sheet, from 1, of the pistes whose own cell names the commune. */
function rowsNaming(commune: string): number[] {
  const [headers = [], ...rows] = readFixture('pistes.csv');
  const column = headers.indexOf('Communes');
  return rows.flatMap((cells, index) =>
    (cells[column] ?? '').split(' ; ').includes(commune) ? [index + 2] : [],
  );
}

test('Touvre sees the twelve pistes that name it, those that go with them, and apart those that name none', async () => {
  const desk = await openCommunes();
  await choose(desk, 'Touvre');
  const words = frCommunes.concerned(8, 22, 7, 5);
  await desk.text(words).waitFor();
  await desk.text(frCommunes.retained(8, 8)).waitFor();
  await desk.pane.getByRole('heading', { name: /Sans commune citée/ }).waitFor();
  const list = desk.pane.getByRole('region', { name: 'Touvre', exact: true }).getByRole('listitem');
  await list.first().waitFor();
  expect(await list.count()).toBe(30);
  expect(await list.filter({ hasNotText: /citée par/ }).count()).toBe(rowsNaming('Touvre').length);
  expect(rowsNaming('Touvre')).toHaveLength(12);
  await desk.reopenPane();
  await desk.tab(fr.tabs.communes).click();
  await desk.text(words).waitFor();
  expect(JSON.stringify(await desk.host.evaluate(({ replica }) => replica.book.settings))).not.toContain(
    'Touvre',
  );
});

test('the sheet of a commune is made once, then refreshed', async () => {
  const desk = await openCommunes();
  await choose(desk, 'Touvre');
  const before = await desk.sheetNames();
  await desk.button(frCommunes.sheet).click();
  await desk.text(frNotices.done.communeSheet('Touvre')).waitFor();
  const made = await desk.sheetNames();
  expect(made.filter((name) => !before.includes(name))).toEqual(['Touvre']);
  const content = JSON.stringify(await desk.values('Touvre'));
  expect(content).toContain("Observatoire des prix unitaires d'achat");
  expect(content).not.toContain('Soyaux ; Magnac');
  await desk.button(fr.actions.close).click();
  await desk.button(frCommunes.sheet).click();
  await desk.text(frNotices.done.communeSheet('Touvre')).waitFor();
  expect(await desk.sheetNames()).toEqual(made);
});

test('a filter that everybody would see is said beforehand, put on, and taken off', async () => {
  const desk = await openCommunes();
  await choose(desk, 'Touvre');
  await desk.button(frCommunes.filter).click();
  await desk.text(frCommunes.filterShared).waitFor();
  expect(await desk.host.evaluate((host) => host.filteredRows('Évaluation'))).toEqual([]);
  await desk.button(frCommunes.filterAnyway).click();
  await desk.text(frNotices.done.filterShared).waitFor();
  const hidden = await desk.host.evaluate((host) => host.filteredRows('Évaluation'));
  const shown = Array.from({ length: 78 }, (_, index) => index + 2).filter((row) => !hidden.includes(row));
  expect(shown).toEqual(expect.arrayContaining(rowsNaming('Touvre')));
  expect(shown).toHaveLength(30);
  await desk.button(fr.actions.unfilter).click();
  await desk.text(frNotices.done.unfilter.shared).waitFor();
  expect(await desk.host.evaluate((host) => host.filteredRows('Évaluation'))).toEqual([]);
});

test('where Excel has views of one’s own, the filter is put on without a warning and nobody else sees it', async () => {
  const desk = await openCommunes({ hasSheetViews: true });
  await choose(desk, 'Touvre');
  await desk.button(frCommunes.filter).click();
  await eventually(async () => {
    expect(await desk.text(frNotices.done.filterOwn).count()).toBe(1);
  });
  expect(await desk.text(frCommunes.filterShared).count()).toBe(0);
});
