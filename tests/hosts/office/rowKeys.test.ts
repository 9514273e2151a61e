import { cellsOn } from '../../../src/hosts/office/placesOn';
import type { RowKeys, Rows } from '../../../src/hosts/office/rowKeys';
import { queueRowKeys } from '../../../src/hosts/office/rowKeys';
import { openBook } from './officeBook';
import type { OfficeBook } from './officeBook';

const COUNT = 10_000;

const BOOK = [
  { name: 'Autres', values: Array.from({ length: COUNT }, (_, row) => [row + 1, 'Paie']) },
  { name: 'Mêmes', values: Array.from({ length: COUNT }, () => [1, 'Paie']) },
  { name: 'Trois', values: [['Paie'], ['Crèche'], ['Paie'], [null], ['Paie']] },
];

let book: OfficeBook;

beforeAll(async () => {
  book = await openBook(BOOK);
});
afterAll(() => {
  book.pane.close();
});

/** @returns what makes the keys, once they are answered */
async function keysOn(sheet: string, rows: Rows, columns: readonly number[]): Promise<() => RowKeys> {
  return book.pane.Excel.run(async (context) => {
    const keys = queueRowKeys(cellsOn(context.workbook.worksheets.getItem(sheet)), rows, columns);
    await context.sync();
    return keys;
  });
}

it('of rows that hold the same, the first, the second and the third are told apart', async () => {
  const keys = (await keysOn('Trois', { row: 0, rows: 7 }, [0]))();
  for (const row of [0, 1, 2, 3, 4, 5, 6]) expect(keys.rowOf(keys.keyOf(row) ?? '')).toBe(row);
});

it.each([
  ['hold the same', 'Mêmes', 0],
  ['are blank, below the last one', 'Autres', COUNT],
])('ten thousand rows that %s take no longer than as many that differ', async (_, sheet, row) => {
  const differing = await fastest(await keysOn('Autres', { row: 0, rows: COUNT }, [0, 1]));
  const alike = await fastest(await keysOn(sheet, { row, rows: COUNT }, [0, 1]));
  // Looking for the next free place from the first on would take a thousand times as long.
  expect(alike / differing).toBeLessThan(20);
});

async function fastest(run: () => RowKeys): Promise<number> {
  const times: number[] = [];
  for (let at = 0; at < 3; at++) {
    const start = performance.now();
    run();
    times.push(performance.now() - start);
    // The machine does other things at the same time.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Math.min(...times);
}
