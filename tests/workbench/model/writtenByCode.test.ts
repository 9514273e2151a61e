import { serialOf } from '../../../src/workbench/model/serialDate';
import { writtenByCode, writtenNumberFormat } from '../../../src/workbench/model/writtenByCode';

describe('writtenByCode', () => {
  it.each([
    ['3.5', 3.5],
    ['3,5', '3,5'],
    ['1,000', 1000],
    ['TRUE', true],
    ['VRAI', 'VRAI'],
    ['10/12/2024', '10/12/2024'],
    ['3/5', '3/5'],
    ['2024-05-03', serialOf(2024, 5, 3)],
    ['@SUM', '@SUM'],
    ['texte', 'texte'],
    [7, 7],
    [false, false],
    ['', ''],
  ])('makes of %j the value %j', (value, expected) => {
    expect(writtenByCode(value, {})).toEqual({ value: expected });
  });

  it.each([
    ['=A1&"x"', '=A1&"x"'],
    ['+cmd', '=+cmd'],
    ['- à revoir', '=- à revoir'],
  ])('takes %j for a formula', (value, formula) => {
    expect(writtenByCode(value, {})).toEqual({ value: '', formula });
  });

  it('keeps a text under the text format, or after an apostrophe, which it drops', () => {
    expect(writtenByCode('=1+1', { numberFormat: '@' })).toEqual({ value: '=1+1', text: true });
    expect(writtenByCode("'001", {})).toEqual({ value: '001', text: true });
    expect(writtenByCode(12, { numberFormat: '@' })).toEqual({ value: 12 });
  });

  it('an ISO date brings its format', () => {
    expect(writtenNumberFormat('2024-05-03', {})).toBe('yyyy-mm-dd');
    expect(writtenNumberFormat('5', {})).toBeNull();
  });
});
