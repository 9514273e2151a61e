import { HostError } from '../../../../workbook/hostError';

/** Greatest number of a sector that exists (MS-CFB, 2.1); what is above marks ends, free sectors, tables. */
const LAST_SECTOR = 0xffff_fffa;
const FREE = 0xffff_ffff;
/** Entries of the list of tables that the header itself holds. */
const IN_HEADER = 109;

/**
 * The sectors of a compound file (MS-CFB), which follow one another as its allocation table says. A file may end within
 * its last sector, as several programs write it: what is missing there is missing at the end of a stream.
 */
export class Sectors {
  private readonly view: DataView;
  readonly size: number;
  private readonly count: number;
  private readonly table: Uint32Array;

  /** @throws HostError `truncated` */
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (bytes.length < 512) throw broken();
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw broken();
    this.size = 1 << shift;
    this.count = Math.max(0, Math.ceil(bytes.length / this.size) - 1);
    this.table = this.readTable();
  }

  header(at: number): number {
    return this.view.getUint32(at, true);
  }

  /**
   * The bytes of a chain of sectors.
   *
   * @param length bytes that are wanted of it; fewer come when the chain or the file ends before
   * @throws HostError `truncated` when the chain comes back on itself or leaves the file
   */
  read(start: number, length = Infinity): Uint8Array {
    const wanted = Math.min(length, this.count * this.size);
    return join(this.pieces(chain(start, this.table, this.count, Math.ceil(wanted / this.size)))).subarray(
      0,
      wanted,
    );
  }

  private *pieces(numbers: Iterable<number>): Iterable<Uint8Array> {
    for (const number of numbers) yield this.sector(number);
  }

  private sector(number: number): Uint8Array {
    if (number >= this.count) throw broken();
    return this.bytes.subarray((number + 1) * this.size, (number + 2) * this.size);
  }

  /** For each sector the one after it. Free where a table is cut. */
  private readTable(): Uint32Array {
    const perSector = this.size / 4;
    const table = new Uint32Array(Math.ceil(this.count / perSector) * perSector).fill(FREE);
    let at = 0;
    for (const number of this.tableSectors()) {
      if (at >= table.length) break;
      for (const entry of numbersOf(this.sector(number))) table[at++] = entry;
      at = Math.ceil(at / perSector) * perSector;
    }
    return table;
  }

  /** The list of tables: 109 in the header, the others in sectors that end with the number of the next one. */
  private *tableSectors(): Iterable<number> {
    yield* listed(numbersOf(this.bytes.subarray(76, 76 + 4 * IN_HEADER)));
    let next = this.header(68);
    for (let seen = 0; next < LAST_SECTOR; seen += 1) {
      if (seen > this.count) throw broken();
      const numbers = numbersOf(this.sector(next));
      if (numbers.length * 4 < this.size) throw broken();
      yield* listed(numbers.subarray(0, -1));
      next = numbers[numbers.length - 1] ?? FREE;
    }
  }
}

/**
 * The numbers of a chain, in order.
 *
 * @param table for each number the next one
 * @param count how many numbers exist
 * @param most how many are wanted
 * @throws HostError `truncated` when one comes twice or does not exist
 */
export function chain(start: number, table: Uint32Array, count: number, most: number): readonly number[] {
  const seen = new Uint8Array(count);
  const numbers: number[] = [];
  for (let at = start; at < LAST_SECTOR && numbers.length < most; at = table[at] ?? FREE) {
    if (at >= count || seen[at] === 1) throw broken();
    seen[at] = 1;
    numbers.push(at);
  }
  return numbers;
}

/** Pieces as one, in order. */
export function join(pieces: Iterable<Uint8Array>): Uint8Array {
  return Buffer.concat(Array.from(pieces));
}

/** Whole numbers of 32 bits, little-endian; a last one that is cut is left out. */
export function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, index) => view.getUint32(4 * index, true));
}

function listed(numbers: Uint32Array): Uint32Array {
  return numbers.filter((number) => number < LAST_SECTOR);
}

function broken(): HostError {
  return new HostError('truncated', 'compound file');
}
