import * as fc from 'fast-check';
import { countLines, planRowHeight, textWidth } from '../../src/sheets/planRowHeight';

const cell = (text: string, width = 20, size = 11): { text: string; width: number; size: number } => ({
  text,
  width,
  size,
});

test('a short text takes one line, an empty one too', () => {
  expect(countLines(cell('Soyaux'))).toBe(1);
  expect(countLines(cell(''))).toBe(1);
});

test('words are kept whole', () => {
  expect(countLines(cell('1234567890 1234567890'))).toBe(2);
  expect(countLines(cell('1234567890 1234567890 1234567890'))).toBe(3);
});

test('a word wider than the column is broken', () => {
  expect(countLines(cell('1'.repeat(100)))).toBeGreaterThanOrEqual(5);
});

test('a line break begins a line, whatever the system that typed it', () => {
  expect(countLines(cell('a\nb\r\nc\rd'))).toBe(4);
});

test('wide letters take more room than narrow ones, accents none', () => {
  expect(textWidth('MMMM')).toBeGreaterThan(textWidth('iiii'));
  expect(textWidth('é')).toBe(textWidth('e'));
  expect(textWidth('共同')).toBeGreaterThan(textWidth('ab'));
});

test('bold or larger text needs as many lines or more', () => {
  const text = 'Évaluer la répartition des fréquentations des principaux équipements municipaux';
  expect(countLines({ ...cell(text, 30), bold: true })).toBeGreaterThanOrEqual(countLines(cell(text, 30)));
  expect(countLines(cell(text, 30, 16))).toBeGreaterThan(countLines(cell(text, 30, 10)));
});

test('the tallest cell decides, the minimum holds, Excel’s limit too', () => {
  expect(planRowHeight([cell('a'), cell('a\nb\nc')], 15)).toBe(planRowHeight([cell('a\nb\nc')], 15));
  expect(planRowHeight([cell('a')], 40)).toBe(40);
  expect(planRowHeight([], 18)).toBe(18);
  expect(planRowHeight([cell('mot '.repeat(8000))], 15)).toBe(409);
});

test('narrowing a column never takes lines away, and every line fits', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 400 }),
      fc.integer({ min: 5, max: 60 }),
      fc.integer({ min: 0, max: 30 }),
      (text, width, more) => {
        const lines = countLines(cell(text, width));
        return (
          countLines(cell(text, width + more)) <= lines && lines * width >= textWidth(text.replace(/\s/g, ''))
        );
      },
    ),
  );
});
