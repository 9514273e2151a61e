import { OleFile } from '../../../../src/hosts/xlsx/foreign/ole/oleFile';
import { HostError } from '../../../../src/workbook/hostError';
import { oleBytes } from './oleBytes';

const content = (length: number): Buffer => Buffer.from(Uint8Array.from({ length }, (_, index) => index * 7));
const streamOf = (bytes: Buffer, name = 'Workbook'): Buffer | undefined => {
  const stream = new OleFile(bytes).stream(name);
  return stream === undefined ? undefined : Buffer.from(stream);
};
const codeOf = (action: () => unknown): unknown => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error instanceof HostError ? error.code : error;
  }
};

/** Where a number of the header is stored. */
const DIRECTORY = 48;
const LISTS = 68;

describe('OleFile', () => {
  it.each([
    ['512 bytes', 9],
    ['4,096 bytes', 12],
  ] as const)('reads long and short streams in sectors of %s', (_, shift) => {
    const [long, short] = [content(9_000), content(150)];
    const bytes = oleBytes(
      [
        { name: 'Workbook', content: long },
        { name: 'Court', content: short },
      ],
      shift,
    );
    expect(streamOf(bytes)).toEqual(long);
    expect(streamOf(bytes, 'Court')).toEqual(short);
    expect(streamOf(bytes, 'Absent')).toBeUndefined();
  });

  it.each(['WORKBOOK', 'workbook', 'WorkBook'])('finds a stream named %s', (name) => {
    expect(streamOf(oleBytes([{ name, content: content(5_000) }]))).toEqual(content(5_000));
  });

  it('reads an empty stream', () => {
    expect(streamOf(oleBytes([{ name: 'Workbook', content: content(0) }]))).toEqual(content(0));
  });

  it('reads tables that the header is too short to list', () => {
    const long = content(109 * 128 * 512 + 100_000);
    expect(streamOf(oleBytes([{ name: 'Workbook', content: long }]))?.equals(long)).toBe(true);
  });

  it('does not take what is embedded in a document for its workbook', () => {
    const bytes = oleBytes([
      { name: 'WordDocument', content: content(5_000) },
      { name: 'Workbook', content: content(5_000), embedded: true },
    ]);
    expect(new OleFile(bytes).has('WordDocument')).toBe(true);
    expect(streamOf(bytes)).toBeUndefined();
  });

  it('gives what there is of a stream whose last sector the file cuts', () => {
    const whole = oleBytes([{ name: 'Workbook', content: content(5_000) }]);
    // Its last sector, the tenth, is copied to the end of the file, where the table then leads.
    const added = whole.length / 512 - 1;
    const bytes = Buffer.concat([whole, whole.subarray(10 * 512, 10 * 512 + 400)]);
    bytes.writeUInt32LE(added, tableOf(bytes) + 4 * 8);
    bytes.writeUInt32LE(0xffff_fffe, tableOf(bytes) + 4 * added);
    expect(streamOf(bytes)).toEqual(content(5_000));
    expect(streamOf(bytes.subarray(0, -200))).toEqual(content(5_000).subarray(0, 9 * 512 + 200));
  });

  it.each<[string, (bytes: Buffer) => void]>([
    ['comes back on itself', (bytes) => bytes.writeUInt32LE(2, tableOf(bytes) + 4 * 4)],
    ['leaves the file', (bytes) => bytes.writeUInt32LE(50_000, tableOf(bytes) + 4 * 4)],
  ])('refuses a stream whose chain %s', (_, spoil) => {
    const bytes = oleBytes([{ name: 'Workbook', content: content(9_000) }]);
    spoil(bytes);
    expect(codeOf(() => streamOf(bytes))).toBe('truncated');
  });

  it('refuses a directory that comes back on itself, and a list of tables that does', () => {
    const bytes = oleBytes([{ name: 'Workbook', content: content(9_000) }]);
    const directory = bytes.readUInt32LE(DIRECTORY);
    const looped = Buffer.from(bytes);
    looped.writeUInt32LE(directory, tableOf(bytes) + 4 * directory);
    expect(codeOf(() => streamOf(looped))).toBe('truncated');
    const listed = Buffer.from(bytes);
    // A sector of the stream is a list of tables without any, that goes on with itself.
    listed.fill(0xff, 76, 512).fill(0xff, 4 * 512, 5 * 512);
    listed.writeUInt32LE(3, LISTS);
    listed.writeUInt32LE(3, 4 * 512 + 508);
    expect(codeOf(() => streamOf(listed))).toBe('truncated');
  });

  it('goes once through entries that refer to one another', () => {
    const bytes = oleBytes([
      { name: 'Un', content: content(10) },
      { name: 'Deux', content: content(20) },
    ]);
    const second = bytes.indexOf(Buffer.from('Deux', 'utf16le'));
    bytes.writeUInt32LE(1, second + 72);
    expect(streamOf(bytes, 'Deux')).toEqual(content(20));
    expect(streamOf(bytes)).toBeUndefined();
  });

  it('refuses what is shorter than a header, has no directory, or sectors of another size', () => {
    const bytes = oleBytes([{ name: 'Workbook', content: content(10) }]);
    expect(codeOf(() => new OleFile(bytes.subarray(0, 400)))).toBe('truncated');
    expect(codeOf(() => new OleFile(bytes.subarray(0, 512)))).toBe('truncated');
    bytes.writeUInt16LE(31, 30);
    expect(codeOf(() => new OleFile(bytes))).toBe('truncated');
  });
});

/** Where the table of allocation begins, in a file that has one. */
function tableOf(bytes: Buffer): number {
  return (bytes.readUInt32LE(76) + 1) * 512;
}
