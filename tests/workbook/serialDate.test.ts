import fc from 'fast-check';
import { dateValue, parseIsoDate, serialOf } from '../../src/workbook/serialDate';

describe('dateValue', () => {
  it.each<[number, string]>([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, '1900-02-29'],
    [61, '1900-03-01'],
    [42430, '2016-03-01'],
    [42430.5625, '2016-03-01T13:30:00'],
    [0.5625, '13:30:00'],
    [42430.999999, '2016-03-02'],
    [2958465, '9999-12-31'],
    [2958466, '2958466'],
    [-1, '-1'],
  ])('reads %d as %s in the system of 1900', (serial, text) => {
    expect(dateValue(serial, 1900, 'moment')).toEqual({ kind: 'date', serial, text });
  });

  it('reads durations beyond a day, and negative ones', () => {
    expect(dateValue(1.25, 1900, 'duration').text).toBe('PT30H0M0S');
    expect(dateValue(-0.5, 1904, 'duration').text).toBe('-PT12H0M0S');
  });

  it('is the inverse of parseIsoDate, in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_900_000 }),
        fc.constantFrom<(1900 | 1904)[]>(1900, 1904),
        (serial, system) => {
          expect(parseIsoDate(dateValue(serial, system, 'moment').text, system)?.serial).toBe(serial);
        },
      ),
    );
  });

  it('counts 1,462 days between the systems', () => {
    expect(serialOf(Date.UTC(2016, 2, 1), 1900) - serialOf(Date.UTC(2016, 2, 1), 1904)).toBe(1462);
  });

  it.each(['', 'demain', '2016', '2016-3-1'])('finds no date in %j', (text) => {
    expect(parseIsoDate(text, 1900)).toBeNull();
  });
});
