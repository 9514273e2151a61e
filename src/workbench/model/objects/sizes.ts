import type { SheetState } from '../book';
import { formatAt } from '../cells';
import { displayText } from '../displayText';
import { asFlag, asNumber } from './arguments';
import { invalidArgument } from './faults';
import { changeSheet, localeOf, sheetOf } from './host';
import { intersection } from '../areas';
import type { Place } from './place';

/** In points: 64 pixels, and the usual line of the usual font. */
const USUAL_WIDTH = 48;
const USUAL_HEIGHT = 15;
const WIDEST = 1_342;
const HIGHEST = 409.5;

/** In points: one character of the usual font, and the space on both sides of a cell. */
const CHARACTER = 5.25;
const PADDING = 3.75;

export function uniformWidth({ host, sheet, area }: Place): number | null {
  const { columns } = sheetOf({ host, sheet });
  return sameAll(columns, area.column, area.columns, (column) =>
    column?.hidden ? 0 : (column?.width ?? USUAL_WIDTH),
  );
}

export function uniformHeight({ host, sheet, area }: Place): number | null {
  const { rows } = sheetOf({ host, sheet });
  return sameAll(rows, area.row, area.rows, (row) => (row?.hidden ? 0 : (row?.height ?? USUAL_HEIGHT)));
}

export function setColumnWidth(place: Place, value: unknown): void {
  const size = sizeOf(value, WIDEST, 'RangeFormat.columnWidth');
  const { column: at, columns: count } = place.area;
  const operation = { kind: 'columnWidths', sheet: place.sheet, at, count, size } as const;
  changeSheet(place, [operation], 'RangeFormat.columnWidth');
}

export function setRowHeight(place: Place, value: unknown): void {
  const size = sizeOf(value, HIGHEST, 'RangeFormat.rowHeight');
  const { row: at, rows: count } = place.area;
  const operation = { kind: 'rowHeights', sheet: place.sheet, at, count, size } as const;
  changeSheet(place, [operation], 'RangeFormat.rowHeight');
}

/** Widths by the number of characters: fonts are not measured. */
export function autofitColumns(place: Place): void {
  const sheet = sheetOf(place);
  const filled = intersection(place.area, { ...place.area, row: 0, rows: Math.max(1, sheet.rows.length) });
  if (!filled) return;
  const widths = new Map<number, number>();
  for (let row = filled.row; row < filled.row + filled.rows; row += 1) measureRow(sheet, row, place, widths);
  const operations = [...widths].map(
    ([at, size]) => ({ kind: 'columnWidths', sheet: place.sheet, at, count: 1, size }) as const,
  );
  changeSheet(place, operations, 'RangeFormat.autofitColumns');
}

/** Rows take the usual height again: how many lines a text needs is not measured. */
export function autofitRows(place: Place): void {
  const { row: at, rows } = place.area;
  const count = Math.min(rows, sheetOf(place).rows.length - at);
  if (count <= 0) return;
  const operation = { kind: 'rowHeights', sheet: place.sheet, at, count, size: null } as const;
  changeSheet(place, [operation], 'RangeFormat.autofitRows');
}

export function hasUsualWidth(place: Place): boolean {
  return uniformWidth(place) === USUAL_WIDTH;
}

export function hasUsualHeight(place: Place): boolean {
  return uniformHeight(place) === USUAL_HEIGHT;
}

/** False does nothing, as in Excel: it takes another width for that. */
export function useUsualWidth(place: Place, value: unknown): void {
  const { column: at, columns } = place.area;
  const count = Math.min(columns, sheetOf(place).columns.length - at);
  if (!asFlag(value, 'RangeFormat.useStandardWidth') || count <= 0) return;
  const operation = { kind: 'columnWidths', sheet: place.sheet, at, count, size: null } as const;
  changeSheet(place, [operation], 'RangeFormat.useStandardWidth');
}

export function useUsualHeight(place: Place, value: unknown): void {
  if (asFlag(value, 'RangeFormat.useStandardHeight')) autofitRows(place);
}

function measureRow(sheet: SheetState, at: number, { host, area }: Place, widths: Map<number, number>): void {
  const locale = localeOf(host);
  const row = sheet.rows[at];
  if (!row) return;
  for (
    let column = area.column;
    column < Math.min(area.column + area.columns, row.cells.length);
    column += 1
  ) {
    const cell = row.cells[column];
    if (!cell || cell.value === '') continue;
    const width = displayText(cell, formatAt(sheet, at, column), locale).length * CHARACTER + PADDING;
    widths.set(column, Math.min(WIDEST, Math.max(width, widths.get(column) ?? 0)));
  }
}

function sizeOf(value: unknown, most: number, location: string): number {
  const size = asNumber(value, location);
  if (size >= 0 && size <= most) return size;
  throw invalidArgument(location);
}

/** What lies past the end of the list counts as one absent thing. */
function sameAll<Thing>(
  list: readonly (Thing | undefined)[],
  at: number,
  count: number,
  measure: (thing: Thing | undefined) => number,
): number | null {
  const end = Math.min(at + count, list.length);
  const first = measure(list[at]);
  for (let index = at; index < end; index += 1) if (measure(list[index]) !== first) return null;
  return at + count > end && measure(undefined) !== first ? null : first;
}
