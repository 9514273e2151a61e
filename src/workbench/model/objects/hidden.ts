import { asFlag } from './arguments';
import { changeSheet, sheetOf } from './host';
import type { Place } from './place';

type Axis = 'rows' | 'columns';

/** Whether all rows, or columns, of the place are hidden; null where some are. */
export function areHidden(place: Place, axis: Axis): boolean | null {
  const { row, column, rows, columns } = place.area;
  const [at, count] = axis === 'rows' ? [row, rows] : [column, columns];
  const lines: readonly ({ hidden?: unknown } | undefined)[] = sheetOf(place)[axis];
  const known = lines.slice(at, at + count);
  const hidden = known.filter((line) => Boolean(line?.hidden)).length;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

export function hide(place: Place, axis: Axis, value: unknown): void {
  const hidden = asFlag(value, 'Range.hidden');
  const { row, column, rows, columns } = place.area;
  const [at, all] = axis === 'rows' ? [row, rows] : [column, columns];
  // Beyond the last row in use nothing is hidden that could be shown.
  const count = hidden ? all : Math.max(1, Math.min(all, sheetOf(place)[axis].length - at));
  changeSheet(place, [{ kind: 'hide', sheet: place.sheet, axis, at, count, hidden }], 'Range.hidden');
}
