import type { SheetPlan } from '../workbook/sheetPlan';
import type { Evaluated } from './evaluate';
import { TABLE_STYLE } from './planOurColumns';

/**
 * The Excel table of the pistes with the rows right under it that are no part of it, down to the last that holds text or
 * levels. Null where there is none, or where a totals row stands between: Excel then widens no table over them.
 */
export function planTakenIn({ evaluation, sheet }: Evaluated): SheetPlan | null {
  const { layout, issues } = evaluation;
  const table = sheet.tables.find(({ name }) => name === layout.table);
  const last = issues.findLast(({ code }) => code === 'row-outside-table');
  if (table === undefined || last === undefined || table.totalsRow) return null;
  const area = { ...table.area, rows: last.row + 1 - table.area.row };
  return {
    sheet: layout.sheet,
    asRead: sheet.values ?? [],
    blocks: [],
    table: { name: table.name, area, style: TABLE_STYLE, bandedRows: false },
  };
}
