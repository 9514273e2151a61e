import { u16, u32, u8, utf16 } from './littleEndian';

const END = 0xffff_fffe;
const FREE = 0xffff_ffff;
const TABLE = 0xffff_fffd;
const LIST = 0xffff_fffc;
const MINI = 64;
const CUTOFF = 4096;

export interface OleStream {
  readonly name: string;
  readonly content: Buffer;
  /** Lies in a storage of its own, as what is embedded in a document. */
  readonly embedded?: boolean;
}

/** A compound file (MS-CFB) with these streams: short ones in the stream of the root, long ones in their own sectors. */
export function oleBytes(streams: readonly OleStream[], shift: 9 | 12 = 9): Buffer {
  const size = 1 << shift;
  const table: number[] = [];
  const sectors: Buffer[] = [];
  const add = (content: Buffer): number => {
    const count = Math.ceil(content.length / size);
    const first = table.length;
    for (let index = 0; index < count; index += 1) {
      table.push(index === count - 1 ? END : first + index + 1);
      sectors.push(padded(content.subarray(index * size, (index + 1) * size), size));
    }
    return count === 0 ? END : first;
  };
  const minis: Buffer[] = [];
  const miniTable: number[] = [];
  const starts = streams.map(({ content }) => {
    if (content.length >= CUTOFF) return add(content);
    const count = Math.ceil(content.length / MINI);
    const first = miniTable.length;
    for (let index = 0; index < count; index += 1)
      miniTable.push(index === count - 1 ? END : first + index + 1);
    minis.push(padded(content, count * MINI));
    return count === 0 ? END : first;
  });
  const mini = Buffer.concat(minis);
  const miniStart = add(mini);
  const miniTableStart = add(
    padded(u32(...miniTable), Math.ceil((4 * miniTable.length) / size) * size, 0xff),
  );
  const directoryStart = add(directory(streams, starts, { start: miniStart, size: mini.length }));
  return assembled(sectors, table, { size, shift, directoryStart, miniTableStart, minis: miniTable.length });
}

interface Layout {
  readonly size: number;
  readonly shift: number;
  readonly directoryStart: number;
  readonly miniTableStart: number;
  readonly minis: number;
}

function assembled(sectors: readonly Buffer[], links: readonly number[], layout: Layout): Buffer {
  const { size, shift } = layout;
  const each = size / 4;
  let [tables, lists] = [0, 0];
  for (let before = -1; before !== tables + lists;) {
    before = tables + lists;
    tables = Math.ceil((links.length + tables + lists) / each);
    lists = Math.ceil(Math.max(0, tables - 109) / (each - 1));
  }
  const first = links.length;
  const numbers = Array.from({ length: tables }, (_, index) => first + index);
  const marks = [...links, ...numbers.map(() => TABLE), ...Array.from({ length: lists }, () => LIST)];
  const chained = Array.from({ length: lists }, (_, index) => {
    const held = numbers.slice(109 + index * (each - 1), 109 + (index + 1) * (each - 1));
    const next = index === lists - 1 ? END : first + tables + index + 1;
    return Buffer.concat([padded(u32(...held), size - 4, 0xff), u32(next)]);
  });
  const header = Buffer.concat([
    u8(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    Buffer.alloc(16),
    u16(0x3e, shift === 9 ? 3 : 4, 0xfffe, shift, 6),
    Buffer.alloc(6),
    u32(0, tables, layout.directoryStart, 0, CUTOFF, layout.miniTableStart),
    u32(Math.ceil((4 * layout.minis) / size), lists === 0 ? END : first + tables, lists),
    padded(u32(...numbers.slice(0, 109)), 4 * 109, 0xff),
  ]);
  const table = padded(u32(...marks), tables * size, 0xff);
  return Buffer.concat([padded(header, size), ...sectors, table, ...chained]);
}

/** The root, then the streams, each to the right of the one before; embedded ones inside a storage. */
function directory(
  streams: readonly OleStream[],
  starts: readonly number[],
  mini: { readonly start: number; readonly size: number },
): Buffer {
  const inside = streams.filter((one) => one.embedded === true);
  const outside = streams.filter((one) => one.embedded !== true);
  const storage = streams.length + 1;
  const numberOf = (stream: OleStream | undefined): number =>
    stream === undefined ? FREE : streams.indexOf(stream) + 1;
  const next = (stream: OleStream): number => {
    const siblings = stream.embedded === true ? inside : outside;
    return numberOf(siblings[siblings.indexOf(stream) + 1]);
  };
  const last = outside.at(-1);
  return Buffer.concat([
    entry('Root Entry', 5, [FREE, FREE, outside.length > 0 ? numberOf(outside[0]) : storage], mini),
    ...streams.map((stream, index) =>
      entry(stream.name, 2, [FREE, stream === last && inside.length > 0 ? storage : next(stream), FREE], {
        start: starts[index] ?? END,
        size: stream.content.length,
      }),
    ),
    entry('ObjectPool', 1, [FREE, FREE, numberOf(inside[0])], { start: 0, size: 0 }),
  ]);
}

function entry(
  name: string,
  type: number,
  links: readonly [number, number, number],
  { start, size }: { readonly start: number; readonly size: number },
): Buffer {
  return Buffer.concat([
    padded(utf16(name), 64),
    u16(2 * name.length + 2),
    u8(type, 1),
    u32(...links),
    Buffer.alloc(36),
    u32(start, size, 0),
  ]);
}

function padded(content: Buffer, size: number, fill = 0): Buffer {
  return Buffer.concat([content, Buffer.alloc(Math.max(0, size - content.length), fill)]);
}
