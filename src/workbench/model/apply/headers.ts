import { intersection } from '../areas';
import type { Area, Format, SheetState, TableState } from '../book';
import { cellAt, formatAt, rowOf } from '../cells';
import { displayText } from '../displayText';

/**
 * Excel's rules for the header row of a table: texts only, none empty, none twice. Call it after a change of the cells
 * of `area`.
 */
export function settleHeaders(sheet: SheetState, area: Area): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    if (intersection({ ...table.area, rows: 1 }, area) !== null) settleTable(sheet, table);
  }
}

function settleTable(sheet: SheetState, { area }: TableState): void {
  const { cells } = rowOf(sheet, area.row);
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cell = cellAt(sheet, area.row, column);
    const format: Format = formatAt(sheet, area.row, column);
    const wanted = displayText(cell, format);
    const header =
      wanted === ''
        ? freeName('Colonne', 1, taken)
        : taken.has(wanted.toLowerCase())
          ? freeName(wanted, 2, taken)
          : wanted;
    taken.add(header.toLowerCase());
    if (cell?.value !== header || cell.formula !== undefined) cells[column] = { value: header };
  }
}

function freeName(stem: string, first: number, taken: ReadonlySet<string>): string {
  let number = first;
  while (taken.has(`${stem}${String(number)}`.toLowerCase())) number++;
  return `${stem}${String(number)}`;
}
