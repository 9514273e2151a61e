import { fold } from '../core/fold';
import type { SheetSnapshot } from '../workbook/snapshot';
import { foldedAt, gridOf } from './grid';
import { REPORT_DATE, REPORT_TITLES, SHEETS } from './names';

/** Whether we made the sheet as a report: it repeats the headers of the scoring table, and must not be taken for it. */
export function isReportSheet(sheet: SheetSnapshot): boolean {
  const name = fold(sheet.name);
  return name === fold(SHEETS.annexe2) || name === fold(SHEETS.dropped) || hasReportTitle(sheet);
}

const OURS = new Set([SHEETS.readme, SHEETS.method, SHEETS.communes].map(fold));

/** Whether a sheet may hold a table of somebody's own: it is none that we make around one. */
export function mayHoldTable(sheet: SheetSnapshot): boolean {
  return !OURS.has(fold(sheet.name)) && !isReportSheet(sheet);
}

/** Whether a sheet may be refilled with a report: it is empty, or holds a report that we made. */
export function mayBeRefilled(sheet: SheetSnapshot): boolean {
  return hasReportTitle(sheet) || gridOf(sheet).length === 0;
}

/** Title and date line, as we write them: people name sheets and titles like ours, not both lines. */
function hasReportTitle(sheet: SheetSnapshot): boolean {
  const [title = '', date = ''] = [0, 1].map((row) => foldedAt(gridOf(sheet), row, 0));
  return REPORT_TITLES.some((start) => title.startsWith(fold(start))) && date.startsWith(fold(REPORT_DATE));
}
