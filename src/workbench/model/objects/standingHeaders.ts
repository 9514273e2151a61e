import { cellAt, formatAt } from '../cells';
import { displayText } from '../displayText';
import { localeOf, sheetOf } from './host';
import type { Place } from './place';

/** Texts of the first row of a place, left to right. */
export function standingHeaders(place: Place): readonly string[] {
  const { row, column, columns } = place.area;
  const sheet = sheetOf(place);
  return Array.from({ length: columns }, (_, index) => {
    const [cell, format] = [cellAt(sheet, row, column + index), formatAt(sheet, row, column + index)];
    return displayText(cell, format, localeOf(place.host));
  });
}
