import fc from 'fast-check';
import { areaName, areaNamed, columnIndex, columnLetters } from '../../../src/workbench/model/a1';
import type { Shift } from '../../../src/workbench/model/areas';
import { shiftArea, splitByShift } from '../../../src/workbench/model/areas';
import type { Area } from '../../../src/workbench/model/book';
import { areas } from './operations';

const shifts: fc.Arbitrary<Shift> = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  axis: fc.constantFrom('rows' as const, 'columns' as const),
  at: fc.nat(9),
  count: fc.integer({ min: 1, max: 3 }),
});

function lineAfter(line: number, { kind, at, count }: Shift): number | null {
  if (line < at) return line;
  if (kind === 'insert') return line + count;
  return line >= at + count ? line - count : null;
}

/** Places of an area's cells once each has moved by itself. */
function cellsAfter({ row, column, rows, columns }: Area, shift: Shift): readonly string[] {
  const places: string[] = [];
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const place = shift.axis === 'rows' ? [lineAfter(r, shift), c] : [r, lineAfter(c, shift)];
      if (!place.includes(null)) places.push(place.join());
    }
  }
  return places.sort();
}

const still: Shift = { kind: 'insert', axis: 'rows', at: 1e6, count: 1 };

describe('areas', () => {
  it('the parts of a shifted area are its cells, each where it moved', () => {
    fc.assert(
      fc.property(areas, shifts, (area, shift) => {
        const parts = splitByShift(area, shift).flatMap((part) => cellsAfter(part, still));
        expect(parts.sort()).toEqual(cellsAfter(area, shift));
      }),
    );
  });

  it('a shifted area holds what is left of its cells, from the first to the last', () => {
    fc.assert(
      fc.property(areas, shifts, (area, shift) => {
        const moved = shiftArea(area, shift);
        const cells = cellsAfter(area, shift);
        if (moved === null) expect(cells).toEqual([]);
        else expect(cellsAfter(moved, still)).toEqual(expect.arrayContaining([...cells]));
      }),
    );
  });

  it('addresses are read and written alike', () => {
    fc.assert(fc.property(areas, (area) => expect(areaNamed(areaName(area))).toEqual(area)));
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
    expect(columnIndex('XFD')).toBe(16_383);
    expect(areaNamed('$b$2:c$3')).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
    expect(areaNamed('2:3')).toEqual({ row: 1, column: 0, rows: 2, columns: 16_384 });
    expect(() => areaNamed('B2:')).toThrow(RangeError);
  });
});
