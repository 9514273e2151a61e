import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { LIMITS } from '../../../../src/hosts/xlsx/limits';
import { OpcPackage } from '../../../../src/hosts/xlsx/package/opcPackage';
import { relationshipKind, resolveTarget } from '../../../../src/hosts/xlsx/package/relationships';
import { readZip, writeZip } from '../../../../src/hosts/xlsx/package/zipContainer';
import { deflate, EPOCH, inflate, STORED } from '../../../../src/hosts/xlsx/package/zipItem';
import { HostError } from '../../../../src/workbook/hostError';

const RICH = readFileSync('tests/fixtures/xlsx/rich.xlsx');
const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';

const codeOf = async (action: () => unknown): Promise<unknown> => {
  try {
    await action();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return undefined;
};

describe('OpcPackage: parts', () => {
  it('copies what is not touched without recompressing it, in the same order', async () => {
    const opc = await OpcPackage.read(RICH);
    opc.set(SHEET, '<worksheet/>');
    const before = await readZip(RICH);
    const after = await readZip(await opc.write());
    expect(after.map((item) => [item.name, item.date])).toEqual(before.map((item) => [item.name, item.date]));
    expect(after.filter((item) => item.name !== SHEET)).toEqual(before.filter((item) => item.name !== SHEET));
    expect((await OpcPackage.read(await opc.write())).text(SHEET)).toBe('<worksheet/>');
  });

  it('compares names without case, and takes backslashes and percent signs as folders and characters', async () => {
    const item = (name: string) => deflate(name, [Buffer.from(name)], EPOCH);
    const types = (await readZip(RICH)).filter((part) => part.name === '[Content_Types].xml');
    const opc = OpcPackage.of([...types, item('XL\\Workbook.xml'), item('xl/feuille%201.xml')]);
    expect([opc.has('xl/workbook.xml'), opc.has('xl/feuille 1.xml'), opc.has('xl/autre.xml')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(opc.names()).toContain('XL/Workbook.xml');
  });

  it('joins pieces, of any number', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 5 }), async (pieces) => {
        const opc = OpcPackage.empty();
        opc.set('a.bin', pieces);
        const read = await OpcPackage.read(await opc.write());
        expect(Buffer.from(read.bytes('a.bin'))).toEqual(Buffer.concat(pieces));
      }),
      { numRuns: 30 },
    );
  });

  it('decodes UTF-16, byte order marks and declared encodings', async () => {
    const opc = await OpcPackage.read(RICH);
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    opc.set('a.xml', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')]));
    opc.set('b.xml', Buffer.from('\uFEFF<a>é</a>'));
    opc.set('c.xml', Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?><a>é</a>', 'latin1'));
    expect(['a.xml', 'b.xml', 'c.xml'].map((name) => opc.text(name).replace(/^<\?.*?\?>/, ''))).toEqual([
      '<a>é</a>',
      '<a>é</a>',
      '<a>é</a>',
    ]);
  });

  it('leaves the original alone when a copy changes', async () => {
    const opc = await OpcPackage.read(RICH);
    const before = await opc.write();
    const copy = opc.copy();
    copy.set(SHEET, 'x');
    copy.remove(WORKBOOK);
    copy.addRelationship('', 'http://x/y', 'a.xml');
    copy.setContentType('a.xml', 'a/b');
    expect(Buffer.from(await opc.write()).equals(before)).toBe(true);
    expect([opc.has(WORKBOOK), opc.contentType('a.xml')]).toEqual([true, 'application/xml']);
  });
});

describe('OpcPackage: content types and relationships', () => {
  it('adds, replaces and removes a content type, other bytes staying', async () => {
    const opc = await OpcPackage.read(RICH);
    const before = opc.text('[Content_Types].xml');
    opc.set('xl/x.xml', '<x/>');
    opc.setContentType('xl/x.xml', 'a/b');
    opc.setContentType('xl/x.xml', 'c/d');
    expect(opc.contentType('XL/x.xml')).toBe('c/d');
    expect(opc.contentType('xl/y.png')).toBeUndefined();
    opc.remove('xl/x.xml');
    expect(opc.text('[Content_Types].xml')).toBe(before);
  });

  it('removes a part with its relationships and the content types of both', async () => {
    const opc = await OpcPackage.read(RICH);
    const before = opc.text('[Content_Types].xml');
    opc.set('xl/x.xml', '<x/>');
    opc.setContentType('xl/x.xml', 'a/b');
    opc.addRelationship('xl/x.xml', 'http://x/y', SHEET);
    opc.setContentType('xl/_rels/x.xml.rels', 'c/d');
    opc.remove('xl/x.xml');
    expect([opc.has('xl/x.xml'), opc.has('xl/_rels/x.xml.rels')]).toEqual([false, false]);
    expect(opc.text('[Content_Types].xml')).toBe(before);
  });

  it('tells whether a relationship leads to a part, names compared without case', async () => {
    const opc = await OpcPackage.read(RICH);
    expect([SHEET.toUpperCase(), WORKBOOK, 'xl/x.xml'].map((name) => opc.isReferred(name))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('resolves targets, absolute and relative', () => {
    const resolve = (target: string) => resolveTarget('xl/worksheets/sheet1.xml', target);
    expect(
      ['/xl/tables/t.xml', '../tables/t.xml', 'a.xml', './a.xml', '..\\tables\\t.xml', '../../b.xml#x'].map(
        resolve,
      ),
    ).toEqual([
      'xl/tables/t.xml',
      'xl/tables/t.xml',
      'xl/worksheets/a.xml',
      'xl/worksheets/a.xml',
      'xl/tables/t.xml',
      'b.xml',
    ]);
  });

  it('adds relationships under free ids, and removes them', async () => {
    const opc = await OpcPackage.read(RICH);
    const before = opc.relationships(WORKBOOK);
    const id = opc.addRelationship(WORKBOOK, 'http://x/worksheet', 'xl/worksheets/new.xml');
    expect(before.map((link) => link.id)).not.toContain(id);
    const added = opc.relationships(WORKBOOK).find((link) => link.id === id);
    expect(added).toEqual({
      id,
      type: 'http://x/worksheet',
      target: 'xl/worksheets/new.xml',
      external: false,
    });
    expect(added && relationshipKind(added)).toBe('worksheet');
    opc.removeRelationship(WORKBOOK, id);
    expect(opc.relationships(WORKBOOK)).toEqual(before);
  });

  it('makes the relationships of a part that had none', async () => {
    const opc = await OpcPackage.read(RICH);
    expect(opc.relationships('xl/styles.xml')).toEqual([]);
    opc.addRelationship('xl/styles.xml', 'http://x/y', 'xl/z.xml');
    const read = await OpcPackage.read(await opc.write());
    expect(read.relationships('xl/styles.xml').map((link) => link.target)).toEqual(['xl/z.xml']);
    expect(read.contentType('xl/_rels/styles.xml.rels')).toBe(
      'application/vnd.openxmlformats-package.relationships+xml',
    );
  });
});

describe('OpcPackage: files that are none', () => {
  it('tells a cut file from one that is no zip', async () => {
    expect(await codeOf(() => OpcPackage.read(RICH.subarray(0, RICH.length - 30)))).toBe('truncated');
    expect(await codeOf(() => OpcPackage.read(RICH.subarray(0, 40)))).toBe('truncated');
    expect(await codeOf(() => OpcPackage.read(Buffer.from('N°;Piste\n')))).toBe('not-a-workbook');
    expect(await codeOf(() => OpcPackage.read(new Uint8Array(0)))).toBe('not-a-workbook');
  });

  it('finds a zip that is no package', async () => {
    const zip = await writeZip([deflate('a.txt', [Buffer.from('a')], EPOCH)]);
    expect(await codeOf(() => OpcPackage.read(zip))).toBe('not-a-workbook');
  });

  it('notices a content that does not agree with its checksum or its size', async () => {
    const item = deflate('a', [Buffer.from('abc'.repeat(99))], EPOCH);
    expect(await codeOf(() => inflate({ ...item, crc32: item.crc32 ^ 1 }))).toBe('truncated');
    expect(await codeOf(() => inflate({ ...item, size: item.size + 1 }))).toBe('truncated');
    expect(await codeOf(() => inflate({ ...item, size: item.size - 1 }))).toBe('truncated');
    expect(await codeOf(() => inflate({ ...item, compressed: item.compressed.subarray(1) }))).toBe(
      'truncated',
    );
    expect(await codeOf(() => inflate({ ...item, method: STORED }))).toBe('truncated');
  });

  it('does not inflate what says that it is too large', async () => {
    const item = deflate('a', [Buffer.from('a')], EPOCH);
    expect(await codeOf(() => inflate({ ...item, size: LIMITS['unpacked-bytes'] + 1 }))).toBe('too-large');
  });

  it('reads a damaged file or refuses it, and nothing else', async () => {
    const damage = fc.record({ at: fc.nat(RICH.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(RICH);
        for (const { at, byte } of changes) bytes[at] = byte;
        await codeOf(async () => {
          const opc = await OpcPackage.read(bytes);
          for (const name of opc.names()) opc.bytes(name);
        });
      }),
      { numRuns: 150 },
    );
  });
});
