import * as fc from 'fast-check';
import { SHEETS } from '../../src/sheets/names';
import { communeSheetName } from '../../src/sheets/planCommuneSheetName';

test('a commune’s name is its sheet’s name', () => {
  expect(communeSheetName('Touvre')).toBe('Touvre');
  expect(communeSheetName("L'Isle-d'Espagnac")).toBe("L'Isle-d'Espagnac");
});

test('what Excel refuses is taken away', () => {
  expect(communeSheetName('Angoulême/Soyaux [test]: ?*\\')).toBe('Angoulême Soyaux test');
  expect(communeSheetName("'Touvre'")).toBe('Touvre');
  expect(communeSheetName('[]')).toBe('Commune');
  expect(communeSheetName('')).toBe('Commune');
});

test('our own sheets, Excel’s, and those of the user are left alone, without case', () => {
  expect(communeSheetName('COMMUNES')).toBe('COMMUNES (2)');
  expect(communeSheetName('Évaluation')).toBe('Évaluation (2)');
  expect(communeSheetName('History')).toBe('History (2)');
  expect(communeSheetName('Touvre', ['touvre', 'Touvre (2)'])).toBe('Touvre (3)');
});

test('always within the rules', () => {
  const names = fc.oneof(
    fc.string(),
    fc.string({ minLength: 25, maxLength: 60 }),
    fc.constantFrom(...Object.values(SHEETS), "a'".repeat(20), '😀'.repeat(20)),
  );
  fc.assert(
    fc.property(names, fc.array(names), (commune, taken) => {
      const name = communeSheetName(commune, taken);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}]|^'|'$/u);
      expect(name).not.toMatch(/\p{Cs}/u);
      const used = [...Object.values(SHEETS), ...taken].map((one) => one.toLocaleLowerCase('fr'));
      expect(used).not.toContain(name.toLocaleLowerCase('fr'));
    }),
  );
});
