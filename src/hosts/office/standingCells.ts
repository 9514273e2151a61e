import { areaName } from '../../workbook/a1';
import type { Area } from '../../workbook/area';
import { holds } from '../../workbook/areas';
import { Pauses } from '../../workbook/pauses';
import type { AfterSync } from './bookStructure';
import type { RangeOf } from './placesOn';
import { matrixOf } from './queueCells';

/** What stands in a cell: its formula, or else the value itself; and the value. */
export interface StandingCell {
  readonly value: unknown;
  readonly formula: unknown;
}

/** Cells by the rows and columns at which they were read. What was not asked for, or is empty, is undefined. */
export type StandingCells = (row: number, column: number) => StandingCell | undefined;

/**
 * What stands in areas at this moment of a request: asked before and after a writing of the same request, with nobody in
 * between, it tells what the writing changed.
 *
 * @param wanted `values`: formulas count by their value, and half as much travels
 */
export function queueStanding(
  rangeOf: RangeOf,
  areas: readonly Area[],
  wanted: 'all' | 'values' = 'all',
): AfterSync<StandingCells> {
  const asked = areas.map((area) => ({ area, part: queuePart(rangeOf(area), wanted) }));
  return () => {
    const parts = asked.map(({ area, part }) => ({ area, cells: part() }));
    return (row, column) => {
      for (const { area, cells } of parts)
        if (holds(area, row, column)) return cells(row - area.row, column - area.column);
      return undefined;
    };
  };
}

/** Cells by their place in a range, of which only what is used travels: below a table stands nothing, as a rule. */
function queuePart(range: Excel.Range, wanted: 'all' | 'values'): AfterSync<StandingCells> {
  const part = range.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex');
  part.load(`values,rowIndex,columnIndex${wanted === 'all' ? ',formulas' : ''}`);
  return () => {
    if (part.isNullObject) return () => undefined;
    const [down, across] = [part.rowIndex - range.rowIndex, part.columnIndex - range.columnIndex];
    const values = matrixOf(part.values);
    const formulas = wanted === 'all' ? matrixOf(part.formulas) : values;
    return (row, column) => {
      const formula = formulas[row - down]?.[column - across];
      if (formula === undefined || formula === '') return undefined;
      return { value: values[row - down]?.[column - across], formula };
    };
  };
}

/** Cells of these areas that no longer hold what they held. */
export async function changedCells(
  before: StandingCells,
  after: StandingCells,
  areas: readonly Area[],
): Promise<readonly ChangedCell[]> {
  const pauses = new Pauses();
  const changed = new Map<string, ChangedCell>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const [old, now] = [before(row, column), after(row, column)];
        if (!isSameCell(old, now))
          changed.set(areaName({ row, column, rows: 1, columns: 1 }), {
            row,
            column,
            before: old,
            after: now,
          });
      }
      await pauses.pause();
    }
  }
  return [...changed.values()];
}

export interface ChangedCell {
  readonly row: number;
  readonly column: number;
  readonly before: StandingCell | undefined;
  readonly after: StandingCell | undefined;
}

/** A text may begin so too: Excel then gives the same for its value. */
export function isFormula({ formula, value }: StandingCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

export function isSameCell(a: StandingCell | undefined, b: StandingCell | undefined): boolean {
  return a?.formula === b?.formula;
}
