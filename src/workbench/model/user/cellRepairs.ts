import type { Area, Cell, SheetState } from '../book';
import { cellAt, formatAt } from '../cells';
import type { Operation } from '../operation';
import { sameFormat } from '../sameFormat';
import { grid } from './grid';

const EMPTY: Cell = { value: '' };

/** Contents that differ. Results of formulas do not count. */
export function cellRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const differs = (row: number, column: number): boolean =>
    !sameContent(cellAt(wanted, row, column), cellAt(now, row, column));
  return differingAreas(wanted, now, 'cells', differs).map((area) => ({
    kind: 'cells',
    sheet: wanted.id,
    row: area.row,
    column: area.column,
    cells: grid(area, (row, column) =>
      differs(row, column) ? (cellAt(wanted, row, column) ?? EMPTY) : null,
    ),
  }));
}

/** Formats that differ, those of columns apart. */
export function formatRepairs(wanted: SheetState, now: SheetState): readonly Operation[] {
  const differs = (row: number, column: number): boolean =>
    !sameFormat(formatAt(wanted, row, column), formatAt(now, row, column));
  return differingAreas(wanted, now, 'formats', differs).map((area) => ({
    kind: 'formats',
    sheet: wanted.id,
    row: area.row,
    column: area.column,
    formats: grid(area, (row, column) => (differs(row, column) ? formatAt(wanted, row, column) : null)),
    replaces: true,
  }));
}

function sameContent(a: Cell = EMPTY, b: Cell = EMPTY): boolean {
  if (a === b) return true;
  if (a.formula !== b.formula || (a.text ?? false) !== (b.text ?? false)) return false;
  return a.formula !== undefined || a.value === b.value;
}

/** Rows that differ and follow each other, as far as they differ. */
function differingAreas(
  wanted: SheetState,
  now: SheetState,
  of: 'cells' | 'formats',
  differs: (row: number, column: number) => boolean,
): readonly Area[] {
  const areas: Area[] = [];
  for (let row = 0; row < Math.max(wanted.rows.length, now.rows.length); row++) {
    const width = Math.max(wanted.rows[row]?.[of].length ?? 0, now.rows[row]?.[of].length ?? 0);
    let [first, last] = [width, -1];
    for (let column = 0; column < width; column++) {
      if (!differs(row, column)) continue;
      first = Math.min(first, column);
      last = column;
    }
    if (last < 0) continue;
    const above = areas.at(-1);
    if (above === undefined || above.row + above.rows < row) {
      areas.push({ row, column: first, rows: 1, columns: last - first + 1 });
      continue;
    }
    const left = Math.min(above.column, first);
    const right = Math.max(above.column + above.columns, last + 1);
    areas[areas.length - 1] = { ...above, column: left, columns: right - left, rows: above.rows + 1 };
  }
  return areas;
}
