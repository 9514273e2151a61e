import { cellText, isBlank, shownText } from '../../src/sheets/cellText';

describe('cellText', () => {
  it('gives what Excel would join with &', () => {
    expect(
      [2, 2.5, 2.9999999999, 0.1 + 0.2, 1e308, 'a ', true, null].map((value) => cellText(value)),
    ).toEqual(['2', '2.5', '2.9999999999', '0.3', '1E+308', 'a ', 'VRAI', '']);
    expect(cellText({ kind: 'date', serial: 45_000, text: '2023-03-15' })).toBe('45000');
    expect(cellText({ kind: 'error', text: '#N/A' })).toBe('#N/A');
    expect(cellText({ kind: 'uncomputed', formula: 'A1' })).toBe('');
  });

  it('shows a person a date, a decimal and a formula as French Excel does', () => {
    expect(shownText({ kind: 'date', serial: 45_000, text: '2023-03-15' })).toBe('15/03/2023');
    expect(shownText(2.5)).toBe('2,5');
    expect(shownText({ kind: 'date', serial: 1, text: 'PT24H0M0S' })).toBe('24:00:00');
    expect(shownText({ kind: 'date', serial: -0.25, text: '-PT6H5M9S' })).toBe('-6:05:09');
    expect(shownText({ kind: 'date', serial: 0.5, text: '12:00:00' })).toBe('12:00:00');
    expect(shownText({ kind: 'uncomputed', formula: 'A1+1' })).toBe('=A1+1');
  });

  it('takes white space of any kind for blank', () => {
    expect([null, '', ' ', '\u00a0', '\u202f\n', undefined].every((value) => isBlank(value))).toBe(true);
    expect([0, false, '\u200b', '-'].some((value) => isBlank(value))).toBe(false);
  });
});
