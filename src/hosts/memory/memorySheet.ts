import type { CellContent, CellValue } from '../../workbook/cellValue';
import type {
  Choice,
  ColumnWidth,
  Highlight,
  PrintSetup,
  RowHeight,
  StyledArea,
  TablePlan,
} from '../../workbook/sheetPlan';
import type { Area } from '../../workbook/area';

/** What a cell of a workbook in memory holds: what was read, or what a plan wrote. */
export type MemoryCell = CellValue | CellContent;

/** A sheet in memory, everything that plans have said of it in sight. Never changes. */
export interface MemorySheet {
  readonly name: string;
  readonly hidden: boolean;
  /** By row, then column, from A1; rows of any length. */
  readonly cells: readonly (readonly MemoryCell[])[];
  /** In the order that they were applied: see `styleAt`. */
  readonly styles: readonly StyledArea[];
  /** At most one for each column and row. */
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly merges: readonly Area[];
  /** No two of them on one cell. */
  readonly choices: readonly Choice[];
  /** Highest priority first. */
  readonly highlights: readonly MarkedHighlight[];
  readonly tables: readonly MemoryTable[];
  readonly filter: Area | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup | null;
  readonly gridLines: boolean;
  readonly tabColor: string | null;
}

export interface MarkedHighlight extends Highlight {
  /** null: not ours. */
  readonly mark: string | null;
}

export interface MemoryTable extends TablePlan {
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
}

/** A sheet on which nothing stands. */
export function emptySheet(name: string, hidden = false): MemorySheet {
  return {
    name,
    hidden,
    cells: [],
    styles: [],
    columnWidths: [],
    rowHeights: [],
    merges: [],
    choices: [],
    highlights: [],
    tables: [],
    filter: null,
    frozen: { rows: 0, columns: 0 },
    print: null,
    gridLines: true,
    tabColor: null,
  };
}

/** The stored value of a cell, as a snapshot shows it. */
export function valueOf(cell: MemoryCell | undefined): CellValue {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'object' && cell.kind === 'formula' ? cell.value : cell;
}
