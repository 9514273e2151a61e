import type { Format } from '../../model/book';
import type { FileSheet } from '../spreadsheetLibrary';
import { setText } from '../package/zipParts';
import type { Parts } from '../package/zipParts';
import { columnStretches } from './readColumns';
import type { FormatOf } from './formatMemory';
import type { SheetSource } from './sheetSource';
import { withStyledRow } from './sheetText';

const MOST_ROWS = 1_048_576;

/** Styles that whole columns have: hucre is asked for them by cells of a row that is added below the others. */
export function askForColumnStyles(parts: Parts, source: SheetSource): readonly string[] {
  const styles = new Set(columnStretches(source.text.root).map(({ style }) => style));
  styles.delete('0');
  if (styles.size === 0 || source.text.rowCount >= MOST_ROWS) return [];
  setText(parts, source.part, withStyledRow(source.xml, source.text.rowCount, [...styles]));
  return [...styles];
}

/** Takes the added row off again. @returns formats by the number of their style */
export function takeColumnFormats(
  sheet: FileSheet,
  row: number,
  styles: readonly string[],
  formatOf: FormatOf,
): ReadonlyMap<string, Format> {
  if (styles.length === 0) return new Map();
  sheet.rows.length = Math.min(sheet.rows.length, row);
  return new Map(
    styles.flatMap((style, column) => {
      const key = `${String(row)},${String(column)}`;
      const format = formatOf(sheet.cells?.get(key)?.style);
      sheet.cells?.delete(key);
      return format === null ? [] : [[style, format]];
    }),
  );
}
