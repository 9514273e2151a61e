import type { Shift } from '../areas';
import { splitByShift } from '../areas';
import type { Area } from '../book';

/** Rows of cells or of formats, all of one width. */
export type Lines<Item> = readonly (readonly Item[])[];

/** A part of a rectangle, and the place where it goes. */
export interface GridPart<Item> {
  readonly place: { readonly row: number; readonly column: number };
  readonly lines: Lines<Item>;
}

export function gridArea(lines: Lines<unknown>, { row, column }: GridPart<unknown>['place']): Area {
  return { row, column, rows: lines.length, columns: lines[0]?.length ?? 0 };
}

/** The part of a rectangle that lies in `inner`, which it holds. */
export function cut<Item>(lines: Lines<Item>, whole: Area, inner: Area): Lines<Item> {
  const [down, right] = [inner.row - whole.row, inner.column - whole.column];
  return lines.slice(down, down + inner.rows).map((line) => line.slice(right, right + inner.columns));
}

/** A rectangle of cells after lines came or went: its parts, without the lines that are gone. */
export function gridPastShift<Item>(
  lines: Lines<Item>,
  place: GridPart<Item>['place'],
  shift: Shift,
): readonly GridPart<Item>[] {
  const whole = gridArea(lines, place);
  const areas = splitByShift(whole, shift);
  if (shift.kind === 'insert') {
    return areas.map((area) => ({
      place: { row: area.row, column: area.column },
      lines: cut(lines, whole, unshifted(area, shift)),
    }));
  }
  const isKept = (line: number): boolean => line < shift.at || line >= shift.at + shift.count;
  return areas.map((area) => ({
    place: { row: area.row, column: area.column },
    lines:
      shift.axis === 'rows'
        ? lines.filter((_, index) => isKept(whole.row + index))
        : lines.map((line) => line.filter((_, index) => isKept(whole.column + index))),
  }));
}

function unshifted(area: Area, { axis, at, count }: Shift): Area {
  if (axis === 'rows') return area.row >= at ? { ...area, row: area.row - count } : area;
  return area.column >= at ? { ...area, column: area.column - count } : area;
}
