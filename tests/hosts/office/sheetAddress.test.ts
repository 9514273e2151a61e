import { readEventArea, readSheetAddress } from '../../../src/hosts/office/sheetAddress';

describe('readSheetAddress', () => {
  it.each([
    ['Évaluation!A1:C3', 'Évaluation', { row: 0, column: 0, rows: 3, columns: 3 }],
    ["'L''année !'!$B$2", "L'année !", { row: 1, column: 1, rows: 1, columns: 1 }],
  ])('reads %s', (address, sheet, area) => {
    expect(readSheetAddress(address)).toEqual({ sheet, area });
  });

  it.each(['A1', 'S!A1,S!B2', '', 'S!', 'S!#REF!'])('reads nothing in %j', (address) => {
    expect(readSheetAddress(address)).toBeNull();
  });
});

describe('readEventArea', () => {
  it('reads an area with or without its sheet, whole rows included', () => {
    expect(readEventArea('B2:C3')).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(readEventArea("'a b'!B2")).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(readEventArea('4:5')).toEqual({ row: 3, column: 0, rows: 2, columns: 16_384 });
  });

  it.each([undefined, '', 'A1,B2', 'A1:B2,C3', 'n’importe quoi'])('knows no area in %j', (address) => {
    expect(readEventArea(address)).toBeNull();
  });
});
