import { typed, typedNumberFormat } from '../../../src/workbench/model/typed';
import { serialOf } from '../../../src/workbench/model/serialDate';

describe('typed', () => {
  it.each([
    ['3,5', 3.5],
    ['3.5', '3.5'],
    ['1 000', 1000],
    ['1\u202F000,5', 1000.5],
    ['-2', -2],
    ['+2', 2],
    ['1E3', 1000],
    ['50 %', 0.5],
    ['12,5%', 0.125],
    ['VRAI', true],
    ['faux', false],
    ['true', true],
    ['texte', 'texte'],
    [' 7 ', 7],
    ['001', 1],
    ['12345678901234567', 12345678901234600],
    ['E5', 'E5'],
    ['1 – Fort', '1 – Fort'],
    ['3/5/2024', serialOf(2024, 5, 3)],
    ['31/02/2024', '31/02/2024'],
    ['=', '='],
    ['-', '-'],
  ])('a French seat makes of %j the value %j', (text, value) => {
    expect(typed(text, {}, 'fr')).toEqual({ value });
  });

  it('an English seat reads points and months first', () => {
    expect(typed('3.5', {}, 'en')).toEqual({ value: 3.5 });
    expect(typed('1,000', {}, 'en')).toEqual({ value: 1000 });
    expect(typed('3,5', {}, 'en')).toEqual({ value: '3,5' });
    expect(typed('VRAI', {}, 'en')).toEqual({ value: 'VRAI' });
    expect(typed('3/5/2024', {}, 'en')).toEqual({ value: serialOf(2024, 3, 5) });
  });

  it('a day and a month are of this year', () => {
    expect(typed('3/5', {})).toEqual({ value: serialOf(new Date().getFullYear(), 5, 3) });
    expect(typedNumberFormat('3/5', {})).toBe('d-mmm');
  });

  it('an apostrophe or the text format keep a text', () => {
    expect(typed("'=1+1", {})).toEqual({ value: '=1+1', text: true });
    expect(typed('3,5', { numberFormat: '@' })).toEqual({ value: '3,5', text: true });
    expect(typed('=A1', { numberFormat: '@' })).toEqual({ value: '=A1', text: true });
  });

  it('= + - and @ begin a formula, kept in the invariant language', () => {
    expect(typed('=si(a1>2,5;"a;b";SOMME(b1:B3))', {})).toEqual({
      value: '',
      formula: '=IF(A1>2.5,"a;b",SUM(B1:B3))',
    });
    expect(typed('+a1', {})).toEqual({ value: '', formula: '=+A1' });
    expect(typed('-a1', {})).toEqual({ value: '', formula: '=-A1' });
    expect(typed('@SOMME(a1)', {})).toEqual({ value: '', formula: '=SUM(A1)' });
    expect(typed('=Notes!a1', {}, 'en')).toEqual({ value: '', formula: '=Notes!A1' });
  });

  it('gives a number format to a cell that has none of its own', () => {
    expect(typedNumberFormat('50%', {})).toBe('0%');
    expect(typedNumberFormat('2,5%', {})).toBe('0.00%');
    expect(typedNumberFormat('50%', { numberFormat: '0.0' })).toBeNull();
    expect(typedNumberFormat('5', {})).toBeNull();
  });
});
