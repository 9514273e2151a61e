import { levelNumber } from '../core/levelNumber';
import type { Criterion } from '../core/method';
import type { CellContent } from '../workbook/cellValue';
import { sayLevel } from './phrases';

/** A level as a cell holds it: one without a name stays a number, or Excel would flag a number stored as text. */
export function levelContent(criterion: Criterion, level: number): CellContent {
  const said = sayLevel(criterion, level);
  const number = levelNumber(criterion, level);
  return said === String(number) ? number : said;
}
