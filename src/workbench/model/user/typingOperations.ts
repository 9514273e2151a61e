import type { Area, Cell, Format, SheetState, TableState } from '../book';
import { intersection } from '../areas';
import { cellAt, formatAt } from '../cells';
import type { Locale } from '../locale';
import type { Operation } from '../operation';
import { typed, typedNumberFormat } from '../typed';

/** The operations of texts typed or pasted from one cell on: cells, number formats, a table that grows. */
export function typingOperations(
  sheet: SheetState,
  row: number,
  column: number,
  lines: readonly (readonly string[])[],
  locale: Locale,
): readonly Operation[] {
  const width = Math.max(0, ...lines.map((line) => line.length));
  const format = (down: number, right: number): Format => formatAt(sheet, row + down, column + right);
  const cells = lines.map((line, down) =>
    Array.from({ length: width }, (_, right) => typedCell(line[right], format(down, right), locale)),
  );
  const formats = lines.map((line, down) =>
    Array.from({ length: width }, (_, right) => typedFormat(line[right], format(down, right), locale)),
  );
  const area = { row, column, rows: lines.length, columns: width };
  const operations: Operation[] = [{ kind: 'cells', sheet: sheet.id, row, column, cells }];
  if (formats.some((line) => line.some((change) => change !== null))) {
    operations.push({ kind: 'formats', sheet: sheet.id, row, column, formats });
  }
  const hasContent = lines.some((line) => line.some((text) => text !== ''));
  return hasContent ? [...operations, ...tableGrowth(sheet, area)] : operations;
}

function typedCell(text: string | undefined, format: Format, locale: Locale): Cell | null {
  return text === undefined ? null : typed(text, format, locale);
}

function typedFormat(text: string | undefined, format: Format, locale: Locale): Format | null {
  const numberFormat = text === undefined ? null : typedNumberFormat(text, format, locale);
  return numberFormat === null ? null : { numberFormat };
}

/**
 * As Excel's autocorrection does, a table takes in what is typed in the row just below it, or in the column just to its
 * right, where nothing else stands. One with a totals row does not grow down.
 */
export function tableGrowth(sheet: SheetState, typedArea: Area): readonly Operation[] {
  for (const table of sheet.tables) {
    const area = grownArea(sheet, table, typedArea);
    if (area === null) continue;
    const isFree = sheet.tables.every((other) => other === table || intersection(other.area, area) === null);
    if (isFree) return [{ kind: 'table', sheet: sheet.id, table: table.id, change: { area } }];
  }
  return [];
}

function grownArea(sheet: SheetState, { area, showTotals }: TableState, at: Area): Area | null {
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const isUnder = at.column >= area.column && at.column + at.columns <= right;
  if (!showTotals && at.row <= bottom && at.row > area.row && at.row + at.rows > bottom && isUnder) {
    const rows = at.row === bottom ? { ...area, row: bottom, rows: at.rows } : null;
    if (rows === null || isEmpty(sheet, rows)) return { ...area, rows: at.row + at.rows - area.row };
  }
  const isBeside = at.row >= area.row && at.row + at.rows <= bottom;
  if (at.column === right && isBeside && isEmpty(sheet, { ...area, column: right, columns: at.columns })) {
    return { ...area, columns: area.columns + at.columns };
  }
  return null;
}

function isEmpty(sheet: SheetState, { row, column, rows, columns }: Area): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) if (cellAt(sheet, r, c) !== undefined) return false;
  }
  return true;
}
