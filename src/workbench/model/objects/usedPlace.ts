import { intersection } from '../areas';
import type { Area, SheetState } from '../book';
import { usedArea } from '../cells';
import { asFlag, orElse } from './arguments';
import { sheetOf } from './host';
import type { Place } from './place';

/** The smallest part of a place that holds all its cells in use; null where none is. */
export function usedPlace(place: Place, valuesOnly: unknown): Place | null {
  const only = orElse(valuesOnly, false, (given) => asFlag(given, 'getUsedRange'));
  const used = usedArea(sheetOf(place), only);
  const within = used && intersection(used, place.area);
  if (!within) return null;
  const trimmed = usedArea(windowOn(sheetOf(place), within), only);
  if (!trimmed) return null;
  const area = { ...trimmed, row: within.row + trimmed.row, column: within.column + trimmed.column };
  return { ...place, area };
}

/** The part of the sheet as if it began at the top left. */
function windowOn(sheet: SheetState, area: Area): SheetState {
  const right = area.column + area.columns;
  const rows = sheet.rows.slice(area.row, area.row + area.rows).map(
    (row) =>
      row && {
        ...row,
        cells: row.cells.slice(area.column, right),
        formats: row.formats.slice(area.column, right),
      },
  );
  const merges = sheet.merges.flatMap((merge) => {
    const common = intersection(merge, area);
    return common ? [{ ...common, row: common.row - area.row, column: common.column - area.column }] : [];
  });
  return { ...sheet, rows, merges };
}
