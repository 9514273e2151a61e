import { typed } from '../../../../src/workbench/model/typed';
import { editedText } from '../../../../src/workbench/view/grid/editedText';

describe('editedText', () => {
  it('shows formulas in the language of the seat, and numbers with all their digits', () => {
    const formula = { value: 3, formula: '=IF(SUM(A1,1.5)>2,TRUE,"a,b")' };
    expect(editedText(formula, {}, 'fr')).toBe('=SI(SOMME(A1;1,5)>2;VRAI;"a,b")');
    expect(editedText(formula, {}, 'en')).toBe(formula.formula);
    expect(editedText({ value: 2.123456 }, { numberFormat: '0' }, 'fr')).toBe('2,123456');
    expect(editedText({ value: 0.125 }, { numberFormat: '0%' }, 'fr')).toBe('12,5%');
    expect(editedText({ value: 45000 }, { numberFormat: 'd-mmm' }, 'fr')).toBe('15/03/2023');
    expect(editedText(undefined, {}, 'fr')).toBe('');
  });

  it('what it shows, typed again, is the same cell', () => {
    const cells = [
      { value: 'Fort' },
      { value: '=pas une formule', text: true },
      { value: '007', text: true },
      { value: true },
      { value: -1234.5 },
    ];
    const numbers = [Math.PI, 123456789012345, 1e21, 1.5e-7, 0.1 + 0.2, -2.5];
    for (const value of numbers)
      expect(typed(editedText({ value }, {}, 'fr'), {}, 'fr').value).toBe(Number(value.toPrecision(15)));
    for (const cell of cells) expect(typed(editedText(cell, {}, 'fr'), {}, 'fr')).toEqual(cell);
    const dates = [
      { value: 45000, numberFormat: 'd-mmm' },
      { value: 45000.75, numberFormat: 'dd/mm/yyyy' },
      { value: 45000 + 3661 / 86_400, numberFormat: 'mmmm' },
      { value: 0.5, numberFormat: 'h:mm' },
    ];
    for (const { value, numberFormat } of dates)
      expect(typed(editedText({ value }, { numberFormat }, 'fr'), { numberFormat }, 'fr')).toEqual({ value });
    expect(editedText({ value: 45000.75 }, { numberFormat: 'd-mmm' }, 'fr')).toBe('15/03/2023 18:00:00');
    expect(editedText({ value: 0.5 }, { numberFormat: 'h:mm' }, 'fr')).toBe('12:00:00');
    expect(editedText({ value: 0.07 }, { numberFormat: '0%' }, 'fr')).toBe('7%');
    const formula = '=IF(A1>1.5,"x;y",SUM(B1:B3))';
    const again = typed(editedText({ value: 0, formula }, {}, 'fr'), {}, 'fr');
    expect(again.formula).toBe(formula);
  });
});
