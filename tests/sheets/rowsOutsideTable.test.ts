import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { evaluate } from '../../src/sheets/evaluate';
import { issueCell } from '../../src/sheets/sayIssue';
import type { CellValue } from '../../src/workbook/cellValue';
import { sheetOf, tableOf, workbookOf } from './sheetOf';

type Row = readonly CellValue[];

const HEADER: Row = ['N°', 'Intitulé', ...DEFAULT_METHOD.criteria.map(({ name }) => name), 'Rang'];
const A: Row = [1, 'A', 1, 1, 1, null, 'à côté'];

/** Cells named in a table of one piste, with these rows under it. */
function outside(rows: readonly Row[], totalsRow = false): readonly string[] {
  const totals: readonly Row[] = totalsRow ? [['Total', null, 1, 1, 1, null]] : [];
  const table = tableOf('Pistes', 0, 0, 2 + totals.length, HEADER.length, totalsRow);
  const read = evaluate(workbookOf(sheetOf('Évaluation', [HEADER, A, ...totals, ...rows], [table])));
  if (!read.ok) throw new Error(read.trouble.kind);
  const { evaluation } = read.value;
  return evaluation.issues
    .filter(({ code }) => code === 'row-outside-table')
    .map((issue) => issueCell(evaluation, issue).replace('Évaluation!', ''));
}

describe('rows right under an Excel table', () => {
  it('are told one by one, by their title where they have one', () => {
    expect(
      outside([
        [2, 'B', 1, 1, 1],
        [3, null, null, 2],
        [4, 'D'],
      ]),
    ).toEqual(['B3', 'D4', 'B5']);
  });

  it('end at the first that is empty in the columns of the table', () => {
    expect(outside([[], [2, 'une note plus bas']])).toEqual([]);
    expect(
      outside([
        [null, null, null, null, null, null, 'à côté du tableau'],
        [2, 'B'],
      ]),
    ).toEqual([]);
  });

  it('are told where nothing of them can be read: a formula without a value, an error', () => {
    const uncomputed = { kind: 'uncomputed', formula: '"D"' } as const;
    const error = { kind: 'error', text: '#N/A' } as const;
    expect(
      outside([
        [uncomputed, uncomputed, uncomputed, uncomputed, uncomputed],
        [null, error, 12],
        [null, null, error],
        [null, 12_345],
      ]),
    ).toEqual(['B3', 'B4', 'C5', 'B6']);
  });

  it('come after the totals row', () => {
    expect(outside([[2, 'B', 1]], true)).toEqual(['B4']);
  });

  it('hold text or levels: neither a sum, nor a number alone, nor what we wrote', () => {
    expect(outside([[12, null, null, null, null, null]])).toEqual([]);
    expect(outside([[null, null, 187, 2.4, null, null]])).toEqual([]);
    expect(outside([[null, null, null, null, null, 3]])).toEqual([]);
    expect(outside([['Total', null, 187, 2.4, null, null]])).toEqual(['A3']);
  });
});
