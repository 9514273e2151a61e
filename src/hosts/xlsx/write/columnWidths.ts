import type { ColumnWidth } from '../../../workbook/sheetPlan';
import type { Markup } from '../xml/markup';
import { ensureChild, WORKSHEET_ORDER } from '../xml/schemaOrder';

/** Pixels of a digit of the default font (Calibri 11), and of the margins of a cell. */
const DIGIT = 7;
const PADDING = 5;

/**
 * Gives columns a width, and shows them: hidden by hand, by a width of nothing or in a group that is folded. A definition
 * that spans others is cut, so that nothing else changes.
 */
export function setColumnWidths(worksheet: Markup, widths: readonly ColumnWidth[]): void {
  if (widths.length === 0) return;
  const cols = ensureChild(worksheet, 'cols', WORKSHEET_ORDER);
  for (const width of widths) setWidth(cols, width);
}

/** Format that a column gives to its missing cells. */
export function columnStyle(worksheet: Markup, column: number): number {
  const col = worksheet
    .first('cols')
    ?.all('col')
    .find((c) => first(c) <= column && column <= last(c));
  return col?.number('style', 0) ?? 0;
}

function setWidth(cols: Markup, { column, columns, width }: ColumnWidth): void {
  const end = column + columns - 1;
  cutBefore(cols, column);
  cutBefore(cols, end + 1);
  let next = column;
  for (const col of cols.all('col')) {
    if (last(col) < column || first(col) > end) continue;
    if (first(col) > next) insert(cols, widened(cols.make('col', range(next, first(col) - 1)), width), col);
    widened(col, width);
    next = last(col) + 1;
  }
  if (next > end) return;
  const after = cols.all('col').find((col) => first(col) > end);
  insert(cols, widened(cols.make('col', range(next, end)), width), after);
}

/** Cuts the definition that holds both this column and the one before. */
function cutBefore(cols: Markup, column: number): void {
  const col = cols.all('col').find((c) => first(c) < column && column <= last(c));
  if (col === undefined) return;
  const left = col.clone();
  left.set('max', column);
  col.set('min', column + 1);
  insert(cols, left, col);
}

function widened(col: Markup, width: number): Markup {
  col.set('width', storedWidth(width));
  for (const name of ['bestFit', 'hidden', 'outlineLevel']) col.set(name, undefined);
  col.set('customWidth', true);
  return col;
}

/** Width in a file of so many characters on screen (ECMA-376 18.3.1.13). */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** Attributes count columns from 1. */
function range(from: number, to: number): { min: number; max: number } {
  return { min: from + 1, max: to + 1 };
}

function first(col: Markup): number {
  return col.number('min', 1) - 1;
}

function last(col: Markup): number {
  return col.number('max', 1) - 1;
}

function insert(cols: Markup, col: Markup, before: Markup | undefined): void {
  if (before === undefined) cols.add(col);
  else cols.contents.splice(cols.contents.indexOf(before), 0, col);
}
