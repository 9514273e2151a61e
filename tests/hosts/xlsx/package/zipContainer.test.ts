import { readFileSync } from 'node:fs';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { readZip } from '../../../../src/hosts/xlsx/package/zipContainer';
import type { HostError } from '../../../../src/workbook/hostError';
import { zipVariant } from './zipVariant';
import type { Header, Variant } from './zipVariant';

const SAMPLE = readFileSync('tests/fixtures/cases/c06-stale-dependents.xlsx');

async function sampleVariant(variant: Variant): Promise<Buffer> {
  return zipVariant(await readZip(SAMPLE), variant);
}

/** Every part as text, by its name in lower case. */
async function textsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const opc = await OpcPackage.read(bytes);
  return Object.fromEntries(opc.names().map((name) => [name.toLowerCase(), opc.text(name)]));
}

const uint32 = (...values: readonly number[]): Buffer =>
  Buffer.concat(
    values.map((value) => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value);
      return bytes;
    }),
  );
const extra = (id: number, data: Buffer): Buffer =>
  Buffer.concat([Buffer.from([id & 0xff, id >> 8, data.length & 0xff, data.length >> 8]), data]);
const forget = (header: Header): void => {
  header.crc = 0;
  header.packed = 0;
  header.size = 0;
};
const flag = (bit: number) => (header: Header) => {
  header.flags |= 1 << bit;
};
const describes = ({ crc, packed, size }: Header): Buffer => uint32(crc, packed, size);
const describesSigned = (header: Header): Buffer =>
  Buffer.concat([Buffer.from('PK\u0007\u0008'), describes(header)]);

describe('readZip: headers that disagree and mean the same', () => {
  it.each<[string, Variant]>([
    ['bit 3 only central', { central: flag(3) }],
    ['bit 3 only local', { local: flag(3) }],
    ['bit 11 only local', { local: flag(11) }],
    ['bit 11 only central', { central: flag(11) }],
    ['bit 0 only central', { central: flag(0) }],
    ['levels of compression only local', { local: flag(1) }],
    ['no checksum nor size before the bytes', { local: forget }],
    [
      'no checksum nor size before the bytes, a descriptor after them',
      { local: forget, central: flag(3), descriptor: describes },
    ],
    ['a descriptor with its signature', { local: forget, descriptor: describesSigned }],
    ['a checksum only before the bytes', { central: (header) => (header.crc = 0) }],
    [
      'a checksum only after the bytes',
      { central: (header) => (header.crc = 0), local: forget, descriptor: describesSigned },
    ],
    ['checksum and sizes only before the bytes', { central: forget }],
    ['another checksum before the bytes', { local: (header) => (header.crc = (header.crc ^ 1) >>> 0) }],
    ['other sizes before the bytes', { local: (header) => (header.size += 7) }],
    ['other dates', { local: (header) => (header.time = 0x5a21_1234) }],
    [
      'other versions',
      { local: (header) => (header.version = 10), central: (header) => (header.version = 63) },
    ],
    ['another method before the bytes', { local: (header) => (header.method = 0) }],
    ['another name before the bytes', { local: (header) => (header.name = 'x') }],
    ['fields that nobody knows', { local: (header) => (header.extra = extra(0xcafe, uint32(1, 2))) }],
    ['fields cut short', { local: (header) => (header.extra = Buffer.from([1, 2, 3])) }],
    [
      'fields of times, only central',
      { central: (header) => (header.extra = extra(0x5455, Buffer.from([1, 0, 0, 0, 0]))) },
    ],
    [
      'sizes of 64 bits where 32 do',
      { local: (header) => (header.extra = extra(1, uint32(header.size, 0, header.packed, 0))) },
    ],
    [
      'the same, only central',
      { central: (header) => (header.extra = extra(1, uint32(header.size, 0, header.packed, 0))) },
    ],
    ['comments', { comment: 'Fait par la commune', central: (header) => (header.comment = 'une pièce') }],
    ['bytes before the first item', { before: Buffer.from('\uFEFF\n\n') }],
    [
      'bytes before the first item, which offsets do not count',
      { before: Buffer.from('#!/bin/sh\n'), shifted: true },
    ],
    ['bytes after the end', { after: Buffer.alloc(512) }],
    ['backslashes', { central: (header) => (header.name = header.name.replaceAll('/', '\\')) }],
    ['slashes before names', { central: (header) => (header.name = `/${header.name}`) }],
    ['another case', { central: (header) => (header.name = header.name.toUpperCase()) }],
    ['attributes of a folder', { central: (header) => (header.attributes = 0x41ed_0010) }],
    [
      'a name for other programs',
      { central: (header) => (header.extra = extra(0x7075, pathField(header.name, 'x.xml'))) },
    ],
  ])('%s', async (_, variant) => {
    expect(await textsOf(await sampleVariant(variant))).toEqual(await textsOf(SAMPLE));
  });
});

/** Unicode path (Info-ZIP): version, checksum of the name in the header, the other name. */
function pathField(name: string, other: string): Buffer {
  return Buffer.concat([Buffer.from([1]), uint32(checksum(name)), Buffer.from(other)]);
}

function checksum(text: string): number {
  let crc = ~0;
  for (const byte of Buffer.from(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return ~crc >>> 0;
}

describe('readZip: true damage', () => {
  it.each<[string, Variant, HostError['code']]>([
    [
      'another checksum in the directory',
      { central: (header) => (header.crc = (header.crc ^ 1) >>> 0) },
      'truncated',
    ],
    ['another size in the directory', { central: (header) => (header.size += 1) }, 'truncated'],
    ['fewer bytes than the directory says', { central: (header) => (header.packed -= 1) }, 'truncated'],
    ['more bytes than there are', { central: (header) => (header.packed = 0x7fff_ffff) }, 'truncated'],
    ['no checksum anywhere', { central: (header) => (header.crc = 0), local: forget }, 'truncated'],
    [
      'two items of one name',
      { central: (header, index) => index === 1 && (header.name = '[CONTENT_TYPES].XML') },
      'truncated',
    ],
    ['a password', { central: flag(0), local: flag(0) }, 'password'],
  ])('%s', async (_, variant, code) => {
    const bytes = await sampleVariant(variant);
    await expect(textsOf(bytes)).rejects.toMatchObject({ name: 'HostError', code });
  });

  it('takes two items of one name that hold the same', async () => {
    const items = await readZip(SAMPLE);
    const twice = zipVariant([...items, ...items.slice(0, 2)], {});
    expect(await textsOf(twice)).toEqual(await textsOf(SAMPLE));
  });
});
