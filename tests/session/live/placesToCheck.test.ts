import * as fc from 'fast-check';
import { placesToCheck } from '../../../src/session/live/placesToCheck';
import type { Area } from '../../../src/workbook/area';
import { areaName } from '../../../src/workbook/a1';
import { columnsOf } from '../../../src/workbook/columnsOf';
import type { Block } from '../../../src/workbook/sheetPlan';

/** N° and the three criteria. */
const INPUTS = [0, 6, 7, 8];

const block = (area: Area): Block => ({
  area,
  values: Array.from({ length: area.rows }, () => columnsOf(area).map(() => 'texte')),
});

const checked = (...written: readonly Area[]): readonly string[] =>
  placesToCheck(written.map(block), 'Évaluation', INPUTS).map(({ area }) => areaName(area));

describe('what is read back', () => {
  it('of few rows is one rectangle', () => {
    expect(checked({ row: 1, rows: 2, column: 9, columns: 5 })).toEqual(['A2:N3']);
  });

  it('of many is what people typed there and what was written, and not what stands between', () => {
    expect(checked({ row: 1, rows: 500, column: 11, columns: 1 })).toEqual(['A2:A501', 'G2:I501', 'L2:L501']);
  });

  it('takes along no other long texts where all ranks move and one text changes', () => {
    const ranks = { row: 1, rows: 500, column: 11, columns: 1 };
    const text = { row: 40, rows: 1, column: 12, columns: 1 };
    expect(checked(ranks, text)).toEqual(['A2:A501', 'G2:I501', 'L2:L501', 'M41']);
  });

  it('takes a column whole where it is written in too many places', () => {
    const ranks = { row: 1, rows: 500, column: 11, columns: 1 };
    const texts = Array.from({ length: 39 }, (_, at) => ({
      row: 1 + 12 * at,
      rows: 1,
      column: 12,
      columns: 1,
    }));
    expect(checked(ranks, ...texts)).toEqual(['A2:A501', 'G2:I501', 'L2:M501']);
  });

  it('is all that was written, and what people typed on the same rows', () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 300 }),
      rows: fc.integer({ min: 1, max: 200 }),
      column: fc.integer({ min: 9, max: 12 }),
      columns: fc.integer({ min: 1, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1, maxLength: 6 }), (areas) => {
        const places = placesToCheck(areas.map(block), 'Évaluation', INPUTS).map((place) => place.area);
        const isRead = (row: number, column: number): boolean =>
          places.some(
            (place) =>
              row >= place.row &&
              row < place.row + place.rows &&
              column >= place.column &&
              column < place.column + place.columns,
          );
        for (const written of areas)
          for (const row of [written.row, written.row + written.rows - 1])
            for (const column of [...INPUTS, ...columnsOf(written)]) expect(isRead(row, column)).toBe(true);
      }),
    );
  });
});
