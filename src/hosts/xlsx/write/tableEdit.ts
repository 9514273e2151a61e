import { areaName, quoteSheet, sheetCellName } from '../../../workbook/a1';
import type { Area } from '../../../workbook/area';
import { HostError } from '../../../workbook/hostError';
import type { TablePlan } from '../../../workbook/sheetPlan';
import { readArea, sameArea } from '../../../workbook/areas';
import type { Dialect } from '../package/dialect';
import { documentText, Markup } from '../xml/markup';
import { ensureChild } from '../xml/schemaOrder';
import { escapeName } from './sheetText';
import { unescapeXstring } from '../read/cellText';

/** What the cells of a header row hold. */
export interface HeaderCells {
  /** Text that the plan puts there, empty where it puts none; undefined where it does not speak of the cell. */
  written(row: number, column: number): string | undefined;
  /** Text that stood there before, undefined where there was none. */
  stored(row: number, column: number): string | undefined;
}

const TABLE_ORDER = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];

/**
 * The part of a new table.
 *
 * @param id the first that no table of the workbook has
 * @throws HostError `table-headers`
 */
export function newTable(
  plan: TablePlan,
  id: number,
  sheet: string,
  header: HeaderCells,
  dialect: Dialect,
): string {
  requireRoom(plan);
  const { name, area, style, bandedRows } = plan;
  const root = new Markup('table');
  const attributes = {
    xmlns: dialect.main,
    id,
    name,
    displayName: name,
    ref: areaName(area),
    totalsRowShown: false,
  };
  for (const [key, value] of Object.entries(attributes)) root.set(key, value);
  root.add(root.make('autoFilter', { ref: areaName(area) }));
  setColumns(root, undefined, area, sheet, header);
  const flags = {
    showFirstColumn: false,
    showLastColumn: false,
    showRowStripes: bandedRows,
    showColumnStripes: false,
  };
  root.add(root.make('tableStyleInfo', { name: style, ...flags }));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root.toString()}`;
}

/**
 * The part of a table brought to an area, headers as they now stand; everything else about it is kept: identity and
 * formulas of its columns, criteria of its filter, totals, style.
 *
 * @param area undefined leaves it where it is
 * @throws HostError `table-headers`, `query-table`, `table-shape`
 */
export function changedTable(
  source: string,
  part: string,
  area: Area | undefined,
  sheet: string,
  header: HeaderCells,
): string {
  const document = Markup.parse(source, part);
  const { root } = document;
  const old = readArea(root.get('ref') ?? '');
  if (old === undefined) throw new HostError('truncated', part);
  const target = area ?? old;
  if (!sameArea(old, target)) requireMovable(root, old, target, sheet);
  if (root.number('headerRowCount', 1) > 0) setColumns(root, old, target, sheet, header);
  if (!sameArea(old, target)) {
    root.set('ref', areaName(target));
    moveFilter(root, old, target);
  }
  return documentText(document);
}

/** A table has a header row, and at least one row of data. */
function requireRoom({ name, area }: TablePlan): void {
  if (area.rows < 2) throw HostError.unsupported('table-headers', name);
}

/** What only Excel itself can move: a header or totals row, the columns of a query, a table without headers, columns left out. */
function requireMovable(root: Markup, old: Area, area: Area, sheet: string): void {
  const otherHeaders = area.row !== old.row;
  const totals = root.number('totalsRowCount', 0) > 0 && old.row + old.rows !== area.row + area.rows;
  const narrower = area.column > old.column || area.column + area.columns < old.column + old.columns;
  const bound = root.get('tableType') === 'queryTable' || root.get('tableType') === 'xml';
  const headless = root.number('headerRowCount', 1) === 0;
  const where = `${quoteSheet(sheet)}!${areaName(area)}`;
  if (bound) throw HostError.unsupported('query-table', where);
  if (otherHeaders || totals || narrower || headless) throw HostError.unsupported('table-shape', where);
}

function setColumns(
  root: Markup,
  old: Area | undefined,
  area: Area,
  sheet: string,
  header: HeaderCells,
): void {
  const list = ensureChild(root, 'tableColumns', TABLE_ORDER);
  const known = [...list.all('tableColumn')];
  let lastId = Math.max(0, ...known.map((column) => column.number('id', 0)));
  const seen = new Set<string>();
  const columns = Array.from({ length: area.columns }, (_, index) => {
    const column = area.column + index;
    const existing = old === undefined ? undefined : known[column - old.column];
    const named = header.written(area.row, column) ?? nameOf(existing) ?? header.stored(area.row, column);
    const key = named?.toLowerCase() ?? '';
    if (named === undefined || named === '' || seen.has(key)) {
      throw HostError.unsupported('table-headers', sheetCellName(sheet, area.row, column));
    }
    seen.add(key);
    if (existing === undefined) lastId += 1;
    return withName(existing ?? list.make('tableColumn', { id: lastId }), named);
  });
  if (columns.length !== known.length) list.contents.splice(0, list.contents.length, ...columns);
  list.set('count', columns.length);
}

function nameOf(column: Markup | undefined): string | undefined {
  const name = column?.get('name');
  return name === undefined ? undefined : unescapeXstring(name);
}

function withName(column: Markup, name: string): Markup {
  if (nameOf(column) !== name) column.set('name', escapeName(name));
  return column;
}

/** The filter covers the same rows of the table as before; its criteria count columns from the first one. */
function moveFilter(root: Markup, old: Area, area: Area): void {
  const filter = root.first('autoFilter');
  if (filter === undefined) return;
  const totals = root.number('totalsRowCount', 0);
  filter.set('ref', areaName({ ...area, rows: area.rows - totals }));
  for (const column of filter.all('filterColumn')) {
    column.set('colId', column.number('colId', 0) + old.column - area.column);
  }
}
