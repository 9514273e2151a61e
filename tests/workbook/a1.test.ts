import {
  absoluteAreaName,
  areaName,
  cellName,
  columnLetters,
  quoteSheet,
  sheetCellName,
} from '../../src/workbook/a1';

describe('names of cells', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('counts rows and columns from 0', () => {
    expect(cellName(0, 0)).toBe('A1');
    expect(areaName({ row: 1, column: 1, rows: 8, columns: 3 })).toBe('B2:D9');
    expect(areaName({ row: 1, column: 1, rows: 1, columns: 1 })).toBe('B2');
    expect(absoluteAreaName({ row: 1, column: 26, rows: 8, columns: 3 })).toBe('$AA$2:$AC$9');
  });

  it.each([
    ['Évaluation', 'Évaluation'],
    ['Ma feuille', "'Ma feuille'"],
    ["L'année", "'L''année'"],
    ['2016', "'2016'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
    ['Feuille_1', 'Feuille_1'],
    ['Pistes-2016', "'Pistes-2016'"],
  ])('the sheet %s is written %s, as Excel does', (name, written) => {
    expect(quoteSheet(name)).toBe(written);
    expect(sheetCellName(name, 2, 1)).toBe(`${written}!B3`);
  });
});
