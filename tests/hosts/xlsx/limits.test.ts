import { LIMITS } from '../../../src/hosts/xlsx/limits';
import { requireReadable } from '../../../src/hosts/xlsx/package/largeParts';
import { writeZip, readZip } from '../../../src/hosts/xlsx/package/zipContainer';
import { deflate, EPOCH } from '../../../src/hosts/xlsx/package/zipItem';
import type { ZipItem } from '../../../src/hosts/xlsx/package/zipItem';
import { readSheet } from '../../../src/hosts/xlsx/read/readSheet';
import { CellCount } from '../../../src/hosts/xlsx/cellCount';
import { parseXml } from '../../../src/hosts/xlsx/xml/xml';
import { tagAttributes, withAttribute } from '../../../src/hosts/xlsx/xml/openTag';
import { HostError } from '../../../src/workbook/hostError';

jest.setTimeout(60_000);

async function refusal(action: () => unknown): Promise<unknown> {
  try {
    await action();
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.excess };
    throw error;
  }
  return 'none';
}

const part = (name: string, text: string): ZipItem => deflate(name, [Buffer.from(text)], EPOCH);

describe('what a container says of itself', () => {
  it('is refused where its parts come to too much, all together', async () => {
    const items = ['a', 'b'].map((name) => ({ ...part(name, 'x'), size: LIMITS['unpacked-bytes'] / 2 + 1 }));
    const zip = await writeZip(items);
    expect(await refusal(() => readZip(zip))).toMatchObject({
      code: 'too-large',
      what: 'unpacked-bytes',
      found: LIMITS['unpacked-bytes'] + 2,
    });
  });

  it('is refused where there are too many', async () => {
    const empty = part('x', '');
    const zip = await writeZip(
      Array.from({ length: LIMITS.parts + 1 }, (_, index) => ({ ...empty, name: `x${index}` })),
    );
    expect(await refusal(() => readZip(zip))).toMatchObject({ what: 'parts', atLeast: true });
  });
});

describe('a large part', () => {
  it.each([
    ['cells', '<c><v>1</v></c>', LIMITS.cells],
    ['texts', '<si><t>a</t></si>', LIMITS.texts],
  ] as const)('is counted without being held: %s', async (what, element, limit) => {
    const pieces = Array.from({ length: 60 }, () => Buffer.from(element.repeat(100_000)));
    const item = deflate('xl/a.xml', pieces, EPOCH);
    expect(await refusal(() => requireReadable([item]))).toEqual({
      code: 'too-large',
      what,
      found: 6_000_000,
      limit,
    });
  });

  it('passes where it holds nothing', async () => {
    const item = deflate(
      'xl/a.xml',
      Array.from({ length: 70 }, () => Buffer.alloc(1 << 20, ' ')),
      EPOCH,
    );
    expect(await refusal(() => requireReadable([item]))).toBe('none');
  });
});

describe('a worksheet', () => {
  const context = { strings: [], dateStyles: [], dateSystem: 1900 } as const;
  const read = (rows: string, count = new CellCount(), strings: readonly string[] = []) => {
    const values = readSheet(
      Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      'sheet',
      { ...context, strings },
      count,
    );
    count.closeSheet();
    return values;
  };

  it('may hold a cell in its last corner', () => {
    const values = read(
      '<row r="1"><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect(values).toHaveLength(1_048_576);
    expect(values[1_048_575]?.[16_383]).toBe(2);
    expect(values[1]).toBe(values[2]);
  });

  it.each([
    ['rows', '<row><c><v>1</v></c></row>', 250_001],
    ['extent', '<row><c r="XFD1"><v>1</v></c></row>', 1_300],
  ] as const)('is refused with its %s, counted to the end', async (what, row, times) => {
    const found = what === 'rows' ? times : times * 16_384;
    expect(await refusal(() => read(row.repeat(times)))).toMatchObject({ code: 'too-large', what, found });
  });

  it('is refused with what a text comes to that its cells share', async () => {
    const row = '<row><c t="s"><v>0</v></c></row>';
    const shared = ['x'.repeat(32_767)];
    expect(await refusal(() => read(row.repeat(17_000), new CellCount(), shared))).toMatchObject({
      what: 'unpacked-bytes',
      found: 17_000 * 32_767,
    });
  });

  it('counts neither empty rows nor rows of empty texts', () => {
    const blank = '<row><c t="str"><f>A1</f><v></v></c></row>';
    expect(read(`<row/>${blank.repeat(300_000)}`)).toHaveLength(300_001);
  });
});

describe('XML made to be slow', () => {
  const LONG = 2_000_000;

  it.each([
    ['comments that never end', `<a>${'<!--'.repeat(LONG)}`, 'truncated'],
    ['declarations that never end', '<!'.repeat(LONG), 'truncated'],
    ['elements within elements', '<a>'.repeat(100_000), 'truncated'],
    ['an attribute without value', `<a ${'b'.repeat(LONG)}/>`, 'none'],
    ['spaces between attributes', `<a ${' '.repeat(LONG)}b="1"/>`, 'none'],
    ['a value without end', `<a b="${'c'.repeat(LONG)}`, 'truncated'],
    ['a long value', `<a b="${'c'.repeat(LONG)}"/>`, 'none'],
    ['entities of entities', '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>', 'none'],
  ])('is read or refused at once: %s', async (_, source, code) => {
    const got = await refusal(() => parseXml(source, 'part'));
    expect(typeof got === 'object' && got !== null && 'code' in got ? got.code : got).toBe(code);
  });

  it('is refused where it holds too many elements, before any is made', async () => {
    const source = `<a>${'<b/>'.repeat(LIMITS.elements)}</a>`;
    expect(await refusal(() => parseXml(source, 'part'))).toMatchObject({
      what: 'elements',
      found: LIMITS.elements + 1,
    });
  });

  it('keeps tags as they are written', () => {
    const tag = `<a  b = 'x>y'\n c="1"${' '.repeat(LONG)}/>`;
    expect(tagAttributes(tag)).toEqual([
      ['b', 'x>y'],
      ['c', '1'],
    ]);
    expect(withAttribute(tag, 'c', undefined)).toBe(`<a  b = 'x>y'${' '.repeat(LONG)}/>`);
    expect(withAttribute('<a b="1"/>', 'd', '2')).toBe('<a b="1" d="2"/>');
  });
});
