import type { Cell, Format } from '../../model/book';
import { displayText, numberFormatOf } from '../../model/displayText';
import { isDateCode } from '../../model/dateText';
import { formulaIn } from '../../model/formulaIn';
import type { Locale } from '../../model/locale';

/**
 * What stands in the formula bar and in a cell that is opened for editing: formulas in the language of the seat, numbers
 * with all their digits, texts that look like something else behind an apostrophe.
 */
export function editedText(cell: Cell | undefined, format: Format, locale: Locale): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return formulaIn(cell.formula, locale);
  const code = numberFormatOf(format);
  if (typeof cell.value !== 'number') {
    const isHeld = cell.text === true && code !== '@' && typeof cell.value === 'string';
    return isHeld ? `'${displayText(cell, format, locale)}` : displayText(cell, {}, locale);
  }
  if (isDateCode(code)) return displayText(cell, { numberFormat: 'dd/mm/yyyy' }, locale);
  if (code.includes('%')) return `${displayText({ value: cell.value * 100 }, {}, locale)}%`;
  return displayText(cell, {}, locale);
}
