import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import { EMPTY, UNREADABLE } from '../../src/core/scores';
import { evaluate } from '../../src/sheets/evaluate';
import { movesSinceWritten } from '../../src/sheets/movesSinceWritten';
import type { CellValue } from '../../src/workbook/cellValue';
import { sheetOf, workbookOf } from './sheetOf';

const [POTENTIAL, STAKE, FEASIBILITY] = DEFAULT_METHOD.criteria.map(({ name }) => name);
const HEADERS = ['N°', 'Intitulé', POTENTIAL ?? '', STAKE ?? '', FEASIBILITY ?? ''];

/** Each row: three levels, and what `Calculé sur` says of them. */
function movesOf(rows: readonly (readonly [CellValue, CellValue, CellValue, CellValue])[]): unknown {
  const values = rows.map((cells, index) => [index + 1, `Piste ${String(index)}`, ...cells]);
  const read = evaluate(workbookOf(sheetOf('Évaluation', [[...HEADERS, 'Calculé sur'], ...values])));
  if (!read.ok) throw new Error(read.trouble.kind);
  return movesSinceWritten(read.value);
}

test('a level that is not the one computed on is told, however either is written', () => {
  expect(
    movesOf([
      [1, '2 – Structurant', 'Simple', '1|Structurant|2'],
      [3, 'Limité', null, '1 – Fort|3|Simple'],
      [1, 'n’importe quoi', 1, '||1'],
    ]),
  ).toEqual({
    compared: 3,
    levels: [
      { row: 1, criterion: 0, from: 1, to: 3 },
      { row: 1, criterion: 2, from: 2, to: EMPTY },
      { row: 2, criterion: 0, from: EMPTY, to: 1 },
      { row: 2, criterion: 1, from: EMPTY, to: UNREADABLE },
    ],
  });
});

test('a row that was never ranked, or with another method, says nothing', () => {
  expect(
    movesOf([
      [1, 1, 1, null],
      [1, 1, 1, '2|2'],
      [1, 1, 1, '2|1|1'],
    ]),
  ).toEqual({ compared: 1, levels: [{ row: 2, criterion: 0, from: 2, to: 1 }] });
});

test('a sheet without our column says nothing', () => {
  const read = evaluate(workbookOf(sheetOf('Évaluation', [HEADERS, [1, 'a', 1, 1, 1]])));
  expect(read.ok && movesSinceWritten(read.value)).toEqual({ compared: 0, levels: [] });
});
