import type { Value } from '../../src/workbench/model/book';
import { readFixture } from '../fixtures/readFixture';

/** The retained pistes of a report's sheet, in the columns of the fixture. */
export function printedPistes(rows: readonly (readonly Value[])[]): string[][] {
  const head = rows.findIndex((cells) => cells.includes('Rang'));
  const headers = rows[head] ?? [];
  const expected = readFixture('annexe2-attendue.csv')[0] ?? [];
  return rows
    .slice(head + 1)
    .filter((cells) => typeof cells[headers.indexOf('Rang')] === 'number')
    .map((cells) => expected.map((header) => plain(cells[headers.indexOf(header)])));
}

/** Levels are printed as « 1 – Fort ». */
function plain(value: Value = ''): string {
  return String(value).replace(/^(\d) – .*/, '$1');
}
