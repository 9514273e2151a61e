import { readDay } from '../../../src/taskpane/model/readDay';

test.each([
  ['10/12/2016', '10/12/2016'],
  [' 1/2/2026 ', '01/02/2026'],
  ['29/02/2024', '29/02/2024'],
])('%j is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day);
});

test.each([
  '',
  '10 décembre 2016',
  '2016-12-10',
  '31/06/2026',
  '29/02/2026',
  '0/1/2026',
  '12/13/2026',
  '1/2/26',
])('%j is no day', (text) => {
  expect(readDay(text)).toBeNull();
});
