import { holds } from '../../src/workbook/areas';
import { planOurColumns } from '../../src/sheets/planOurColumns';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import type { Result } from '../../src/sheets/result';
import { evaluated, rangeSheet } from './planFixture';
import { sheetOf, tableOf } from './sheetOf';

const HEADERS = ['N°', 'Titre', 'Piste parente', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];
const ROWS: readonly (readonly CellValue[])[] = [
  [1, 'Deuxième', null, 2, 1, 1],
  [2, 'Première', null, 1, 2, '3 – Complexe'],
  [null, null, null, null, null, null],
  [3, 'Suiveuse', 2, 2, null, null],
  [4, 'Écartée', null, 4, 3, 1],
];

function plan(sheet: SheetSnapshot): Result<SheetPlan> {
  return planOurColumns(evaluated(sheet).evaluation, sheet);
}

function planned(sheet: SheetSnapshot): SheetPlan {
  const result = plan(sheet);
  if (!result.ok) throw new Error(JSON.stringify(result.trouble));
  return result.value;
}

const areas = (found: SheetPlan): unknown[] =>
  found.blocks.map(({ area }) => [area.row, area.column, area.rows, area.columns]);

describe('a sheet without our columns', () => {
  const sheet = rangeSheet([HEADERS, ...ROWS]);
  const found = planned(sheet);

  test('gets them together at the right end: a row of headers, and one block of values', () => {
    expect(areas(found)).toEqual([
      [0, 6, 1, 5],
      [1, 6, 5, 5],
    ]);
    expect(found.blocks[0]?.values).toEqual([['Statut', 'Priorité', 'Rang', 'Motif', 'Calculé sur']]);
  });

  test('[R8] each row says status, priority, rank, reason and basis; a row that is no piste is emptied', () => {
    const NB = '\u202f';
    expect(found.blocks[1]?.values).toEqual([
      ['Retenue', 2, 2, 'Retenue, rang 2', '2|1|1'],
      ['Retenue', 1, 1, 'Retenue, rang 1', '1|2|3 – Complexe'],
      [null, null, null, null, null],
      ['Sous-piste', 2, null, `Suit «${NB}Première${NB}»${NB}: retenue, rang 1`, '2||'],
      ['Seuil non atteint', null, null, expect.stringContaining('seuil non atteint'), '4|3|1'],
    ]);
  });

  test('texts are formatted as text, so that none can become a formula', () => {
    for (const column of [6, 9, 10]) {
      const formats = (found.styles ?? []).filter(
        ({ area, style }) => holds(area, 1, column) && style.numberFormat !== undefined,
      );
      expect(formats.at(-1)?.style.numberFormat).toBe('@');
    }
  });

  test('widths are those of the new columns only, and no input cell is spoken of', () => {
    expect(found.columnWidths?.map(({ column }) => column)).toEqual([6, 7, 8, 9, 10]);
    for (const { area } of [...found.blocks, ...(found.styles ?? [])])
      expect(area.column).toBeGreaterThanOrEqual(6);
  });

  test('a plain range stays one', () => {
    expect(found.table).toBeUndefined();
  });
});

describe('a sheet with some of our columns, in another order, one apart', () => {
  const headers = ['Rang', ...HEADERS, 'statut', 'Notes', 'MOTIF'];
  const sheet = rangeSheet([
    ['Titre de la feuille'],
    headers,
    ...ROWS.map((row) => ['vieux', ...row, 'x', 'note', 'x']),
  ]);
  const found = planned(sheet);

  test('each is written where its header stands, one block for those side by side', () => {
    expect(areas(found)).toEqual([
      [1, 10, 1, 2],
      [2, 0, 5, 1],
      [2, 7, 5, 1],
      [2, 9, 5, 3],
    ]);
    expect(found.blocks[0]?.values).toEqual([['Priorité', 'Calculé sur']]);
    expect(found.blocks[1]?.values.map(([rank]) => rank)).toEqual([2, 1, null, null, null]);
    expect(found.blocks[3]?.values[0]).toEqual(['Retenue, rang 2', 2, '2|1|1']);
  });

  test('the user’s column between them is left alone', () => {
    for (const { area } of [...found.blocks, ...(found.styles ?? [])]) expect(holds(area, 2, 8)).toBe(false);
  });

  test('columns that exist keep their width', () => {
    expect(found.columnWidths?.map(({ column }) => column)).toEqual([10, 11]);
  });
});

describe('an Excel table', () => {
  const values = [
    [],
    [null, ...HEADERS],
    ...ROWS.map((row) => [null, ...row]),
    [null, 'Total', null, null, null, null, null],
  ];
  const sheet = sheetOf('Feuil1', values, [tableOf('Pistes', 1, 1, 7, 6, true)]);

  test('is extended to the new columns, totals row included, and the totals row is not written', () => {
    const found = planned(sheet);
    expect(found.table?.area).toEqual({ row: 1, column: 1, rows: 7, columns: 11 });
    expect(found.table?.name).toBe('Pistes');
    expect(areas(found)).toEqual([
      [1, 7, 1, 5],
      [2, 7, 5, 5],
    ]);
  });

  test('another one in the way is trouble, and so is a filled cell, be it beside the totals row', () => {
    const area = { row: 1, column: 7, rows: 7, columns: 5 };
    const trouble = { ok: false, trouble: { kind: 'no-room', sheet: 'Feuil1', area } };
    const beside = { ...sheet, tables: [...sheet.tables, tableOf('Autre', 3, 11, 4, 2)] };
    expect(plan(beside)).toEqual(trouble);
    const filled = {
      ...sheet,
      values: values.map((cells, row) => (row === 7 ? [...cells, null, null, null, 'note'] : cells)),
    };
    expect(plan(filled)).toEqual(trouble);
  });

  test('what stands above, below or further right is not in the way', () => {
    const around = values.map((cells, row) =>
      row === 1 ? cells : [...cells, ...new Array<null>(12 - cells.length).fill(null), 'loin'],
    );
    expect(
      plan({
        ...sheet,
        values: [
          ['dessus', '', '', '', '', '', '', 'dessus'],
          ...around.slice(1),
          [null, null, null, null, null, null, null, 'dessous'],
        ],
      }).ok,
    ).toBe(true);
  });
});

test('no room at the right edge of the sheet is trouble', () => {
  const gap = new Array<null>(16_384 - HEADERS.length - 3).fill(null);
  const sheet = rangeSheet([
    [...gap, ...HEADERS],
    [...gap, ...(ROWS[0] ?? [])],
  ]);
  expect(plan(sheet)).toEqual({
    ok: false,
    trouble: {
      kind: 'no-columns-left',
      sheet: 'Évaluation',
      row: 0,
      column: 16_381,
      wanted: 5,
      left: 3,
    },
  });
});

test('without any row: headers only', () => {
  const found = planned(rangeSheet([HEADERS]));
  expect(areas(found)).toEqual([[0, 6, 1, 5]]);
  expect(found.highlights?.rules).toEqual([]);
});

test('planned again over its own result, it creates nothing and gives the same values', () => {
  const first = planned(rangeSheet([HEADERS, ...ROWS]));
  const values = [HEADERS, ...ROWS].map((cells, row) => [
    ...cells,
    ...((row === 0 ? first.blocks[0]?.values[0] : first.blocks[1]?.values[row - 1]) ?? []),
  ]);
  const again = planned(rangeSheet(values as CellValue[][]));
  expect(again.blocks).toEqual([first.blocks[1]]);
  expect(again.highlights).toEqual(first.highlights);
});
