import type { Cell } from '../book';
import type { Operation } from '../operation';
import { sheetOf } from './host';
import type { Place } from './place';

type Lines = readonly (readonly (Cell | null)[])[];

/**
 * The fault that Excel was seen with: a block written over rows that a filter hides lands on visible rows, one line
 * after another. Null when nothing is hidden there, or when the fault is not wanted now.
 */
export function misplaced(place: Place, lines: Lines): readonly Operation[] | null {
  const { rows } = sheetOf(place);
  const { row: top, column } = place.area;
  const isHidden = (row: number): boolean => rows[row]?.hidden === 'filter';
  if (!lines.some((_, down) => isHidden(top + down))) return null;
  if (place.host.options.misplace?.() !== true) return null;

  let row = top - 1;
  return lines.map((line) => {
    do row += 1;
    while (isHidden(row));
    return { kind: 'cells', sheet: place.sheet, row, column, cells: [line] };
  });
}
