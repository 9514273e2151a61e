import type { CellValue } from '../../../../workbook/cellValue';
import { CellCount } from '../../cellCount';
import { requireWithin } from '../../limits';
import type { SheetValues } from '../freshWorkbook';

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

interface Row {
  readonly cells: CellValue[];
  /** Whether no cell of it holds more than white space so far. */
  blank: boolean;
}

/**
 * Collects the cells of one sheet after the other, in whatever order the file gives them. Where two records tell of one
 * cell the last one counts. Once there are more than are read none is kept, but they are counted to the end.
 */
export class CellCollector {
  private readonly count = new CellCount();
  private rows = new Map<number, Row>();
  private lastRow = -1;
  private sheet = '';
  private characters = 0;

  openSheet(name: string): void {
    this.count.openSheet(name);
    this.sheet = name;
    this.rows = new Map();
    this.lastRow = -1;
  }

  /** @param value never null: what holds nothing is not set @throws HostError `too-large` */
  set(row: number, column: number, value: CellValue): void {
    if (typeof value === 'string') this.countText(value);
    if (this.count.exceeded) return void this.count.addRows({ cells: 1, width: 0, blank: true }, 1);
    const held = this.rows.get(row) ?? this.addRow(row);
    const { cells } = held;
    const added = Math.max(0, column + 1 - cells.length);
    const known = added === 0 && cells[column] !== null;
    const fills = held.blank && !(typeof value === 'string' && value.trim() === '');
    this.count.addRows({ cells: known ? 0 : 1, width: added, blank: !fills }, 1);
    if (fills) held.blank = false;
    while (cells.length < column) cells.push(null);
    cells[column] = value;
  }

  /** @throws HostError `too-large` */
  closeSheet(hidden: boolean): SheetValues {
    this.count.closeSheet();
    const values = Array.from(
      { length: this.lastRow + 1 },
      (_, index) => this.rows.get(index)?.cells ?? EMPTY_ROW,
    );
    return { name: this.sheet, values, hidden };
  }

  private addRow(index: number): Row {
    const row: Row = { cells: [], blank: true };
    this.rows.set(index, row);
    this.lastRow = Math.max(this.lastRow, index);
    return row;
  }

  /** A text that many cells share is written in each of them. */
  private countText(text: string): void {
    this.characters += text.length;
    requireWithin('unpacked-bytes', this.characters, this.sheet, 'at least');
  }
}
