import { shiftArea, shiftAreas } from '../areas';
import type { Row, SheetState } from '../book';
import { shiftReferences } from '../references';
import { refreshFilters, shiftCriteria } from './applyFilters';
import { settleHeaders } from './headers';
import type { OpenBook, ShiftOperation } from './kinds';
import { rewriteFormulas } from './rewriteFormulas';
import { losesFirstRow, shiftTables } from './shiftTables';

/** Inserts or deletes whole rows or columns; everything that lies on the sheet or points at it follows. */
export function applyShift(book: OpenBook, sheet: SheetState, shift: ShiftOperation): void {
  const criteria = criteriaOn(sheet);
  if (shift.axis === 'rows') shiftRows(sheet, shift);
  else shiftColumns(sheet, shift);
  sheet.merges = shiftAreas(sheet.merges, shift).filter(({ rows, columns }) => rows > 1 || columns > 1);
  sheet.tables = shiftTables(sheet.tables, shift);
  sheet.conditionalFormats = shiftedAll(sheet.conditionalFormats, shift);
  sheet.validations = shiftedAll(sheet.validations, shift);
  if (shift.axis === 'rows') sheet.horizontalBreaks = shiftBreaks(sheet.horizontalBreaks, shift);
  shiftSheetFilter(sheet, shift);
  rewriteFormulas(book, (formula, home) =>
    shiftReferences(formula, shift, (name) => (name === null ? home === sheet : isSame(name, sheet.name))),
  );
  if (shift.axis === 'columns') {
    for (const { area } of sheet.tables) settleHeaders(sheet, area);
  }
  // Otherwise rows stay as they are: a filter is applied again only where somebody asks for it.
  if (criteriaOn(sheet) < criteria) refreshFilters(book, sheet);
}

function criteriaOn({ tables, filter }: SheetState): number {
  const own = tables.reduce((sum, table) => sum + Object.keys(table.criteria).length, 0);
  return own + Object.keys(filter?.criteria ?? {}).length;
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function shiftRows(sheet: SheetState, { kind, at, count }: ShiftOperation): void {
  const { rows } = sheet;
  if (at >= rows.length && (kind === 'delete' || at > rows.length)) return;
  if (kind === 'delete') {
    rows.splice(at, count);
    return;
  }
  const model = rows[isBelowHeader(sheet, at) ? at : at - 1];
  const fresh = Array.from({ length: count }, () => (model ? emptyLike(model) : undefined));
  sheet.rows = [...rows.slice(0, at), ...fresh, ...rows.slice(at)];
}

/** A row under the header of a table looks like the table's rows, not like its header. */
function isBelowHeader({ tables }: SheetState, at: number): boolean {
  return tables.some(({ area, showHeaders }) => showHeaders && area.row === at - 1);
}

function emptyLike({ formats, height }: Row): Row {
  return { cells: [], formats: [...formats], ...(height === undefined ? {} : { height }) };
}

function shiftColumns(sheet: SheetState, { kind, at, count }: ShiftOperation): void {
  for (const row of sheet.rows) {
    if (row === undefined) continue;
    shiftLine(row.cells, kind, at, count, undefined);
    shiftLine(row.formats, kind, at, count, row.formats[at - 1]);
  }
  const { width, format } = sheet.columns[at - 1] ?? {};
  if (kind === 'delete') sheet.columns.splice(at, count);
  else if (at <= sheet.columns.length) {
    const fresh = Array.from({ length: count }, () => ({
      ...(width === undefined ? {} : { width }),
      ...(format === undefined ? {} : { format }),
    }));
    sheet.columns.splice(at, 0, ...fresh);
  }
}

function shiftLine<Item>(
  line: (Item | undefined)[],
  kind: ShiftOperation['kind'],
  at: number,
  count: number,
  model: Item | undefined,
): void {
  if (kind === 'delete') line.splice(at, count);
  else if (at < line.length || model !== undefined)
    line.splice(at, 0, ...Array.from({ length: count }, () => model));
}

function shiftedAll<Thing extends { readonly areas: SheetState['merges'] }>(
  things: readonly Thing[],
  shift: ShiftOperation,
): readonly Thing[] {
  return things
    .map((thing) => ({ ...thing, areas: shiftAreas(thing.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
}

function shiftBreaks(breaks: readonly number[], { kind, at, count }: ShiftOperation): readonly number[] {
  if (kind === 'insert') return breaks.map((row) => (row >= at ? row + count : row));
  return breaks.filter((row) => row < at || row >= at + count).map((row) => (row >= at ? row - count : row));
}

/** The filter goes with its header row, as a table does. */
function shiftSheetFilter(sheet: SheetState, shift: ShiftOperation): void {
  if (sheet.filter === null) return;
  const area = losesFirstRow(sheet.filter.area, shift) ? null : shiftArea(sheet.filter.area, shift);
  const criteria = shiftCriteria(sheet.filter.criteria, sheet.filter.area, shift);
  sheet.filter = area === null ? null : { area, criteria };
}
