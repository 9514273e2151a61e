import { join } from 'node:path';
import type { Dumped } from './programs';
import { SLOW, dump, pistes, runPython, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

const folder = temporaryFolder();
let before: Dumped | undefined;
let after: Dumped | undefined;

beforeAll(() => {
  runPython('make_awkward.py', join(folder, 'vieux.xlsx'));
  pistes(folder, 'classer', 'vieux.xlsx');
  before = dump(join(folder, 'vieux.xlsx')).sheets['Évaluation'];
  after = dump(join(folder, 'vieux-classé.xlsx')).sheets['Évaluation'];
});

/** Status and rank beside each title, read by another program. */
const ranks = (): unknown[] => (after?.values ?? []).slice(1, 9).map((row) => [row[1], row[6], row[8]]);

it('ranks the rows that an active filter hides, each on its own row', () => {
  expect(ranks()).toEqual([
    ['Achats groupés', 'Retenue', 1],
    ['Paie', 'Retenue', 3],
    ['Serres', 'Retenue', 5],
    [null, null, null],
    ['Bibliothèques', 'Retenue', 4],
    ['Sous-total', 'À corriger', null],
    ['Voirie', 'Retenue', 2],
    ['Archives', 'À évaluer', null],
  ]);
});

it('leaves filter, hidden rows and columns, and merged cells as they were', () => {
  expect(after?.filter).toBe(before?.filter);
  expect(after?.hidden).toEqual(before?.hidden);
  expect(before?.hidden).toEqual({ rows: [3, 4, 5, 7, 9], columns: ['C'] });
  expect(after?.merges).toEqual(['E8:E9']);
});

it('does not count formats down to the last row as rows', () => {
  const { pistes: found } = JSON.parse(pistes(folder, 'classer', 'vieux.xlsx', '--json')) as {
    pistes: unknown[];
  };
  expect(found).toHaveLength(7);
});
