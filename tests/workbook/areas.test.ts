import fc from 'fast-check';
import { areaName } from '../../src/workbook/a1';
import type { Area } from '../../src/workbook/area';
import {
  areaNames,
  intersection,
  isCovered,
  isOnSheet,
  readArea,
  readAreas,
  subtract,
  union,
} from '../../src/workbook/areas';

const areas: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(5),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 5 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

/** The cells of an area, by name, each once for each time that it is held. */
function cellsOf(...list: readonly Area[]): readonly string[] {
  const cells: string[] = [];
  for (const { row, column, rows, columns } of list) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) cells.push(`${r},${c}`);
    }
  }
  return cells.sort();
}

describe('areas', () => {
  it('what is left of an area and what it shares are its cells, each once', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const common = intersection(a, b);
        const shared = common === undefined ? [] : [common];
        expect(cellsOf(...subtract(a, b), ...shared)).toEqual(cellsOf(a));
        expect(cellsOf(...shared)).toEqual(cellsOf(a).filter((cell) => cellsOf(b).includes(cell)));
      }),
    );
  });

  it('an area is covered when each of its cells is', () => {
    fc.assert(
      fc.property(areas, fc.array(areas, { maxLength: 4 }), (area, covers) => {
        const held = new Set(cellsOf(...covers));
        expect(isCovered(area, covers)).toBe(cellsOf(area).every((cell) => held.has(cell)));
      }),
    );
  });

  it('the union of two areas is the smallest that holds both', () => {
    fc.assert(
      fc.property(areas, areas, (a, b) => {
        const whole = union(a, b);
        expect(isCovered(a, [whole]) && isCovered(b, [whole])).toBe(true);
        expect([whole.row, whole.column]).toEqual([Math.min(a.row, b.row), Math.min(a.column, b.column)]);
        expect(whole.row + whole.rows).toBe(Math.max(a.row + a.rows, b.row + b.rows));
        expect(whole.column + whole.columns).toBe(Math.max(a.column + a.columns, b.column + b.columns));
      }),
    );
  });

  it('reads the names that are written', () => {
    fc.assert(
      fc.property(fc.array(areas, { maxLength: 4 }), (list) => {
        expect(readAreas(areaNames(list))).toEqual(list);
        for (const area of list) expect(readArea(areaName(area))).toEqual(area);
      }),
    );
  });

  it.each<[string, Area | undefined]>([
    ['$B$2:D9', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['d9:b2', { row: 1, column: 1, rows: 8, columns: 3 }],
    ['B:D', { row: 0, column: 1, rows: 1_048_576, columns: 3 }],
    ['2:9', { row: 1, column: 0, rows: 8, columns: 16_384 }],
    ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ['XFE1', undefined],
    ['A1048577', undefined],
    ['A0', undefined],
    ['B', undefined],
    ['2', undefined],
    ['', undefined],
    ['#REF!', undefined],
    ['Feuil1!A1', undefined],
  ])('reads %j', (reference, area) => {
    expect(readArea(reference)).toEqual(area);
  });

  it('knows the limits of a sheet', () => {
    const last: Area = { row: 1_048_575, column: 16_383, rows: 1, columns: 1 };
    expect(isOnSheet(last)).toBe(true);
    for (const beyond of [{ rows: 2 }, { columns: 2 }, { row: -1 }, { column: 0.5 }, { rows: 0 }]) {
      expect(isOnSheet({ ...last, ...beyond })).toBe(false);
    }
  });
});
