import * as fc from 'fast-check';
import type { CellValue } from '../../src/workbook/cellValue';
import { diffPlan } from '../../src/workbook/diffPlan';
import { planNumbers } from '../../src/sheets/planNumbers';
import { evaluated, plannedSheet, rangeSheet } from './planFixture';

const HEADERS = ['N°', 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];

function numbered(numbers: readonly CellValue[]): CellValue[] {
  const sheet = rangeSheet([HEADERS, ...numbers.map((number) => [number, 'Une piste', 1, 1, 1])]);
  const plan = planNumbers(evaluated(sheet));
  if (plan === null) return [...numbers];
  const read = plannedSheet(plan).values ?? [];
  return numbers.map((number, index) => read[index + 1]?.[0] ?? number);
}

test('missing numbers follow the largest, in the order of the rows; the others stay', () => {
  expect(numbered([3, null, '12', ' ', 'x', 12, 2.5, null])).toEqual([3, 13, '12', 14, 'x', 12, 2.5, 15]);
});

test('after numbering no piste lacks a number, and none that was given repeats one', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom<CellValue>('a', '7', 0, 2 ** 53 - 1),
  );
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (numbers) => {
      const after = numbered(numbers);
      const given = after.filter((_, index) => numbers[index] === null);
      const before = numbers.filter((number) => number !== null).map(Number);
      expect(given.every((number) => Number.isSafeInteger(number) && Number(number) > 0)).toBe(true);
      expect(new Set(given).size).toBe(given.length);
      expect(given.filter((number) => before.includes(Number(number)))).toEqual([]);
      expect([...given].sort((a, b) => Number(a) - Number(b))).toEqual(given);
    }),
  );
});

test('numbers of rows still to fill in are taken, and those rows get none', () => {
  const sheet = rangeSheet([HEADERS, [1, 'Une', 1, 1, 1], [null, 'Deux', 1, 1, 1], [7], [null]]);
  const plan = planNumbers(evaluated(sheet));
  expect(plan?.blocks).toEqual([{ area: { row: 2, column: 0, rows: 1, columns: 1 }, values: [[8]] }]);
  expect(plan && diffPlan(sheet, plan)?.blocks).toEqual(plan?.blocks);
});

test('without the column, or where nothing is missing, there is nothing to do', () => {
  expect(planNumbers(evaluated(rangeSheet([HEADERS, [1, 'Une', 1, 1, 1]])))).toBeNull();
  expect(planNumbers(evaluated(rangeSheet([HEADERS.slice(1), ['Une', 1, 1, 1]])))).toBeNull();
});
