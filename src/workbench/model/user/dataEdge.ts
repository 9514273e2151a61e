import type { SheetState } from '../book';
import { cellAt } from '../cells';

/** A cell of a sheet, from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where Ctrl with an arrow leads, as in Excel: to the last filled cell of a block, from its end or from an empty cell to
 * the next filled one, else to the end of the sheet. Hidden lines are passed over.
 *
 * @param step one of them 1 or -1, the other 0
 * @param last cell of the sheet
 */
export function dataEdge(sheet: SheetState, from: CellPlace, step: CellPlace, last: CellPlace): CellPlace {
  const next = (place: CellPlace): CellPlace | null => neighbour(sheet, place, step, last);
  const first = next(from);
  if (first === null) return from;
  const isWithin = isFilled(sheet, from) && isFilled(sheet, first);
  let place = first;
  for (let after = next(place); after !== null; after = next(place)) {
    if (isWithin ? !isFilled(sheet, after) : isFilled(sheet, place)) return place;
    place = after;
  }
  return place;
}

function neighbour(
  sheet: SheetState,
  { row, column }: CellPlace,
  step: CellPlace,
  last: CellPlace,
): CellPlace | null {
  let place = { row: row + step.row, column: column + step.column };
  const isThere = (): boolean =>
    place.row >= 0 && place.column >= 0 && place.row <= last.row && place.column <= last.column;
  while (isThere()) {
    const line = step.row === 0 ? sheet.columns[place.column] : sheet.rows[place.row];
    if (!line?.hidden) return place;
    place = { row: place.row + step.row, column: place.column + step.column };
  }
  return null;
}

/** A formula that shows nothing fills its cell too. */
function isFilled(sheet: SheetState, { row, column }: CellPlace): boolean {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && ((cell.formula ?? '') !== '' || cell.value !== '');
}
