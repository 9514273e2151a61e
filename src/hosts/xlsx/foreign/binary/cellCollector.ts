import type { CellValue } from '../../../../workbook/cellValue';
import { requireCells, requireRows, requireWithin } from '../../limits';
import type { SheetValues } from '../freshWorkbook';

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

/** Counts over all the sheets of a workbook, so that many do not pass where one would not. */
export interface Counts {
  cells: number;
  characters: number;
}

/**
 * The cells of one sheet, in whatever order its file gives them. Where two records tell of one cell the last one counts.
 * Cells before a value in its row count with it, since they will take room.
 */
export class CellCollector {
  private readonly rows = new Map<number, CellValue[]>();
  private lastRow = -1;

  constructor(
    private readonly name: string,
    private readonly counts: Counts,
  ) {}

  /** @param value never null: what holds nothing is not set @throws HostError `too-large` */
  set(row: number, column: number, value: CellValue): void {
    const cells = this.rows.get(row) ?? this.addRow(row);
    const added = column + 1 - cells.length;
    if (added > 0) {
      this.counts.cells += added;
      requireCells(this.counts.cells, this.name);
      while (cells.length < column) cells.push(null);
    }
    if (typeof value === 'string') this.countText(value);
    cells[column] = value;
  }

  finish(hidden: boolean): SheetValues {
    const values = Array.from({ length: this.lastRow + 1 }, (_, row) => this.rows.get(row) ?? EMPTY_ROW);
    return { name: this.name, values, hidden };
  }

  private addRow(row: number): CellValue[] {
    const cells: CellValue[] = [];
    this.rows.set(row, cells);
    requireRows(this.rows.size, this.name);
    this.lastRow = Math.max(this.lastRow, row);
    return cells;
  }

  /** A text that many cells share is written in each of them. */
  private countText(text: string): void {
    this.counts.characters += text.length;
    requireWithin('unpacked-bytes', this.counts.characters, this.name);
  }
}
