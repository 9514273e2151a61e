import { areaName, columnLetters } from '../model/a1';
import { SHEET_COLUMNS, SHEET_ROWS } from '../model/areas';
import type { Area } from '../model/book';

/** Without the sheet's name, as events have it: `B2`, `B2:C4`, whole rows `5:6`, whole columns `C:D`. */
export function eventAddress(area: Area): string {
  if (area.columns >= SHEET_COLUMNS) return `${area.row + 1}:${area.row + area.rows}`;
  if (area.rows >= SHEET_ROWS)
    return `${columnLetters(area.column)}:${columnLetters(area.column + area.columns - 1)}`;
  return areaName(area);
}
