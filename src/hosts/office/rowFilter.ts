import { areaName } from '../../workbook/a1';
import { HostError } from '../../workbook/hostError';
import type { HostErrorCode } from '../../workbook/hostError';
import type { ColumnFilters, FilterPlace, HostFeature, RowFilter } from '../../workbook/livePort';
import type { AfterSync } from './bookStructure';
import type { Batch } from './excelRunner';
import { matrixOf } from './queueCells';

/** How Excel calls the temporary view of its user. */
const TEMPORARY = '';

/**
 * Shows only the rows of these texts, in a temporary view if so wished.
 *
 * @returns false where Excel did not enter one; nothing was filtered then
 * @throws HostError `gone` where no row holds any of them any more; nothing was filtered then either
 */
export async function filterRows(
  batch: Batch,
  { texts, ...where }: RowFilter,
  seenBy: 'own-view' | 'shared',
): Promise<boolean> {
  const sheet = batch.context.workbook.worksheets.getItem(where.sheet);
  const shown = queueShown(sheet, where, texts);
  if (seenBy === 'shared') await batch.sync();
  else if (!(await entersOwnView(batch, sheet))) return false;
  const values = shown();
  if (values.length === 0) {
    if (seenBy === 'own-view') sheet.namedSheetViews.exit();
    await batch.sync();
    throw new HostError('gone', where.sheet);
  }
  // What is filtered while a view is entered belongs to the view.
  if (where.table !== null) columnFilter(sheet, where.table, where, where.column).applyValuesFilter(values);
  else
    sheet.autoFilter.apply(areaName(where.area), where.column - where.area.column, {
      filterOn: 'Values',
      values,
    });
  await batch.sync();
  return true;
}

/** Excel filters by what cells display: a number may have a format of its own. */
function queueShown(
  sheet: Excel.Worksheet,
  { area, column }: Omit<RowFilter, 'texts'>,
  texts: readonly string[],
): AfterSync<string[]> {
  const range = sheet.getRange(areaName({ ...area, column, columns: 1 }));
  range.load('values,text');
  return () => {
    const wanted = new Set(texts);
    const held = matrixOf(range.values);
    const isWanted = (displayed: string, row: number): boolean => {
      const value = String(held[row]?.[0] ?? '');
      return [value, value.trim(), displayed].some((text) => wanted.has(text));
    };
    const displayed = matrixOf(range.text).map(([text]) => String(text));
    return [...new Set(displayed.filter(isWanted))];
  };
}

/** Excel may leave its user where they are without a word: only the view in which they then are tells. */
async function entersOwnView({ sync }: Batch, { namedSheetViews }: Excel.Worksheet): Promise<boolean> {
  namedSheetViews.enterTemporary();
  const active = namedSheetViews.getActive();
  active.load('name');
  try {
    await sync();
  } catch (error) {
    if (error instanceof HostError && !PASSING.includes(error.code)) return false;
    throw error;
  }
  return active.name === TEMPORARY;
}

/** Nothing is said of views: asked again, they may well be entered. */
const PASSING: readonly HostErrorCode[] = ['busy', 'editing', 'unanswered'];

/**
 * Leaves the temporary view, else shows the rows that these columns hide: two round trips. A view that somebody made is
 * not left.
 *
 * @returns who saw what was taken off
 */
export async function unfilterRows(
  { context, sync }: Batch,
  where: ColumnFilters,
  lacks: ReadonlySet<HostFeature>,
  canClearColumn: boolean,
): Promise<'own-view' | 'shared' | 'unsure' | 'none'> {
  const sheet = context.workbook.worksheets.getItem(where.sheet);
  const filtered = queueCriteria(sheet, where);
  const views = lacks.has('sheet-views') ? null : sheet.namedSheetViews;
  views?.load('items/name');
  await sync();
  if (views?.items.some(({ name }) => name === TEMPORARY)) {
    views.exit();
    await sync();
    return 'own-view';
  }
  clearColumns(sheet, where, canClearColumn);
  await sync();
  if (filtered().length === 0) return 'none';
  return views !== null && views.items.length > 0 ? 'unsure' : 'shared';
}

/** Which of these columns hide rows: one round trip. */
export async function filteredColumns(
  { context, sync }: Batch,
  where: ColumnFilters,
): Promise<readonly number[]> {
  const filtered = queueCriteria(context.workbook.worksheets.getItem(where.sheet), where);
  await sync();
  return filtered();
}

/** @returns once the round trip is over, which of the columns hide rows */
function queueCriteria(
  sheet: Excel.Worksheet,
  { table, area, columns }: ColumnFilters,
): () => readonly number[] {
  const where = { area };
  if (table !== null) {
    const filters = columns.map((column) => columnFilter(sheet, table, where, column));
    for (const filter of filters) filter.load('criteria');
    return () => columns.filter((_, index) => isCriteria(filters[index]?.criteria));
  }
  const { autoFilter } = sheet;
  autoFilter.load('criteria');
  return () => {
    const criteria: readonly unknown[] | null = autoFilter.criteria;
    return columns.filter((column) => isCriteria(criteria?.[column - area.column]));
  };
}

/** Excel gives null, nothing at all or something empty for a column that is not filtered. */
function isCriteria(criteria: unknown): boolean {
  return typeof criteria === 'object' && criteria !== null && 'filterOn' in criteria;
}

function clearColumns(sheet: Excel.Worksheet, where: ColumnFilters, canClearColumn: boolean): void {
  const { table, area, columns } = where;
  if (table !== null) for (const column of columns) columnFilter(sheet, table, where, column).clear();
  else if (canClearColumn)
    for (const column of columns) sheet.autoFilter.clearColumnCriteria(column - area.column);
  else sheet.autoFilter.clearCriteria();
}

function columnFilter(
  sheet: Excel.Worksheet,
  table: string,
  { area }: Pick<FilterPlace, 'area'>,
  column: number,
): Excel.Filter {
  return sheet.tables.getItem(table).columns.getItemAt(column - area.column).filter;
}
