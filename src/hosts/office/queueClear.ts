import type { Standing } from './standing';

/**
 * Clears a report of all that stands on it; the sheet itself stays: a sheet deleted and made again has cost co-authors
 * their work. Rows repeated in print stay until the plan says others: Excel has no call to take them off.
 *
 * @param tables of the sheet: the plan states them again
 */
export function queueClear(sheet: Excel.Worksheet, tables: Standing['tables']): void {
  for (const table of tables) sheet.tables.getItem(table.name).convertToRange();
  const all = sheet.getRange();
  sheet.autoFilter.remove();
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  all.clear('All');
  all.format.useStandardWidth = true;
  all.format.useStandardHeight = true;
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.verticalPageBreaks.removePageBreaks();
}

/** Takes away what an earlier layout left: merged cells, drop-downs and messages. Cells and looks stay. */
export function queueRelease(range: Excel.Range): void {
  range.unmerge();
  range.dataValidation.clear();
}
