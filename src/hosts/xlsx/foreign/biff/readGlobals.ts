import { HostError } from '../../../../workbook/hostError';
import type { DateShape, DateSystem } from '../../../../workbook/serialDate';
import { requireWithin } from '../../limits';
import { formatShapes } from '../../read/formatShapes';
import type { BiffCursor } from './biffCursor';
import { BiffText } from './biffText';
import { BOUND_SHEET, DATE_1904, EOF, FILE_PASS, FORMAT, SST, WRITE_ACCESS, XF } from './recordIds';

/** A tab of the workbook. */
export interface BoundSheet {
  readonly name: string;
  /** Where its records begin in the stream. */
  readonly start: number;
  /** Hidden in any way. */
  readonly hidden: boolean;
  /** A grid of cells; otherwise a chart, or macros. */
  readonly worksheet: boolean;
}

/** What the cells of every sheet refer to. */
export interface BiffGlobals {
  readonly dateSystem: DateSystem;
  /** By cell format. */
  readonly shapes: readonly (DateShape | null)[];
  /** By cell format: whether its number format is another than the general one. */
  readonly formatted: readonly boolean[];
  readonly strings: readonly string[];
  readonly byLibreOffice: boolean;
  /** In the order of the tabs. */
  readonly sheets: readonly BoundSheet[];
}

/**
 * The records before the first sheet.
 *
 * @param cursor on the BOF of the workbook; moves after the last of them
 * @throws HostError `password`, `truncated`, `too-large`
 */
export function readGlobals(cursor: BiffCursor): BiffGlobals {
  const sheets: BoundSheet[] = [];
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let strings: readonly string[] = [];
  let dateSystem: DateSystem = 1900;
  let byLibreOffice = false;
  for (cursor.next(); cursor.id !== EOF; cursor.next()) {
    if (cursor.id === FILE_PASS) throw new HostError('password', 'Workbook');
    if (cursor.id === BOUND_SHEET) sheets.push(readBoundSheet(cursor));
    else if (cursor.id === DATE_1904) dateSystem = cursor.u16(0) === 1 ? 1904 : 1900;
    else if (cursor.id === FORMAT) codes.set(cursor.u16(0), wholeText(cursor, 2, 2));
    else if (cursor.id === XF) formats.push(cursor.u16(2));
    else if (cursor.id === WRITE_ACCESS) byLibreOffice = isByLibreOffice(cursor);
    else if (cursor.id === SST) strings = readStrings(cursor);
  }
  const formatted = formats.map((id) => (codes.get(id) ?? (id === 0 ? GENERAL : '')) !== GENERAL);
  const shapes = formatShapes(formats, codes, 'Workbook');
  return { dateSystem, shapes, formatted, strings, sheets, byLibreOffice };
}

const GENERAL = 'General';
const HIDDEN = 3;
const WORKSHEET = 0;

function readBoundSheet(cursor: BiffCursor): BoundSheet {
  return {
    name: wholeText(cursor, 6, 1),
    start: cursor.u32(0),
    hidden: (cursor.u8(4) & HIDDEN) !== 0,
    worksheet: cursor.u8(5) === WORKSHEET,
  };
}

/** Without its name a sheet cannot be found; without its code a format may be that of a date. */
function wholeText(cursor: BiffCursor, skipped: number, bytesOfLength: 1 | 2): string {
  const reader = new BiffText(cursor, skipped);
  const text = reader.text(bytesOfLength);
  if (reader.cut) throw cursor.broken();
  return text;
}

/** Up to where they can be read: a cell that refers to another one says so. */
function readStrings(cursor: BiffCursor): readonly string[] {
  const count = cursor.u32(4);
  const reader = new BiffText(cursor, 8);
  const strings: string[] = [];
  while (strings.length < count) {
    const text = reader.text(2);
    if (reader.cut) break;
    strings.push(text);
    requireWithin('texts', strings.length, 'Workbook', 'at least');
  }
  return strings;
}

/** It gives the name of its part in place of that of a person. */
function isByLibreOffice(cursor: BiffCursor): boolean {
  return new BiffText(cursor, 0).text(2).trim() === 'Calc';
}
