import { MAX_COLUMNS, MAX_ROWS } from '../../../../workbook/area';
import type { CellValue } from '../../../../workbook/cellValue';
import type { DateShape, DateSystem } from '../../../../workbook/serialDate';
import type { CellCollector } from '../binary/cellCollector';
import { errorValue } from '../binary/errorValue';
import { numberValue, rkNumber } from '../binary/numberReading';
import { UNREADABLE } from '../binary/unreadable';
import * as ids from './recordIds';
import type { XlsbCursor } from './xlsbCursor';

/** What the cells of every sheet refer to. */
export interface XlsbContext {
  readonly strings: readonly string[];
  /** By cell format. */
  readonly shapes: readonly (DateShape | null)[];
  readonly dateSystem: DateSystem;
}

/**
 * Collects the cells of a sheet. A cell that cannot be read is collected as unreadable; only blank ones are not.
 *
 * @throws HostError `truncated` when the table of cells does not end, or a cell does not say where it stands
 */
export function readXlsbSheet(cursor: XlsbCursor, context: XlsbContext, cells: CellCollector): void {
  new XlsbSheetReader(cursor, context, cells).read();
}

class XlsbSheetReader {
  private row = -1;
  private column = -1;

  constructor(
    private readonly cursor: XlsbCursor,
    private readonly context: XlsbContext,
    private readonly cells: CellCollector,
  ) {}

  read(): void {
    let kind = this.advance();
    while (kind !== ids.BEGIN_SHEET_DATA) kind = this.advance();
    for (kind = this.advance(); kind !== ids.END_SHEET_DATA; kind = this.advance()) {
      if (kind === ids.ROW) this.openRow();
      else if (kind < ids.SHORT_BLANK || kind === ids.CELL_RICH_TEXT) this.addCell(kind);
      else if (kind <= ids.SHORT_SHARED_TEXT) this.addShortCell(kind);
      else if (kind < ids.FIRST_FUTURE && !NO_CELL.has(kind)) this.addUnknown();
    }
  }

  private advance(): number {
    if (!this.cursor.next()) throw this.cursor.broken();
    return this.cursor.id;
  }

  private openRow(): void {
    this.row = this.cursor.u32(0);
    this.column = -1;
    if (this.row >= MAX_ROWS) throw this.cursor.broken();
  }

  /** Column, format, value. */
  private addCell(kind: number): void {
    this.column = this.cursor.u32(0);
    this.put(kind, 8);
  }

  /** Format, value. */
  private addShortCell(kind: number): void {
    this.column += 1;
    this.put(kind - ids.SHORT_BLANK + ids.CELL_BLANK, 4);
  }

  /** A record of a kind that is not known, where one of a cell may stand: if it says so, a value may be in there. */
  private addUnknown(): void {
    if (this.row < 0 || this.cursor.length < 8) return;
    const column = this.cursor.u32(0);
    if (column <= this.column || column >= MAX_COLUMNS) return;
    this.column = column;
    this.cells.set(this.row, column, UNREADABLE);
  }

  /** @param at where the value begins */
  private put(kind: number, at: number): void {
    if (this.row < 0 || this.column >= MAX_COLUMNS) throw this.cursor.broken();
    if (kind === ids.CELL_BLANK) return;
    const whole = this.cursor.length >= at + (SIZES.get(kind) ?? 0);
    this.cells.set(this.row, this.column, whole ? this.value(kind, at) : UNREADABLE);
  }

  private value(kind: number, at: number): CellValue {
    const { cursor } = this;
    switch (kind) {
      case ids.CELL_RK:
        return this.number(at, rkNumber(cursor.u32(at)));
      case ids.CELL_REAL:
      case ids.FORMULA_NUMBER:
        return this.number(at, cursor.f64(at));
      case ids.CELL_ERROR:
      case ids.FORMULA_ERROR:
        return errorValue(cursor.u8(at));
      case ids.CELL_BOOL:
      case ids.FORMULA_BOOL:
        return cursor.u8(at) !== 0;
      case ids.CELL_TEXT:
      case ids.FORMULA_TEXT:
        return cursor.text(at) ?? UNREADABLE;
      case ids.CELL_RICH_TEXT:
        return cursor.text(at + 1) ?? UNREADABLE;
      case ids.CELL_SHARED_TEXT:
        return this.context.strings[cursor.u32(at)] ?? UNREADABLE;
      default:
        return UNREADABLE;
    }
  }

  /** The format stands right before the value, in 24 bits. */
  private number(at: number, number: number): CellValue {
    const shape = this.context.shapes[this.cursor.u32(at - 4) & 0xff_ffff] ?? null;
    return numberValue(number, shape, this.context.dateSystem);
  }
}

/** Bytes that a value takes at least. */
const SIZES: ReadonlyMap<number, number> = new Map([
  [ids.CELL_RK, 4],
  [ids.CELL_ERROR, 1],
  [ids.CELL_BOOL, 1],
  [ids.CELL_REAL, 8],
  [ids.CELL_SHARED_TEXT, 4],
  [ids.FORMULA_NUMBER, 8],
  [ids.FORMULA_BOOL, 1],
  [ids.FORMULA_ERROR, 1],
]);

/** What else may stand among cells: it tells more of the one before or after. */
const NO_CELL: ReadonlySet<number> = new Set([
  ids.FRT_BEGIN,
  ids.FRT_END,
  ids.AC_BEGIN,
  ids.AC_END,
  ids.CELL_META,
  ids.VALUE_META,
  ids.ARRAY_FORMULA,
  ids.SHARED_FORMULA,
  ids.DATA_TABLE,
]);
