import { u16, u32, u8, utf16 } from './littleEndian';

/** Lays down the records of a .xls workbook one by one (MS-XLS), sound or not. */
export function record(id: number, ...content: readonly Buffer[]): Buffer {
  const held = Buffer.concat(content);
  return Buffer.concat([u16(id, held.length), held]);
}

/** Row, column and cell format, with which every cell begins. */
export function cell(row: number, column: number, format = 0): Buffer {
  return u16(row, column, format);
}

/** A text after its length, one byte a character where they fit. */
export function text(value: string, flags = 0): Buffer {
  return Buffer.concat([u16(value.length), characters(value, flags)]);
}

/** The same after a length of one byte. */
export function shortText(value: string): Buffer {
  return Buffer.concat([u8(value.length), characters(value, 0)]);
}

function characters(value: string, flags: number): Buffer {
  const wide = /[^\u0000-\u00ff]/.test(value);
  return Buffer.concat([u8(flags | (wide ? 1 : 0)), wide ? utf16(value) : Buffer.from(value, 'latin1')]);
}

/** The eight bytes of a result that is no number: text 0, boolean 1, error 2, empty text 3. */
export function special(kind: number, value = 0): Buffer {
  return u8(kind, 0, value, 0, 0, 0, 0xff, 0xff);
}

/** A formula with its stored result. */
export function formula(row: number, column: number, result: Buffer, options = 0, format = 0): Buffer {
  return record(0x06, cell(row, column, format), result, u16(options), u32(0), u16(0));
}

export function bof(kind: number, version = 0x0600): Buffer {
  return record(0x0809, u16(version, kind, 0x0dbb, 0x07cc), u32(0, 6));
}

export const EOF = record(0x0a);

export interface SheetRecords {
  readonly name?: string;
  readonly records: readonly Buffer[];
  /** 1 hidden, 2 very hidden. */
  readonly state?: number;
  /** 0 a sheet, 1 macros, 2 a chart, 6 a VB module. */
  readonly kind?: number;
  /** What the sheet says of itself. */
  readonly own?: number;
  /** Absent: 0x0A. */
  readonly end?: Buffer;
}

/** A workbook: the records common to all, then each sheet where the list of tabs says. */
export function biffStream(sheets: readonly SheetRecords[], globals: readonly Buffer[] = []): Buffer {
  const bodies = sheets.map(({ records, own = 0x10, end = EOF }) =>
    Buffer.concat([bof(own), ...records, end]),
  );
  const tabs = sheets.map(({ name = 'Feuille', state = 0, kind = 0 }, index) => ({
    index,
    held: Buffer.concat([u8(state, kind), shortText(name)]),
  }));
  const before = Buffer.concat([bof(0x05), ...globals]);
  const sizeOfTabs = tabs.reduce((sum, { held }) => sum + 8 + held.length, 0);
  let at = before.length + sizeOfTabs + EOF.length;
  const listed = tabs.map(({ held, index }) => {
    const tab = record(0x85, u32(at), held);
    at += bodies[index]?.length ?? 0;
    return tab;
  });
  return Buffer.concat([before, ...listed, EOF, ...bodies]);
}
