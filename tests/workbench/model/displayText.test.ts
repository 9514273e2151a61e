import { displayText } from '../../../src/workbench/model/displayText';
import { serialOf } from '../../../src/workbench/model/serialDate';

const date = serialOf(2024, 5, 3) ?? 0;

describe('displayText', () => {
  it.each([
    [0.1 + 0.2, 'General', '0,3', '0.3'],
    [2.9999999999, 'General', '3', '3'],
    [1234567, 'General', '1234567', '1234567'],
    [1e308, 'General', '1E+308', '1E+308'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    [-2.5, 'General', '-2,5', '-2.5'],
    [2.5, '0', '3', '3'],
    [1.005, '0.00', '1,01', '1.01'],
    [-0.4, '0', '0', '0'],
    [1234.5, '#,##0.00', '1\u202F234,50', '1,234.50'],
    [0.5, '0%', '50%', '50%'],
    [7, '000', '007', '007'],
    [2.5, '#.##', '2,5', '2.5'],
    [3, '0" pistes"', '3 pistes', '3 pistes'],
    [-3, '0;(0)', '(3)', '(3)'],
    [0, '0;-0;"néant"', 'néant', 'néant'],
    [date, 'dd/mm/yyyy', '03/05/2024', '03/05/2024'],
    [date, 'm/d/yyyy', '03/05/2024', '5/3/2024'],
    [-2, '0;[Red]-0', '-2', '-2'],
    [2, '[Red][>1]0.0;0', '2,0', '2.0'],
    [date, 'd mmmm yyyy', '3 mai 2024', '3 May 2024'],
    [date + 0.75, 'yyyy-mm-dd hh:mm', '2024-05-03 18:00', '2024-05-03 18:00'],
    [5, '@', '5', '5'],
    [true, 'General', 'VRAI', 'TRUE'],
    ['#N/A', '0.0', '#N/A', '#N/A'],
    ['a', '@', 'a', 'a'],
    ['a', '0;0;0;"<"@">"', '<a>', '<a>'],
  ])('%j under %s is %s in French and %s elsewhere', (value, numberFormat, french, invariant) => {
    expect(displayText({ value }, { numberFormat }, 'fr')).toBe(french);
    expect(displayText({ value }, { numberFormat }, 'invariant')).toBe(invariant);
  });

  it('an empty cell shows nothing', () => {
    expect(displayText(undefined, {})).toBe('');
  });
});
