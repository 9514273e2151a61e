import { replaceCommune } from '../../src/sheets/replaceCommune';

describe('replaceCommune', () => {
  it.each([
    ['Ruelle-sur-Touvre ; Touvr', 'Touvr', 'Ruelle-sur-Touvre ; Touvre'],
    ['Touvr;Ruelle-sur-Touvre', 'Touvr', 'Touvre;Ruelle-sur-Touvre'],
    ['Magnac-sur-Touvre\n Touvr \nFléac', 'Touvr', 'Magnac-sur-Touvre\n Touvre \nFléac'],
    ['  touvr', 'Touvr', '  Touvre'],
    ['Touvr ; Fléac ; Touvr', 'Touvr', 'Touvre ; Fléac ; Touvre'],
    ['Ruelle  sur   Touvr ; Fléac', 'Ruelle sur Touvr', 'Touvre ; Fléac'],
  ])('replaces in %j the whole name %j', (cell, name, expected) => {
    expect(replaceCommune(cell, name, 'Touvre')).toBe(expected);
  });

  it('puts a name as it is, whatever its signs', () => {
    expect(replaceCommune('Touvr', 'Touvr', '$& $1')).toBe('$& $1');
  });

  it('finds no name within another one', () => {
    expect(replaceCommune('Ruelle-sur-Touvre', 'Touvr', 'Touvre')).toBeNull();
  });
});
