import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { u16, u32, u8, utf16 } from './littleEndian';

/** A record of a .xlsb part (MS-XLSB, 2.1.4), sound or not. */
export function brt(id: number, ...content: readonly Buffer[]): Buffer {
  const held = Buffer.concat(content);
  const kind = id < 128 ? u8(id) : u8((id & 127) | 128, id >> 7);
  return Buffer.concat([kind, lengthOf(held.length), held]);
}

function lengthOf(length: number): Buffer {
  return length < 128 ? u8(length) : Buffer.concat([u8((length & 127) | 128), lengthOf(length >> 7)]);
}

/** Column and cell format, with which a cell begins. */
export function head(column: number, format = 0): Buffer {
  return u32(column, format);
}

export function wide(text: string): Buffer {
  return Buffer.concat([u32(text.length), utf16(text)]);
}

export function row(index: number): Buffer {
  return brt(0, u32(index, 0), Buffer.alloc(17));
}

/** The part of a sheet with these records among its cells. */
export function sheetPart(records: readonly Buffer[]): Buffer {
  return Buffer.concat([brt(129), brt(145), ...records, brt(146), brt(130)]);
}

export interface XlsbSheet {
  readonly name: string;
  readonly part: Buffer;
  /** 1 hidden, 2 very hidden. */
  readonly state?: number;
  /** Last word of its relationship's type; null when it has no part at all. */
  readonly kind?: string | null;
}

export interface XlsbOptions {
  readonly strings?: readonly Buffer[];
  readonly styles?: readonly Buffer[];
  readonly date1904?: boolean;
}

const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const BOOK = 'xl/workbook.bin';

/** A package of a .xlsb workbook. */
export function xlsbPackage(sheets: readonly XlsbSheet[], options: XlsbOptions = {}): OpcPackage {
  const opc = OpcPackage.empty();
  const add = (part: string, type: string, kind: string, content: Buffer): string => {
    opc.set(part, content);
    opc.setContentType(part, `application/vnd.ms-excel.${type}`);
    return opc.addRelationship(part === BOOK ? '' : BOOK, `${LINKS}/${kind}`, part);
  };
  add(BOOK, 'sheet.binary.macroEnabled.main', 'officeDocument', Buffer.alloc(0));
  const tabs = sheets.map(({ name, part, state = 0, kind = 'worksheet' }, index) => {
    const link = kind === null ? '' : add(`xl/worksheets/sheet${index + 1}.bin`, 'worksheet', kind, part);
    return brt(156, u32(state, index + 1), link === '' ? u32(0xffff_ffff) : wide(link), wide(name));
  });
  opc.set(BOOK, Buffer.concat([brt(131), brt(153, u32(options.date1904 ? 1 : 0, 0)), ...tabs, brt(132)]));
  if (options.strings !== undefined)
    add('xl/sharedStrings.bin', 'sharedStrings', 'sharedStrings', Buffer.concat(options.strings));
  if (options.styles !== undefined) add('xl/styles.bin', 'styles', 'styles', Buffer.concat(options.styles));
  return opc;
}

/** Styles whose cell formats have these number formats, some with a code of their own. */
export function stylesOf(ids: readonly number[], codes: ReadonlyMap<number, string> = new Map()): Buffer[] {
  const xf = (id: number): Buffer => brt(47, u16(0, id), Buffer.alloc(12));
  return [
    ...Array.from(codes, ([id, code]) => brt(44, u16(id), wide(code))),
    brt(626),
    xf(14),
    brt(627),
    brt(617, u32(ids.length)),
    ...ids.map(xf),
    brt(618),
  ];
}
