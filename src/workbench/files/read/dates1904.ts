import type { Format } from '../../model/book';
import { flag, child } from '../package/xmlTree';
import type { XmlNode } from '../package/xmlTree';

/** Days from the first day of 1904 where a Mac counted from there, to 1900. */
const DAYS = 1_462;

/** A number of a file as the model has it: days are counted from 1900. */
export type DayOf = (value: number, format: Format | null) => number;

export function dayReader(workbook: XmlNode): DayOf {
  if (!flag(child(workbook, 'workbookPr'), 'date1904')) return (value) => value;
  return (value, format) => (isDate(format?.['numberFormat']) ? value + DAYS : value);
}

/** Texts, languages and colours left aside, it shows a day, not a time alone. */
function isDate(code: unknown): boolean {
  if (typeof code !== 'string') return false;
  const signs = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(signs) && !/^general$/i.test(signs);
}
