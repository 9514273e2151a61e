import type { DateShape } from '../../../../workbook/serialDate';
import { requireWithin } from '../../limits';
import { formatShapes } from '../../read/formatShapes';
import * as ids from './recordIds';
import type { XlsbCursor } from './xlsbCursor';

/** The texts that cells share: their runs joined, their phonetic guide left out. @throws HostError `truncated`, `too-large` */
export function readXlsbStrings(cursor: XlsbCursor, part: string): readonly string[] {
  const strings: string[] = [];
  while (cursor.next()) {
    if (cursor.id !== ids.SHARED_ITEM) continue;
    strings.push(requireText(cursor, 1));
    requireWithin('texts', strings.length, part, 'at least');
  }
  return strings;
}

/** For each cell format, how it shows a number: as a date, a duration, or null. @throws HostError `truncated`, `too-large` */
export function readXlsbShapes(cursor: XlsbCursor, part: string): readonly (DateShape | null)[] {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let ofCells = false;
  while (cursor.next()) {
    if (cursor.id === ids.FORMAT) codes.set(cursor.u16(0), requireText(cursor, 2));
    else if (cursor.id === ids.BEGIN_CELL_XFS) ofCells = true;
    else if (cursor.id === ids.END_CELL_XFS) ofCells = false;
    else if (cursor.id === ids.XF && ofCells) formats.push(cursor.u16(2));
  }
  return formatShapes(formats, codes, part);
}

function requireText(cursor: XlsbCursor, at: number): string {
  const text = cursor.text(at);
  if (text === null) throw cursor.broken();
  return text;
}
