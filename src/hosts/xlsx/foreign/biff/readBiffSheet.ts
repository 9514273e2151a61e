import type { CellValue } from '../../../../workbook/cellValue';
import type { CellCollector } from '../binary/cellCollector';
import { errorValue } from '../binary/errorValue';
import { numberValue, rkNumber } from '../binary/numberReading';
import { UNCOMPUTED, UNREADABLE } from '../binary/unreadable';
import type { BiffCursor } from './biffCursor';
import { BiffText } from './biffText';
import { DoubtfulZeros } from './doubtfulZeros';
import type { BiffGlobals } from './readGlobals';
import * as ids from './recordIds';

/** Columns of a sheet. */
const COLUMNS = 256;
/** Bytes of row, column and cell format, with which every cell begins. */
const HEAD = 6;

/**
 * Collects the cells of a sheet. A cell that cannot be read is collected as unreadable; only blank ones are not.
 *
 * @param cursor after the BOF of the sheet; moves after its EOF
 * @throws HostError `truncated` when the sheet does not end, or a cell does not say where it stands
 */
export function readBiffSheet(cursor: BiffCursor, globals: BiffGlobals, cells: CellCollector): void {
  new BiffSheetReader(cursor, globals, cells).read();
}

class BiffSheetReader {
  /** A formula whose text comes in a record of its own, after those of what it shares with other cells. */
  private awaiting: { readonly row: number; readonly column: number } | null = null;

  private readonly zeros: DoubtfulZeros;

  constructor(
    private readonly cursor: BiffCursor,
    private readonly globals: BiffGlobals,
    private readonly cells: CellCollector,
  ) {
    this.zeros = new DoubtfulZeros(cursor, globals);
  }

  /** A chart on the sheet has records of its own, down to its own EOF: the cells in there are copies. */
  read(): void {
    const { cursor } = this;
    for (let depth = 1; depth > 0;) {
      cursor.next();
      if (cursor.id === ids.BOF) depth += 1;
      else if (cursor.id === ids.EOF) depth -= 1;
      else if (depth === 1) this.readRecord();
    }
  }

  private readRecord(): void {
    const { cursor } = this;
    switch (cursor.id) {
      case ids.NUMBER:
        return this.addCell(HEAD + 8, () => this.number(4, cursor.f64(HEAD)));
      case ids.RK:
        return this.addCell(HEAD + 4, () => this.number(4, rkNumber(cursor.u32(HEAD))));
      case ids.MUL_RK:
        return this.addNumbers();
      case ids.LABEL_SST:
        return this.addCell(HEAD + 4, () => this.globals.strings[cursor.u32(HEAD)] ?? UNREADABLE);
      case ids.LABEL:
      case ids.R_STRING:
        return this.addCell(HEAD + 3, () => this.text(HEAD));
      case ids.BOOL_ERR:
        return this.addCell(HEAD + 2, () => booleanOrError(cursor.u8(HEAD), cursor.u8(HEAD + 1)));
      case ids.FORMULA:
      case ids.FORMULA_3:
      case ids.FORMULA_4:
        return this.addFormula();
      case ids.STRING:
        return this.addResult();
      case ids.OLD_INTEGER:
      case ids.OLD_NUMBER:
      case ids.OLD_LABEL:
      case ids.OLD_BOOL_ERR:
        return this.addCell(HEAD, () => UNREADABLE);
      default:
    }
  }

  /** @param length that the record has at least when it is whole */
  private addCell(length: number, read: () => CellValue): void {
    const { cursor } = this;
    this.awaiting = null;
    this.cells.set(cursor.u16(0), this.column(), cursor.length < length ? UNREADABLE : read());
  }

  private column(): number {
    const column = this.cursor.u16(2);
    if (column >= COLUMNS) throw this.cursor.broken();
    return column;
  }

  /** Numbers side by side: row, first column, a format and a number each, last column. */
  private addNumbers(): void {
    const { cursor } = this;
    this.awaiting = null;
    const [row, first] = [cursor.u16(0), this.column()];
    const count = (cursor.length - 6) / 6;
    if (!Number.isInteger(count) || count < 1 || first + count > COLUMNS) throw cursor.broken();
    for (let index = 0; index < count; index += 1) {
      const at = 4 + 6 * index;
      this.cells.set(row, first + index, this.number(at, rkNumber(cursor.u32(at + 2))));
    }
  }

  /** @param at where the cell format stands */
  private number(at: number, number: number): CellValue {
    const shape = this.globals.shapes[this.cursor.u16(at)] ?? null;
    return numberValue(number, shape, this.globals.dateSystem);
  }

  private text(skipped: number): CellValue {
    const reader = new BiffText(this.cursor, skipped);
    const text = reader.text(2);
    return reader.cut ? UNREADABLE : text;
  }

  /** A formula counts by its stored result, which is a number unless the last two bytes say otherwise. */
  private addFormula(): void {
    const { cursor } = this;
    this.addCell(HEAD + 8, () => {
      if (cursor.u16(HEAD + 6) === NO_NUMBER) return this.special(cursor.u8(HEAD), cursor.u8(HEAD + 2));
      const result = cursor.f64(HEAD);
      if (result === 0 && this.zeros.isDoubtful()) return UNCOMPUTED;
      return this.computed(this.number(4, result), result === 0);
    });
  }

  /** The result of a formula that is no number (MS-XLS, 2.5.133 FormulaValue). */
  private special(kind: number, value: number): CellValue {
    if (kind === 1) return value !== 0;
    if (kind === 2) return errorValue(value);
    if (kind !== 0 && kind !== 3) return UNREADABLE;
    this.awaiting = { row: this.cursor.u16(0), column: this.column() };
    return kind === 0 ? UNREADABLE : this.computed('', true);
  }

  /**
   * Programs that do not compute store nothing, and ask that it be done when the file is opened. Excel itself has left
   * this bit at 0 since these files exist.
   */
  private computed(value: CellValue, nothing: boolean): CellValue {
    const asksToBe = this.cursor.length >= 16 && (this.cursor.u16(14) & ON_LOAD) !== 0;
    return nothing && asksToBe ? UNCOMPUTED : value;
  }

  private addResult(): void {
    if (this.awaiting === null) return;
    const { row, column } = this.awaiting;
    this.awaiting = null;
    this.cells.set(row, column, this.text(0));
  }
}

const NO_NUMBER = 0xffff;
const ON_LOAD = 2;

function booleanOrError(value: number, kind: number): CellValue {
  if (kind === 1) return errorValue(value);
  return kind === 0 ? value !== 0 : UNREADABLE;
}
