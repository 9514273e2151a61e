import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { fr } from '../../../src/taskpane/texts/fr';
import { frOwn } from '../../../src/taskpane/texts/frOwn';
import { frStart } from '../../../src/taskpane/texts/frStart';
import type { Value } from '../../../src/workbench/model/book';
import { eventually } from '../eventually';
import type { Bench } from './bench';
import type { BenchSeat } from './benchSeat';
import { useBench } from './useBench';

const openBench = useBench();

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');

/** Said of a table, and nothing else: each is one click, a choice in a list two. */
interface Told {
  readonly file: string;
  readonly sheet: string;
  readonly answer: (own: Locator) => Promise<number>;
  readonly first: readonly string[];
}

async function chooses(own: Locator, label: RegExp | string, option: string): Promise<number> {
  await own.getByLabel(label).selectOption(option);
  return 2;
}

async function clicks(own: Locator, group: string, name: string): Promise<number> {
  await own
    .getByRole('group', { name: group, exact: true })
    .getByRole('button', { name, exact: true })
    .click();
  return 1;
}

const TABLES: readonly Told[] = [
  {
    file: 'own-1-words.xlsx',
    sheet: 'Tableau mutualisation V3',
    answer: async (own) =>
      (await chooses(own, frOwn.meaning('moyen', 'Potentiel'), 'Modéré')) +
      (await chooses(own, frOwn.meaning('Moyen', 'Faisabilité'), 'Complexe')),
    first: ['Groupement de commandes papier / fournitures', "Achat groupé d'électricité"],
  },
  {
    file: 'own-2-numbers-5-best.xlsx',
    sheet: 'Synthèse',
    answer: () => Promise.resolve(0),
    first: ['Service urbanisme (instruction ADS)', 'Marché de voirie', 'Police municipale pluricommunale'],
  },
  {
    file: 'own-3-x-marks.xlsx',
    sheet: 'Feuil1',
    answer: async (own) => {
      let count = 0;
      for (const name of ['Potentiel', 'Enjeu', 'Faisabilité'])
        count += await clicks(own, name, frOwn.isBest('+++'));
      return count;
    },
    first: ['Groupement de commandes', 'Nettoyage des vitres', "Partage d'agents techniques"],
  },
];

async function open(file: string): Promise<{ bench: Bench; seat: BenchSeat; own: Locator }> {
  const bench = await openBench();
  const seat = bench.seat();
  await seat.gridStands();
  await bench.openFile(file, readFileSync(join(CASES, file)));
  await seat.pane.getByRole('heading', { name: frStart.headingOwn }).waitFor();
  return { bench, seat, own: seat.pane.getByRole('region', { name: frOwn.heading }) };
}

/** Titles by rank, as the sheet has them. */
function rankedIn(rows: readonly (readonly Value[])[], title: number): readonly string[] {
  const header = rows.find((cells) => cells.includes('Rang')) ?? [];
  const rank = header.indexOf('Rang');
  return rows
    .filter((cells) => typeof cells[rank] === 'number')
    .toSorted((a, b) => Number(a[rank]) - Number(b[rank]))
    .map((cells) => String(cells[title] ?? ''));
}

test.each(TABLES)('$file is ranked rightly in a few clicks, and a colleague sees the same', async (told) => {
  const { bench, seat, own } = await open(told.file);
  const before = await seat.values(told.sheet);
  await bench.picture(`mon-tableau-${told.file.slice(0, 5)}`);
  const clicked = (await told.answer(own)) + 1;
  expect(clicked).toBeLessThanOrEqual(12);
  const preview = own.getByRole('region', { name: frOwn.preview }).getByRole('listitem');
  expect((await preview.allInnerTexts()).slice(0, told.first.length)).toEqual(told.first);
  await own.getByRole('button', { name: frOwn.rank }).scrollIntoViewIfNeeded();
  await bench.picture(`mon-tableau-apercu-${told.file.slice(0, 5)}`);
  await own.getByRole('button', { name: frOwn.rank }).click();
  await seat.reaches('current');
  const title = before.flatMap((cells) => cells.indexOf(told.first[0] ?? '')).find((at) => at >= 0) ?? 0;
  await eventually(async () => {
    const ranked = rankedIn(await seat.values(told.sheet), title);
    expect(ranked.slice(0, told.first.length)).toEqual(told.first);
  });
  const after = await seat.values(told.sheet);
  before.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell !== '') expect(after[row]?.[column]).toEqual(cell);
    }),
  );
  await bench.picture(`mon-tableau-classe-${told.file.slice(0, 5)}`);
  // Nothing is asked again, neither of a colleague.
  const other = await bench.openSecondSeat();
  await other.reaches('current');
  expect(rankedIn(await other.values(told.sheet), title).slice(0, told.first.length)).toEqual(told.first);
});

test('by the keyboard alone', async () => {
  const { bench, seat, own } = await open('own-3-x-marks.xlsx');
  const press = async (place: Locator): Promise<void> => {
    await place.focus();
    await bench.page.keyboard.press('Enter');
  };
  for (const name of ['Potentiel', 'Enjeu', 'Faisabilité'])
    await press(
      own
        .getByRole('group', { name, exact: true })
        .getByRole('button', { name: frOwn.isBest('+++'), exact: true }),
    );
  await press(own.getByRole('button', { name: frOwn.rank }));
  await seat.reaches('current');
  await seat.pane.getByRole('button', { name: fr.counts.retained(10) }).waitFor();
});
