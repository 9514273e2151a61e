import type { Cell, Format } from '../../model/book';
import { isDateCode } from '../../model/dateText';
import { displayText, numberFormatOf } from '../../model/displayText';
import { formulaIn } from '../../model/formulaIn';
import type { Locale } from '../../model/locale';
import { decimalMark } from '../../model/locale';

/**
 * What stands in the formula bar and in a cell that is opened for editing: formulas in the language of the seat, numbers
 * with all their digits, dates with their time, texts that look like something else behind an apostrophe.
 */
export function editedText(cell: Cell | undefined, format: Format, locale: Locale): string {
  if (cell === undefined) return '';
  if (cell.formula !== undefined) return formulaIn(cell.formula, locale);
  const code = numberFormatOf(format);
  const { value } = cell;
  if (typeof value !== 'number') {
    const isHeld = cell.text === true && code !== '@' && typeof value === 'string';
    return isHeld ? `'${displayText(cell, format, locale)}` : displayText(cell, {}, locale);
  }
  if (isDateCode(code) && value >= 0) return displayText(cell, { numberFormat: momentCode(value) }, locale);
  return code.includes('%') ? `${wholeNumber(value * 100, locale)}%` : wholeNumber(value, locale);
}

/** A day, an hour, or both: whatever the serial says, not what the cell's own format shows of it. */
function momentCode(serial: number): string {
  const hasTime = Math.round(serial * 86_400) % 86_400 !== 0;
  if (serial < 1) return 'hh:mm:ss';
  return hasTime ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
}

/** With the fifteen digits that Excel keeps. */
function wholeNumber(value: number, locale: Locale): string {
  return String(Number(value.toPrecision(15)))
    .replace('.', decimalMark(locale))
    .replace('e', 'E');
}
