import { HostError } from '../../../../workbook/hostError';
import { chain, join, numbersOf, Sectors } from './sectors';

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isOle(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/** Bytes of an entry of the directory (MS-CFB, 2.6.1). */
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
const MINI_SECTOR = 64;

interface Entry {
  /** Upper case: names compare so (MS-CFB, 2.6.4). */
  readonly name: string;
  readonly type: number;
  /** Numbers of other entries: two beside this one, the first inside it. */
  readonly beside: readonly [number, number];
  readonly inside: number;
  readonly start: number;
  readonly size: number;
}

/** A compound file (MS-CFB): an old .xls workbook, or the safe in which a password puts a new one. */
export class OleFile {
  private readonly sectors: Sectors;
  private readonly entries: readonly Entry[];
  private readonly root: Entry;
  private mini: { readonly content: Uint8Array; readonly table: Uint32Array } | undefined;

  /** @throws HostError `truncated` */
  constructor(bytes: Uint8Array) {
    this.sectors = new Sectors(bytes);
    const directory = this.sectors.read(this.sectors.header(48));
    const { size } = this.sectors;
    this.entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) =>
      readEntry(directory.subarray(index * ENTRY, (index + 1) * ENTRY), size),
    );
    const root = this.entries.find((entry) => entry.type === ROOT);
    if (root === undefined) throw new HostError('truncated', 'compound file');
    this.root = root;
  }

  has(name: string): boolean {
    return this.find(name) !== undefined;
  }

  /**
   * The content of a stream that lies at the root, whatever the case of its name: what is embedded in a text document
   * does not count. undefined when there is none.
   *
   * @returns fewer bytes than the directory says when the end of the file is missing
   * @throws HostError `truncated`
   */
  stream(name: string): Uint8Array | undefined {
    const entry = this.find(name);
    if (entry === undefined) return undefined;
    return entry.size < this.sectors.header(56)
      ? this.readMini(entry)
      : this.sectors.read(entry.start, entry.size);
  }

  /** The tree of names is gone through whole: not every program sorts it as the others search it. */
  private find(name: string): Entry | undefined {
    const wanted = name.toUpperCase();
    const seen = new Set<number>();
    const open = [this.root.inside];
    for (let number = open.pop(); number !== undefined; number = open.pop()) {
      const entry = this.entries[number];
      if (entry === undefined || seen.has(number)) continue;
      seen.add(number);
      if (entry.type === STREAM && entry.name === wanted) return entry;
      open.push(...entry.beside);
    }
    return undefined;
  }

  /** Short streams share the stream of the root, cut in sectors of 64 bytes. */
  private readMini({ start, size }: Entry): Uint8Array {
    const { content, table } = (this.mini ??= {
      content: this.sectors.read(this.root.start, this.root.size),
      table: numbersOf(this.sectors.read(this.sectors.header(60))),
    });
    const count = Math.ceil(content.length / MINI_SECTOR);
    const numbers = chain(start, table, count, Math.ceil(size / MINI_SECTOR));
    const pieces = numbers.map((at) => content.subarray(at * MINI_SECTOR, (at + 1) * MINI_SECTOR));
    return join(pieces).subarray(0, size);
  }
}

function readEntry(bytes: Uint8Array, sectorSize: number): Entry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = Math.min(64, view.getUint16(64, true)) - 2;
  const name = length > 0 ? Buffer.from(bytes.subarray(0, length)).toString('utf16le') : '';
  return {
    name: name.toUpperCase(),
    type: view.getUint8(66),
    beside: [view.getUint32(68, true), view.getUint32(72, true)],
    inside: view.getUint32(76, true),
    start: view.getUint32(116, true),
    // In sectors of 512 bytes the upper half may hold anything.
    size: view.getUint32(120, true) + (sectorSize === 512 ? 0 : view.getUint32(124, true) * 2 ** 32),
  };
}
