import { HostError } from '../../../../workbook/hostError';
import { requireWithin } from '../../limits';
import { CellCollector } from '../binary/cellCollector';
import type { SheetValues } from '../freshWorkbook';
import { BiffCursor } from './biffCursor';
import { readBiffSheet } from './readBiffSheet';
import { readGlobals } from './readGlobals';
import type { BiffGlobals, BoundSheet } from './readGlobals';
import { BOF } from './recordIds';

/** Beginnings of a workbook by version: the last one alone is read (MS-XLS, 2.4.21). */
const BEGINNINGS: ReadonlyMap<number, string> = new Map([
  [0x0009, 'Excel 2'],
  [0x0209, 'Excel 3'],
  [0x0409, 'Excel 4'],
]);
const BIFF_8 = 0x0600;

/** Whether the bytes are the records of a workbook, with no container around, as some programs write them. */
export function isBiff(bytes: Uint8Array): boolean {
  const [low = 0, high = 0, length = 0, zero = 1] = bytes;
  const id = low | (high << 8);
  return (BEGINNINGS.has(id) || id === BOF) && length >= 4 && length <= 16 && zero === 0;
}

/**
 * The sheets of a workbook of Excel 97 to 2003: their values, formulas counting by the stored one. Charts and macros are
 * left out.
 *
 * @param stream its records
 * @throws HostError `password`, `truncated`, `too-large`, `unsupported` for an older version
 */
export function readXls(stream: Uint8Array): readonly SheetValues[] {
  const cursor = new BiffCursor(stream);
  cursor.next();
  requireVersion(cursor);
  const globals = readGlobals(cursor);
  requireWithin('sheets', globals.sheets.length, 'Workbook');
  const cells = new CellCollector();
  const read = new Map<number, number>();
  return globals.sheets
    .filter((sheet) => sheet.worksheet && isGrid(cursor, sheet))
    .map((sheet) => {
      const values = readSheet(cursor, globals, sheet, cells);
      requireApart(read, sheet.start, cursor);
      return values;
    });
}

function requireVersion(cursor: BiffCursor): void {
  const version = cursor.id === BOF ? cursor.u16(0) : undefined;
  if (version === BIFF_8) return;
  const old = version === 0x0500 ? 'Excel 5.0/95' : BEGINNINGS.get(cursor.id);
  throw old === undefined ? cursor.broken() : HostError.unsupported('file-format', old);
}

/** Kinds that a sheet says of itself, which are no grid: VB module, chart, macro sheet. */
const NO_GRID: readonly number[] = [0x0006, 0x0020, 0x0040];

/** @throws HostError `truncated` when nothing begins where the sheet should */
function isGrid(cursor: BiffCursor, { start }: BoundSheet): boolean {
  cursor.moveTo(start);
  cursor.next();
  if (cursor.id !== BOF) throw cursor.broken();
  return !NO_GRID.includes(cursor.u16(2));
}

function readSheet(
  cursor: BiffCursor,
  globals: BiffGlobals,
  sheet: BoundSheet,
  cells: CellCollector,
): SheetValues {
  cursor.moveTo(sheet.start);
  cursor.next();
  cells.openSheet(sheet.name);
  readBiffSheet(cursor, globals, cells);
  return cells.closeSheet(sheet.hidden);
}

/** Sheets within one another would be read as many times as there are. */
function requireApart(read: Map<number, number>, start: number, cursor: BiffCursor): void {
  for (const [otherStart, otherEnd] of read)
    if (start < otherEnd && otherStart < cursor.end) throw cursor.broken();
  read.set(start, cursor.end);
}
