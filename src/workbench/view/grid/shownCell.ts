import type { ICellDataForSheetInterceptor } from '@univerjs/core';
import { CellValueType, HorizontalAlign } from '@univerjs/core';
import type { BookState, Cell, Format, SheetState } from '../../model/book';
import { cellAt, formatAt } from '../../model/cells';
import { displayText } from '../../model/displayText';
import { cellStyle } from './cellStyle';
import type { ConditionalLook } from './conditionalLook';
import { overTable } from './tableLook';

/** Where a cell that has notes says so. */
const NOTE_MARK = { tr: { color: '#c0392b', size: 6 } };

/**
 * A cell as the grid draws it: what it shows and how it looks, with what tables and conditional formats put on it; null
 * for one that is empty and plain.
 */
export function shownCell(
  book: BookState,
  sheet: SheetState,
  row: number,
  column: number,
  looks: ConditionalLook,
): ICellDataForSheetInterceptor | null {
  const cell = cellAt(sheet, row, column);
  const format = formatAt(sheet, row, column);
  const look = looks.over(overTable(format, sheet, row, column), book, sheet, row, column);
  if (cell === undefined && isPlain(look)) return null;
  const style = cellStyle(look);
  const shown: ICellDataForSheetInterceptor = {
    v: displayText(cell, format),
    t: CellValueType.STRING,
    // Numbers and errors keep their sides, though the grid is given texts.
    s: style.ht === undefined || style.ht === null ? { ...style, ht: sideOf(cell) } : style,
  };
  return typeof format['note'] === 'string' ? { ...shown, markers: NOTE_MARK } : shown;
}

function isPlain(format: Format): boolean {
  for (const _ in format) return false;
  return true;
}

function sideOf(cell: Cell | undefined): HorizontalAlign {
  if (cell === undefined || cell.text === true) return HorizontalAlign.LEFT;
  if (typeof cell.value === 'number') return HorizontalAlign.RIGHT;
  if (typeof cell.value === 'boolean' || isError(cell)) return HorizontalAlign.CENTER;
  return HorizontalAlign.LEFT;
}

function isError({ value, formula }: Cell): boolean {
  return formula !== undefined && typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value);
}
