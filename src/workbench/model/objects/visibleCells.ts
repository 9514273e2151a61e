import type { HostObject } from '../../protocol/hostObject';
import type { Area } from '../book';
import { notEmulated } from './faults';
import { sheetOf } from './host';
import type { Place } from './place';
import { rangeAreas } from './rangeAreasObject';

/** Cells in sight of a range, as areas; null where there are none. Hidden columns are not told apart. */
export function visibleCells(place: Place, [type]: readonly unknown[]): HostObject | null {
  if (type !== 'Visible') throw notEmulated(`Range.getSpecialCellsOrNullObject of ${String(type)}`);
  const { host, sheet, area } = place;
  const { rows } = sheetOf(place);
  const areas: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (rows[row]?.hidden) continue;
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...area, row, rows: 1 });
  }
  return areas.length === 0 ? null : rangeAreas.of({ host, sheet, areas });
}
