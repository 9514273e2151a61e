import { fold } from '../core/fold';
import type { CellValue } from '../workbook/cellValue';
import { isBlank, shownText } from './cellText';

/**
 * Whether a row is to be left out: by its title, or by the first text of its input cells where it has none.
 *
 * @param columns the title's first
 */
export function ignoring(
  ignored: readonly string[],
  columns: readonly number[],
): (cells: readonly CellValue[]) => boolean {
  if (ignored.length === 0) return () => false;
  const titles = new Set(ignored.map(fold));
  return (cells) => {
    const column = columns.find((one) => !isBlank(cells[one]));
    return column !== undefined && titles.has(fold(shownText(cells[column])));
  };
}
