import { intersection } from '../areas';
import type { Area, Format, SheetState, TableState } from '../book';
import { cellAt, formatAt, rowOf } from '../cells';
import { displayText } from '../displayText';

/**
 * Excel's rules for the header row of a table: texts only, none empty, none twice. Call it after a change of the cells
 * of `area`.
 *
 * @param isWritten whether a cell has just been written: where two headers are the same, that one gets a number
 */
export function settleHeaders(
  sheet: SheetState,
  area: Area,
  isWritten: (row: number, column: number) => boolean = () => false,
): void {
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    if (intersection({ ...table.area, rows: 1 }, area) === null) continue;
    settleTable(sheet, table, (column) => isWritten(table.area.row, column));
  }
}

function settleTable(sheet: SheetState, { area }: TableState, isWritten: (column: number) => boolean): void {
  const { cells } = rowOf(sheet, area.row);
  const taken = new Set<string>();
  for (const { column, wanted } of inTurn(headersOf(sheet, area), isWritten)) {
    const header =
      wanted === ''
        ? freeName('Colonne', 1, taken)
        : taken.has(wanted.toLowerCase())
          ? freeName(wanted, 2, taken)
          : wanted;
    taken.add(header.toLowerCase());
    const cell = cells[column];
    if (cell?.value !== header || cell.formula !== undefined) cells[column] = { value: header };
  }
}

interface Header {
  readonly column: number;
  readonly wanted: string;
}

function headersOf(sheet: SheetState, { row, column: first, columns }: Area): readonly Header[] {
  return Array.from({ length: columns }, (_, right) => {
    const column = first + right;
    const format: Format = formatAt(sheet, row, column);
    return { column, wanted: displayText(cellAt(sheet, row, column), format) };
  });
}

/** Headers that stand keep their names, those written take what is left, and then the empty ones. */
function inTurn(headers: readonly Header[], isWritten: (column: number) => boolean): readonly Header[] {
  const turn = ({ column, wanted }: Header): number => (wanted === '' ? 2 : isWritten(column) ? 1 : 0);
  return headers.toSorted((a, b) => turn(a) - turn(b));
}

function freeName(stem: string, first: number, taken: ReadonlySet<string>): string {
  let number = first;
  while (taken.has(`${stem}${String(number)}`.toLowerCase())) number++;
  return `${stem}${String(number)}`;
}
