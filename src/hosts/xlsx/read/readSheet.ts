import { sheetCellName } from '../../../workbook/a1';
import type { CellValue } from '../../../workbook/cellValue';
import { HostError } from '../../../workbook/hostError';
import { CellCount } from '../cellCount';
import { NO_NUMBER, parseDouble } from '../storedNumber';
import { CellCursor } from './cellCursor';
import { contentText, stringItemText, unescapeXstring } from './cellText';
import { dateValue, parseIsoDate } from '../../../workbook/serialDate';
import type { DateShape, DateSystem } from '../../../workbook/serialDate';
import { TextMemory } from '../xml/textMemory';

/** What the cells of every sheet of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell format. */
  readonly dateStyles: readonly (DateShape | null)[];
  readonly dateSystem: DateSystem;
  /** Name of the sheet, for errors. */
  readonly sheet?: string;
}

/**
 * The values of a worksheet part, by row then column from A1. Only what holds something takes room: rows end at their
 * last value, empty ones are shared, and the last ones are absent.
 *
 * @param bytes the part, in UTF-8
 * @param count told every row; once it is exceeded, none is kept
 * @throws HostError `truncated` when the part is cut, or points outside the workbook
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  context: CellContext,
  count = new CellCount(),
): readonly (readonly CellValue[])[] {
  return new SheetReader(bytes, part, context, count).read();
}

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

class SheetReader {
  private readonly cursor: CellCursor;
  private readonly items: TextMemory;
  private readonly texts: TextMemory;
  /** The row at hand: rows are cut from it at their own length, where arrays that grow would keep room to spare. */
  private readonly row: CellValue[] = [];

  constructor(
    private readonly bytes: Uint8Array,
    private readonly part: string,
    private readonly context: CellContext,
    private readonly count: CellCount,
  ) {
    this.cursor = new CellCursor(bytes, part);
    this.items = new TextMemory(bytes, (start, end) => stringItemText(bytes, part, start, end));
    this.texts = new TextMemory(bytes, (start, end) => unescapeXstring(contentText(bytes, start, end)));
  }

  read(): readonly (readonly CellValue[])[] {
    const rows: (readonly CellValue[])[] = [];
    while (this.cursor.nextRow()) {
      const row = this.readRow();
      if (row.length === 0 || this.count.exceeded) continue;
      while (rows.length < this.cursor.row) rows.push(EMPTY_ROW);
      const before = rows[this.cursor.row];
      rows[this.cursor.row] = before === undefined || before.length === 0 ? row : bothRows(before, row);
    }
    return rows;
  }

  private readRow(): readonly CellValue[] {
    const { cursor, row } = this;
    let [length, width, cells, characters] = [0, 0, 0, 0];
    let blank = true;
    while (cursor.nextCell()) {
      const value = this.readCell();
      if (value === null) continue;
      const { column } = cursor;
      cells += 1;
      if (typeof value === 'string') characters += value.length;
      width = Math.max(width, column + 1);
      blank &&= typeof value === 'string' && value.trim() === '';
      if (this.count.exceeded) continue;
      for (; length < column; length += 1) row[length] = null;
      row[column] = value;
      length = Math.max(length, column + 1);
    }
    if (width === 0) return EMPTY_ROW;
    this.count.addRows({ cells, width, characters, blank }, 1);
    return row.slice(0, length);
  }

  /** A formula counts by its stored value. */
  private readCell(): CellValue {
    const { formula, formulaText, value, inline, type } = this.cursor;
    if (type === 'inlineStr') return inline.start < 0 ? null : this.items.text(inline.start, inline.end);
    // A program that does not compute writes `<f>` with no value, or an empty one.
    if (value.start >= 0 && (value.end > value.start || type === 'str')) return this.storedValue();
    if (formula.start < 0) return null;
    // A cell that shares the formula of another has no text of its own.
    return { kind: 'uncomputed', formula: this.texts.text(formulaText.start, formulaText.end) };
  }

  private storedValue(): CellValue {
    const { start, end } = this.cursor.value;
    switch (this.cursor.type) {
      case 'n':
        return this.numberValue(start, end);
      case 's':
        return this.sharedText(start, end);
      case 'str':
      case 'inlineStr':
        return this.texts.text(start, end);
      case 'b':
        return booleanValue(this.texts.text(start, end).trim());
      case 'e':
        return { kind: 'error', text: this.texts.text(start, end).trim() };
      case 'd':
        return isoValue(this.texts.text(start, end), this.context.dateSystem);
    }
  }

  /** What is stored as a number and is none stays a text: nothing is guessed. What no cell can hold is an error. */
  private numberValue(start: number, end: number): CellValue {
    const number = this.readNumber(start, end);
    if (Number.isNaN(number)) return notNumber(this.texts.text(start, end).trim());
    if (!Number.isFinite(number)) return NO_NUMBER;
    const shape = this.context.dateStyles[this.cursor.style] ?? null;
    return shape === null ? number : dateValue(number, this.context.dateSystem, shape);
  }

  private sharedText(start: number, end: number): string {
    const text = this.context.strings[this.readNumber(start, end)];
    if (text !== undefined) return text;
    const { row, column } = this.cursor;
    const cell = sheetCellName(this.context.sheet ?? this.part, row, column);
    throw new HostError('truncated', cell, undefined, { part: 'shared-string' });
  }

  /** Digits are read where they stand; anything else goes through the language. NaN when it is no number. */
  private readNumber(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at += 1) {
      const digit = (this.bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9 || end - start > 15) return parseDouble(this.texts.text(start, end).trim());
      value = value * 10 + digit;
    }
    return value;
  }
}

/** How programs write what is no number, or is infinite: XML Schema, C, JavaScript, .NET, Python. */
const NOT_FINITE = /^[+-]?(?:(?:1\.#)?(?:s?nan|qnan|snan|ind|inf)(?:\([^)]*\))?|infinity|∞|non numérique)$/i;

function notNumber(text: string): CellValue {
  return NOT_FINITE.test(text) ? NO_NUMBER : text || null;
}

/** A boolean that is stored as another number is none the less one: it is never a level. */
function booleanValue(text: string): CellValue {
  if (text === 'true') return true;
  if (text === 'false') return false;
  const number = parseDouble(text);
  return Number.isNaN(number) ? { kind: 'error', text } : number !== 0;
}

function isoValue(text: string, system: DateSystem): CellValue {
  return parseIsoDate(text, system) ?? text;
}

/** A row that a program has written in two pieces; of a cell written twice, the last. */
function bothRows(first: readonly CellValue[], second: readonly CellValue[]): readonly CellValue[] {
  return Array.from(
    { length: Math.max(first.length, second.length) },
    (_, column) => second[column] ?? first[column] ?? null,
  );
}
