import type { Area } from '../../../workbook/area';
import { holds } from '../../../workbook/areas';
import { holdsElement } from '../xml/holdsElement';
import { CellCursor } from './cellCursor';

/** A cell of a sheet, by row and column from 0. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * The cells of these areas that are calculated, whatever they show. Of an array formula, only the cell that holds it.
 *
 * @param bytes a worksheet part, in UTF-8
 * @throws HostError `truncated` when the part is cut
 */
export function formulaPlaces(
  bytes: Uint8Array,
  part: string,
  areas: readonly Area[],
): readonly FormulaPlace[] {
  if (!holdsElement(bytes, 'f')) return [];
  const cursor = new CellCursor(bytes, part);
  const found: FormulaPlace[] = [];
  while (cursor.nextRow()) {
    const { row } = cursor;
    while (cursor.nextCell()) {
      const { column, formula } = cursor;
      if (formula.start >= 0 && areas.some((area) => holds(area, row, column))) found.push({ row, column });
    }
  }
  return found;
}
