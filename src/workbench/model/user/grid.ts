import type { Area } from '../book';

/** What stands at each place of an area, row by row. */
export function grid<Item>(area: Area, item: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right) => item(area.row + down, area.column + right)),
  );
}
