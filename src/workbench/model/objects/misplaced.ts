import type { Cell } from '../book';
import type { Operation } from '../operation';
import { sheetOf } from './host';
import type { Place } from './place';

type Lines = readonly (readonly (Cell | null)[])[];

/**
 * How a block over rows that a filter hides goes wrong.
 *
 * `mixed`: as builds of Excel were seen to (office-js #224; xlwings #747 tells cell by cell; NetOffice #2 that rows
 * written one by one are right). Only a block of hidden rows and rows in sight goes wrong: each row in sight gets its first
 * line, hidden ones keep what they hold, and no cell outside of it is touched.
 *
 * `always`: nobody reported it, it is the worst that can be thought of. The lines slide down to rows in sight, past the
 * end of the block, as soon as one of its rows is hidden.
 */
export type Misplacing = 'never' | 'mixed' | 'always';

/** What is written instead; null where the block is written right. */
export function misplaced(place: Place, lines: Lines): readonly Operation[] | null {
  const { rows } = sheetOf(place);
  const { row: top, column } = place.area;
  const isHidden = (row: number): boolean => rows[row]?.hidden === 'filter';
  const hidden = lines.filter((_, down) => isHidden(top + down)).length;
  const how = hidden === 0 ? 'never' : (place.host.options.misplace?.() ?? 'never');
  const write = (row: number, line: Lines[number]): Operation => ({
    kind: 'cells',
    sheet: place.sheet,
    row,
    column,
    cells: [line],
  });
  switch (how) {
    case 'never':
      return null;
    case 'mixed': {
      if (hidden === lines.length) return null;
      const first = lines[0] ?? [];
      return lines.flatMap((_, down) => (isHidden(top + down) ? [] : [write(top + down, first)]));
    }
    case 'always': {
      let row = top - 1;
      return lines.map((line) => {
        do row += 1;
        while (isHidden(row));
        return write(row, line);
      });
    }
  }
}
