import type { CellValue } from '../../workbook/cellValue';
import { HostError } from '../../workbook/hostError';
import { CellCursor } from './cellCursor';
import { contentText, stringItemText, unescapeXstring } from './cellText';
import { dateValue, parseIsoDate } from './serialDate';
import type { DateShape, DateSystem } from './serialDate';

/** What the cells of every sheet of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** By cell format. */
  readonly dateStyles: readonly (DateShape | null)[];
  readonly dateSystem: DateSystem;
}

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

/**
 * The values of a worksheet part, by row then column from A1. Only what holds something takes room: rows end at their
 * last value, empty ones are shared, and the last ones are absent.
 *
 * @param bytes the part, in UTF-8
 * @throws HostError `truncated` when the part is cut, or points outside the workbook
 */
export function readSheet(
  bytes: Uint8Array,
  part: string,
  context: CellContext,
): readonly (readonly CellValue[])[] {
  const cursor = new CellCursor(bytes, part);
  const rows: (readonly CellValue[])[] = [];
  while (cursor.nextRow()) {
    const row = readRow(bytes, part, cursor, context);
    if (row.length === 0) continue;
    while (rows.length < cursor.row) rows.push(EMPTY_ROW);
    rows[cursor.row] = row;
  }
  return rows;
}

function readRow(
  bytes: Uint8Array,
  part: string,
  cursor: CellCursor,
  context: CellContext,
): readonly CellValue[] {
  let row: CellValue[] | undefined;
  while (cursor.nextCell()) {
    const value = readCell(bytes, part, cursor, context);
    if (value === null) continue;
    row ??= [];
    while (row.length < cursor.column) row.push(null);
    row[cursor.column] = value;
  }
  return row ?? EMPTY_ROW;
}

/**
 * The value of the cell that the cursor stands on, a formula counting by its stored value.
 *
 * @throws HostError `truncated` when it points to a text that does not exist
 */
export function readCell(
  bytes: Uint8Array,
  part: string,
  cursor: CellCursor,
  context: CellContext,
): CellValue {
  const { formula, value, inline, type } = cursor;
  if (type === 'inlineStr')
    return inline.start < 0 ? null : stringItemText(bytes, part, inline.start, inline.end);
  // A program that does not compute writes `<f>` with no value, or an empty one.
  const stored = value.start >= 0 && (value.end > value.start || type === 'str');
  if (stored) return storedValue(bytes, part, cursor, context);
  if (formula.start < 0) return null;
  return { kind: 'uncomputed', formula: formulaOf(bytes, cursor) };
}

/** Without `=`; empty for a cell that shares the formula of another. */
function formulaOf(bytes: Uint8Array, { formulaText }: CellCursor): string {
  return unescapeXstring(contentText(bytes, formulaText.start, formulaText.end));
}

function storedValue(bytes: Uint8Array, part: string, cursor: CellCursor, context: CellContext): CellValue {
  const { start, end } = cursor.value;
  switch (cursor.type) {
    case 'n':
      return numberValue(bytes, start, end, cursor.style, context);
    case 's':
      return sharedText(readNumber(bytes, start, end), part, context);
    case 'str':
    case 'inlineStr':
      return unescapeXstring(contentText(bytes, start, end));
    case 'b':
      return booleanValue(contentText(bytes, start, end).trim());
    case 'e':
      return { kind: 'error', text: contentText(bytes, start, end).trim() };
    case 'd':
      return isoValue(contentText(bytes, start, end), context.dateSystem);
  }
}

/** What is stored as a number and is none stays a text: nothing is guessed. */
function numberValue(
  bytes: Uint8Array,
  start: number,
  end: number,
  style: number,
  context: CellContext,
): CellValue {
  const number = readNumber(bytes, start, end);
  if (Number.isNaN(number)) return contentText(bytes, start, end).trim() || null;
  const shape = context.dateStyles[style] ?? null;
  return shape === null ? number : dateValue(number, context.dateSystem, shape);
}

function sharedText(index: number, part: string, { strings }: CellContext): string {
  const text = strings[index];
  if (text === undefined) throw new HostError('truncated', `${part}, string ${index}`);
  return text;
}

function booleanValue(text: string): boolean | string {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : text;
}

function isoValue(text: string, system: DateSystem): CellValue {
  return parseIsoDate(text, system) ?? text;
}

/** Digits are read where they stand; anything else goes through the language. NaN when it is no number. */
function readNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9 || end - start > 15) return parseNumber(contentText(bytes, start, end).trim());
    value = value * 10 + digit;
  }
  return value;
}

/** XML Schema's double, infinities and NaN apart: `1`, `-0.5`, `1E-3`. */
function parseNumber(text: string): number {
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}
