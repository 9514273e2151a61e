import { rememberSheet } from '../../src/sheets/rememberSheet';
import type { CellValue } from '../../src/workbook/cellValue';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from './sheetOf';

const CELLS: readonly (readonly CellValue[])[] = [
  ['a', 1],
  [{ kind: 'date', serial: 1, text: '1900-01-01' }],
  [null, true],
];
const copy = (): SheetSnapshot => sheetOf('F', structuredClone(CELLS));

describe('rememberSheet', () => {
  const read = rememberSheet((sheet) => ({ sheet }));

  test.each<[string, SheetSnapshot | undefined, SheetSnapshot | undefined]>([
    ['the same cells', copy(), copy()],
    ['no sheet either time', undefined, undefined],
    ['cells that were not read', { ...copy(), values: null }, { ...copy(), values: null }],
  ])('gives the same object again for %s', (_, before, after) => {
    expect(read(after)).toBe(read(before));
  });

  test.each<[string, SheetSnapshot | undefined]>([
    ['no sheet', undefined],
    ['another name', { ...copy(), name: 'G' }],
    ['one more row', sheetOf('F', [...CELLS, []])],
    ['one row less', sheetOf('F', CELLS.slice(1))],
    ['one more cell', sheetOf('F', [['a', 1, null], ...CELLS.slice(1)])],
    ['a text for a number', sheetOf('F', [['a', '1'], ...CELLS.slice(1)])],
    ['another date', sheetOf('F', CELLS.with(1, [{ kind: 'date', serial: 2, text: '1900-01-02' }]))],
    ['nothing for a date', sheetOf('F', CELLS.with(1, [null]))],
  ])('reads again for %s', (_, after) => {
    const before = read(copy());
    expect(read(after)).not.toBe(before);
    expect(read(after).sheet).toBe(after);
  });
});
