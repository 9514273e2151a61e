import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommuneEntry } from '../../src/core/communeDirectory';

const FIXTURES = join(__dirname, '..', 'fixtures');

/** A row of a fixture by header. */
export type Record = Readonly<{ [header: string]: string }>;

/** The pistes of the report of 2016, in order of appearance. */
export function reportPistes(): readonly Record[] {
  return readFixture('pistes.csv');
}

/** The report's Annexe 2: the retained pistes, the first-ranked first. */
export function reportAnnexe2(): readonly Record[] {
  return readFixture('annexe2-attendue.csv');
}

/** The member communes, in alphabetical order. */
export function reportCommunes(): readonly CommuneEntry[] {
  return readFixture('communes.csv').map(({ Commune: name = '' }) => ({ name, spellings: [] }));
}

function readFixture(file: string): readonly Record[] {
  const [headers = [], ...rows] = parse(readFileSync(join(FIXTURES, file), 'utf8'));
  return rows.map((cells) =>
    Object.fromEntries(headers.map((header, index) => [header, cells[index] ?? ''])),
  );
}

/** Comma-separated values, quoted where they hold a comma, a quote (doubled) or a line break. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (!found) throw new Error(`Not a cell at ${text.slice(cell.lastIndex, cell.lastIndex + 20)}`);
    const [, quoted, plain = '', end = ''] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && cell.lastIndex < text.length) rows.push([]);
  }
  return rows;
}
