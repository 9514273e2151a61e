import { builtInDateShape, dateShape } from '../../src/workbook/dateFormat';

describe('dateShape', () => {
  it.each([
    'dd/mm/yyyy',
    'd mmm yyyy',
    'yyyy-mm-dd;@',
    '[$-40C]d mmmm yyyy;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    'hh:mm',
    'h:mm AM/PM',
    'mm:ss.0',
    '[Red]d/m/yy',
    'ge.m.d',
    '"le" d',
    'bbbb',
    'e',
    'd\\ mmm',
    'YYYY',
  ])('sees a moment in %s', (code) => {
    expect(dateShape(code)).toBe('moment');
  });

  it.each(['[h]:mm', '[hh]:mm:ss', '[mm]:ss', '[ss]', '[H]"h"'])('sees a duration in %s', (code) => {
    expect(dateShape(code)).toBe('duration');
  });

  it.each([
    'General',
    'Standard',
    '0',
    '0.00',
    '#,##0.00 €',
    '0%',
    '0.00E+00',
    '##0.0E+0',
    '@',
    '# ?/?',
    '"jour" 0',
    '0 "h"',
    '0\\h',
    '0_d',
    '*d0',
    '[Red]0',
    '[Blue]General',
    '[$€-40C] #,##0',
    '[>=10]0;[<0]-0',
    '_-* #,##0.00\\ "€"_-',
    '',
    '"sans fin d',
  ])('sees a number in %s', (code) => {
    expect(dateShape(code)).toBeNull();
  });
});

describe('builtInDateShape', () => {
  it('knows the dates among the built-in formats', () => {
    const ids = Array.from({ length: 82 }, (_, id) => id);
    expect(ids.filter((id) => builtInDateShape(id) === 'duration')).toEqual([46]);
    expect(ids.filter((id) => builtInDateShape(id) === 'moment')).toEqual([
      14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54,
      55, 56, 57, 58,
    ]);
  });
});
