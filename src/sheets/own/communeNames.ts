import { collapseSpaces } from '../../core/collapseSpaces';
import { fold } from '../../core/fold';
import { ALL_COMMUNES } from '../../core/readCommunes';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { cellText } from '../cellText';
import { gridOf } from '../grid';

/** Whatever may part two names in a cell. */
const BETWEEN = /[;,/\n\r]+| et | & | \+ /i;
const LONGEST = 45;

/**
 * The communes that the cells of a column seem to name, each once, in the order of the sheet: a proposal, for somebody to
 * confirm.
 *
 * @param column of the sheet, from 0
 * @param headerRow from 0
 */
export function communeNames(sheet: SheetSnapshot, headerRow: number, column: number): readonly string[] {
  const names = new Map<string, string>();
  for (const cells of gridOf(sheet).slice(headerRow + 1)) {
    for (const part of cellText(cells[column]).split(BETWEEN).map(collapseSpaces)) {
      const key = fold(part);
      const isName = key !== '' && part.length <= LONGEST && /\p{L}/u.test(part) && !/\d/.test(part);
      if (isName && !ALL_COMMUNES.has(key) && !names.has(key)) names.set(key, part);
    }
  }
  return [...names.values()];
}
