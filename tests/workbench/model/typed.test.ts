import { displayText } from '../../../src/workbench/model/displayText';
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
    ['18:30', 0.75 + 1 / 48],
    ['3/5/2024 18:00:00', (serialOf(2024, 5, 3) ?? 0) + 0.75],
    ['3/5/2024 25:00', '3/5/2024 25:00'],
    ['18:75', '18:75'],
    ['(5)', -5],
    ['(1 000,5)', -1000.5],
    ['()', '()'],
    ['(cinq)', '(cinq)'],
    ['18:00', 0.75],
    ['3/5/2024 18:00:00', (serialOf(2024, 5, 3) ?? 0) + 0.75],
    ['3/5/2024 25:00', '3/5/2024 25:00'],
    ['18:75', '18:75'],
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

  const march = serialOf(2025, 3, 15) ?? 0;
  const euros = '#,##0 "€";[Red]-#,##0 "€"';
  const cents = '#,##0.00 "€";[Red]-#,##0.00 "€"';

  it.each([
    ['12 €', 12, euros, '12 €'],
    ['-1\u202F000€', -1000, euros, '-1\u202F000 €'],
    ['12,50 €', 12.5, cents, '12,50 €'],
    ['14:30', 0.604166666666667, 'hh:mm', '14:30'],
    ['9:05:07', (9 * 3600 + 5 * 60 + 7) / 86_400, 'hh:mm:ss', '09:05:07'],
    ['26:30', 26.5 / 24, '[h]:mm:ss', '26:30:00'],
    ['15/03/2025 14:30', march + 0.604166666666667, 'dd/mm/yyyy hh:mm', '15/03/2025 14:30'],
    ['15 mars 2025', march, 'd-mmm-yy', '15-mars-25'],
    ['15-MARS-25', march, 'd-mmm-yy', '15-mars-25'],
    ['mars 2025', march - 14, 'mmm-yy', 'mars-25'],
    ['1 août 2024', serialOf(2024, 8, 1), 'd-mmm-yy', '1-août-24'],
    ['03/2025', march - 14, 'mmm-yy', 'mars-25'],
    ['12/20', serialOf(2020, 12, 1), 'mmm-yy', 'déc.-20'],
    ['2025-03-15', march, 'yyyy-mm-dd', '2025-03-15'],
  ])(
    'of %j a French seat makes %d, under the format %j, which shows %j',
    (text, value, numberFormat, shown) => {
      const cell = typed(text, {});
      expect(cell.value).toBeCloseTo(value ?? NaN, 9);
      expect(typedNumberFormat(text, {})).toBe(numberFormat);
      expect(displayText(cell, { numberFormat })).toBe(shown);
    },
  );

  it.each([
    '15/20',
    '32 mars 2025',
    '15 marsouins 2025',
    'mars',
    '14:75',
    '14 h 30',
    '12 € HT',
    '€',
    '1:2:3:4',
  ])('%j stays a text', (text) => expect(typed(text, {})).toEqual({ value: text }));

  it('an English seat knows its own months, hours and money', () => {
    expect(typed('March 15, 2025', {}, 'en')).toEqual({ value: march });
    expect(typed('15 March 2025', {}, 'en')).toEqual({ value: march });
    expect(typed('15 mars 2025', {}, 'en')).toEqual({ value: '15 mars 2025' });
    expect(typed('3/15/2025 6:00', {}, 'en')).toEqual({ value: march + 0.25 });
    expect(typed('$1,000', {}, 'en')).toEqual({ value: 1000 });
    expect(typedNumberFormat('$12.5', {}, 'en')).toBe('$#,##0.00_);[Red]($#,##0.00)');
  });

  it('where percentages stand, 12 is 12 %, and 0,1 is 10 %', () => {
    const percent = { numberFormat: '0.0%' };
    expect(['12', '0,1', '-5', '12 %', 'douze'].map((text) => typed(text, percent).value)).toEqual([
      0.12,
      0.1,
      -0.05,
      0.12,
      'douze',
    ]);
    expect(typed('12', { numberFormat: '0" %"' }).value).toBe(12);
  });

  it('gives a number format to a cell that has none of its own', () => {
    expect(typedNumberFormat('50%', {})).toBe('0%');
    expect(typedNumberFormat('2,5%', {})).toBe('0.00%');
    expect(typedNumberFormat('18:30', {})).toBe('hh:mm');
    expect(typedNumberFormat('50%', { numberFormat: '0.0' })).toBeNull();
    expect(typedNumberFormat('5', {})).toBeNull();
  });
});
