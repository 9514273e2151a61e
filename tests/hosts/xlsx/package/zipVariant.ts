import { crc32, deflateRawSync } from 'node:zlib';
import { inflate } from '../../../../src/hosts/xlsx/package/zipItem';
import type { ZipItem } from '../../../../src/hosts/xlsx/package/zipItem';

/** What the two headers of an item say, each for itself. */
export interface Header {
  name: string;
  version: number;
  flags: number;
  method: number;
  time: number;
  crc: number;
  packed: number;
  size: number;
  extra: Buffer;
  /** Of the central directory only. */
  comment: string;
  attributes: number;
}

/** How a container differs from what Excel writes. */
export interface Variant {
  /** Changes what the header before the bytes says, or the central one. */
  readonly local?: (header: Header, index: number) => void;
  readonly central?: (header: Header, index: number) => void;
  /** What follows the bytes. */
  readonly descriptor?: (header: Header) => Buffer;
  readonly before?: Buffer;
  readonly comment?: string;
  readonly after?: Buffer;
  /** Offsets count from the first item rather than from the first byte. */
  readonly shifted?: boolean;
}

/** A zip container written byte by byte: no library would write what these hold. */
export function zipVariant(items: readonly ZipItem[], variant: Variant): Buffer {
  const out: Buffer[] = [variant.before ?? Buffer.alloc(0)];
  const length = (): number => out.reduce((sum, piece) => sum + piece.length, 0);
  const origin = variant.shifted === true ? length() : 0;
  const directory: Buffer[] = [];
  items.forEach((item, index) => {
    const content = inflate(item);
    const packed = deflateRawSync(content);
    const header = (): Header => ({
      name: item.name,
      version: 20,
      flags: 0,
      method: 8,
      time: 0x0021_0000,
      crc: crc32(content),
      packed: packed.length,
      size: content.length,
      extra: Buffer.alloc(0),
      comment: '',
      attributes: 0,
    });
    const [local, central] = [header(), header()];
    variant.local?.(local, index);
    variant.central?.(central, index);
    const offset = length() - origin;
    out.push(localHeader(local), packed, variant.descriptor?.(header()) ?? Buffer.alloc(0));
    directory.push(centralHeader(central, offset));
  });
  const start = length() - origin;
  const body = Buffer.concat(directory);
  out.push(body, endRecord(items.length, body.length, start, variant.comment ?? ''));
  return Buffer.concat([...out, variant.after ?? Buffer.alloc(0)]);
}

function common(header: Header): Buffer {
  const { version, flags, method, time, crc, packed, size, name, extra } = header;
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(version, 0);
  fields.writeUInt16LE(flags, 2);
  fields.writeUInt16LE(method, 4);
  fields.writeUInt32LE(time, 6);
  fields.writeUInt32LE(crc, 10);
  fields.writeUInt32LE(packed, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  fields.writeUInt16LE(extra.length, 24);
  return fields;
}

function localHeader(header: Header): Buffer {
  return Buffer.concat([
    Buffer.from('PK\u0003\u0004'),
    common(header),
    Buffer.from(header.name),
    header.extra,
  ]);
}

function centralHeader(header: Header, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt16LE(Buffer.byteLength(header.comment), 0);
  rest.writeUInt32LE(header.attributes, 6);
  rest.writeUInt32LE(offset, 10);
  const texts = [Buffer.from(header.name), header.extra, Buffer.from(header.comment)];
  return Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common(header), rest, ...texts]);
}

function endRecord(count: number, length: number, start: number, comment: string): Buffer {
  const record = Buffer.alloc(18);
  record.writeUInt16LE(count, 4);
  record.writeUInt16LE(count, 6);
  record.writeUInt32LE(length, 8);
  record.writeUInt32LE(start, 12);
  record.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([Buffer.from('PK\u0005\u0006'), record, Buffer.from(comment)]);
}
