import type { HostObject } from '../../protocol/hostObject';
import { intersection } from '../areas';
import type { Area } from '../book';
import { cellAt, usedArea } from '../cells';
import { notEmulated } from './faults';
import { sheetOf } from './host';
import type { Place } from './place';
import { rangeAreas } from './rangeAreasObject';

/** Cells of one kind in a range, as areas; null where there are none. */
export function specialCells(place: Place, [type, valueType]: readonly unknown[]): HostObject | null {
  const areas = areasOf(place, type, valueType);
  return areas.length === 0 ? null : rangeAreas.of({ host: place.host, sheet: place.sheet, areas });
}

function areasOf(place: Place, type: unknown, valueType: unknown): readonly Area[] {
  if (type === 'Visible') return rowsInSight(place);
  if (type === 'Formulas' && (valueType ?? 'All') === 'All') return formulas(place);
  throw notEmulated(`Range.getSpecialCellsOrNullObject of ${String(type)} ${String(valueType)}`);
}

/** Hidden columns are not told apart. */
function rowsInSight(place: Place): readonly Area[] {
  const { area } = place;
  const { rows } = sheetOf(place);
  const areas: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    if (rows[row]?.hidden) continue;
    const last = areas.at(-1);
    if (last && last.row + last.rows === row) areas[areas.length - 1] = { ...last, rows: last.rows + 1 };
    else areas.push({ ...area, row, rows: 1 });
  }
  return areas;
}

/** Cells side by side in a row together. */
function formulas(place: Place): readonly Area[] {
  const sheet = sheetOf(place);
  const used = usedArea(sheet, true);
  const within = used && intersection(used, place.area);
  const areas: Area[] = [];
  if (within === null) return areas;
  for (let row = within.row; row < within.row + within.rows; row++) {
    for (let column = within.column; column < within.column + within.columns; column++) {
      if (cellAt(sheet, row, column)?.formula === undefined) continue;
      const last = areas.at(-1);
      if (last?.row === row && last.column + last.columns === column)
        areas[areas.length - 1] = { ...last, columns: last.columns + 1 };
      else areas.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return areas;
}
