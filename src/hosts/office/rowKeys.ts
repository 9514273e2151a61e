import type { Area } from '../../workbook/area';
import type { AfterSync } from './bookStructure';
import type { RangeOf } from './placesOn';
import { queueStanding } from './standingCells';

/** Rows of a sheet, from 0. */
export type Rows = Pick<Area, 'row' | 'rows'>;

/** What rows are known by: what they hold in some columns; of several alike, the first, the second… */
export interface RowKeys {
  readonly keyOf: (row: number) => string | null;
  readonly rowOf: (key: string) => number | undefined;
}

export function queueRowKeys(
  rangeOf: RangeOf,
  { row: first, rows }: Rows,
  columns: readonly number[] = [],
): AfterSync<RowKeys> {
  const areas = rows === 0 ? [] : columns.map((column) => ({ row: first, rows, column, columns: 1 }));
  const standing = queueStanding(rangeOf, areas, 'values');
  return () => {
    const cells = standing();
    const keys = new Map<number, string>();
    const places = new Map<string, number>();
    // Counted: thousands of rows may hold the same, all those that are blank for one.
    const times = new Map<string, number>();
    for (let row = first; row < first + rows && columns.length > 0; row++) {
      const held = JSON.stringify(columns.map((column) => cells(row, column)?.value ?? ''));
      const time = (times.get(held) ?? 0) + 1;
      times.set(held, time);
      keys.set(row, `${held} ${time}`);
      places.set(`${held} ${time}`, row);
    }
    return { keyOf: (row) => keys.get(row) ?? null, rowOf: (key) => places.get(key) };
  };
}
