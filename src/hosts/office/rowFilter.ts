import { areaName } from '../../workbook/a1';
import type { HostFeature, RowFilter } from '../../workbook/livePort';
import type { Batch } from './excelRunner';

/** Shows only the rows of these texts. @returns who sees it */
export async function filterRows(
  { context, sync }: Batch,
  { texts, ...where }: RowFilter,
  lacks: ReadonlySet<HostFeature>,
): Promise<'own-view' | 'shared'> {
  const sheet = context.workbook.worksheets.getItem(where.sheet);
  const isOwn = !lacks.has('sheet-views');
  // What is filtered while a view is entered belongs to the view.
  if (isOwn) sheet.namedSheetViews.enterTemporary();
  if (where.table !== null) columnFilter(sheet, where.table, where).applyValuesFilter([...texts]);
  else
    sheet.autoFilter.apply(areaName(where.area), where.column - where.area.column, {
      filterOn: 'Values',
      values: [...texts],
    });
  await sync();
  return isOwn ? 'own-view' : 'shared';
}

/** Shows the rows that the column hides. */
export async function unfilterRows(
  { context, sync }: Batch,
  where: Omit<RowFilter, 'texts'>,
  lacks: ReadonlySet<HostFeature>,
  canClearColumn: boolean,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(where.sheet);
  if (where.table !== null) columnFilter(sheet, where.table, where).clear();
  else if (canClearColumn) sheet.autoFilter.clearColumnCriteria(where.column - where.area.column);
  else sheet.autoFilter.clearCriteria();
  if (!lacks.has('sheet-views')) sheet.namedSheetViews.exit();
  await sync();
}

function columnFilter(
  sheet: Excel.Worksheet,
  table: string,
  { area, column }: Omit<RowFilter, 'texts'>,
): Excel.Filter {
  return sheet.tables.getItem(table).columns.getItemAt(column - area.column).filter;
}
