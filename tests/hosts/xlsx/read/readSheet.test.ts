import fc from 'fast-check';
import { readSheet } from '../../../../src/hosts/xlsx/read/readSheet';
import type { CellContext } from '../../../../src/hosts/xlsx/read/readSheet';
import type { CellValue } from '../../../../src/workbook/cellValue';
import { HostError } from '../../../../src/workbook/hostError';
import { rowXml, sheetXml } from '../sheetXml';

const CONTEXT: CellContext = {
  strings: ['Fort', 'Bon'],
  dateStyles: [null, 'moment', 'duration'],
  dateSystem: 1900,
};

const read = (bytes: Uint8Array, context = CONTEXT): readonly (readonly CellValue[])[] =>
  readSheet(bytes, 'sheet', context);
const cell = (xml: string, context = CONTEXT): CellValue | undefined => read(rowXml(xml), context)[0]?.[0];

describe('readSheet: what a cell holds', () => {
  it.each<[string, string, CellValue | undefined]>([
    ['a number', '<c r="A1"><v>3</v></c>', 3],
    ['a number with its type', '<c r="A1" t="n"><v>-0.5</v></c>', -0.5],
    ['an exponent', '<c r="A1"><v>1E+308</v></c>', 1e308],
    ['a number of sixteen digits', '<c r="A1"><v>1234567890123456</v></c>', 1234567890123456],
    ['a number between line breaks', '<c r="A1"><v>\n 3\n</v></c>', 3],
    ['a number that is none: as text, never 0', '<c r="A1"><v>1,5</v></c>', '1,5'],
    ['no number at all', '<c r="A1"><v>NaN</v></c>', { kind: 'error', text: '#NUM!' }],
    ['an infinite number', '<c r="A1"><v>-INF</v></c>', { kind: 'error', text: '#NUM!' }],
    [
      'a number beyond all that a cell can hold',
      '<c r="A1"><v>1E400</v></c>',
      { kind: 'error', text: '#NUM!' },
    ],
    ['a day that is no number', '<c r="A1" s="1"><v>1e999</v></c>', { kind: 'error', text: '#NUM!' }],
    ['a value of a type that nobody knows', '<c r="A1" t="string"><v>Fort</v></c>', 'Fort'],
    ['a number of such a type', '<c r="A1" t="double"><v>2</v></c>', 2],
    ['a number without digits', '<c r="A1"><v> </v></c>', undefined],
    ['a shared text', '<c r="A1" t="s"><v>1</v></c>', 'Bon'],
    ['the text of a formula', '<c r="A1" t="str"><f>A2</f><v>Fort</v></c>', 'Fort'],
    ['the empty text of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Fort</t></is></c>', 'Fort'],
    [
      'runs, without their phonetic guide',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>Fo</t></r><r><t xml:space="preserve">rt </t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'Fort ',
    ],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a boolean that would pass for a level', '<c r="A1" t="b"><v>2</v></c>', true],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { kind: 'error', text: '#DIV/0!' }],
    [
      'an error with rich value',
      '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>',
      { kind: 'error', text: '#VALUE!' },
    ],
    ['a checkbox', '<c r="A1" s="0" t="b"><v>0</v><extLst><ext><v>1</v></ext></extLst></c>', false],
    ['a formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula without value', '<c r="A1"><f>A2&amp;"x"</f></c>', { kind: 'uncomputed', formula: 'A2&"x"' }],
    [
      'a formula with an empty value',
      '<c r="A1"><f>1+1</f><v></v></c>',
      { kind: 'uncomputed', formula: '1+1' },
    ],
    ['a formula with a closed value', '<c r="A1"><f>1+1</f><v/></c>', { kind: 'uncomputed', formula: '1+1' }],
    [
      'a shared formula without text',
      '<c r="A1"><f t="shared" si="0"/></c>',
      { kind: 'uncomputed', formula: '' },
    ],
    ['a day', '<c r="A1" s="1"><v>42430</v></c>', { kind: 'date', serial: 42430, text: '2016-03-01' }],
    ['a duration', '<c r="A1" s="2"><v>1.25</v></c>', { kind: 'date', serial: 1.25, text: 'PT30H0M0S' }],
    [
      'an ISO date',
      '<c r="A1" t="d"><v>2016-03-01T12:00:00</v></c>',
      { kind: 'date', serial: 42430.5, text: '2016-03-01T12:00:00' },
    ],
    ['an ISO date that is none', '<c r="A1" t="d"><v>demain</v></c>', 'demain'],
    [
      'entities',
      '<c r="A1" t="inlineStr"><is><t>&lt;b&gt; &amp;amp; &#233;&#x1F600;</t></is></c>',
      '<b> &amp; é😀',
    ],
    [
      'CDATA and comments',
      '<c r="A1" t="str"><v>a<!-- <v>no</v> --><![CDATA[<b>&amp;]]></v></c>',
      'a<b>&amp;',
    ],
    [
      'escaped characters',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c>',
      'a\rb_x000D_',
    ],
    ['nothing but a format', '<c r="A1" s="1"/>', undefined],
    ['nothing', '<c r="A1"></c>', undefined],
    ['a shared text without index', '<c r="A1" t="s"/>', undefined],
  ])('%s', (_, xml, expected) => {
    expect(cell(xml)).toEqual(expected);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(cell('<c r="A1" s="1"><v>40968</v></c>', { ...CONTEXT, dateSystem: 1904 })).toEqual({
      kind: 'date',
      serial: 40968,
      text: '2016-03-01',
    });
  });

  it('refuses a text that does not exist rather than lose it', () => {
    expect(() => cell('<c r="A1" t="s"><v>2</v></c>')).toThrow(HostError);
  });
});

describe('readSheet: where cells stand', () => {
  it('puts cells at their names, nothing between them, and cuts the end of rows', () => {
    expect(
      read(sheetXml('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="F2" s="1"/></row>')),
    ).toEqual([[], [null, 1, null, 2]]);
  });

  it('counts rows and cells that do not say where they are', () => {
    expect(
      read(
        sheetXml(
          '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
        ),
      ),
    ).toEqual([[1, 2], [], [], [null, null, 3, 4], [5]]);
  });

  it('joins a row that was written in two pieces', () => {
    const pieces = '<row r="2"><c r="A2"><v>1</v></c></row><row r="2"><c r="C2"><v>3</v></c></row>';
    expect(read(sheetXml(pieces))).toEqual([[], [1, null, 3]]);
  });

  it('reads columns up to the last', () => {
    const row = read(rowXml('<c r="Z1"><v>1</v></c><c r="AA1"><v>2</v></c><c r="XFD1"><v>3</v></c>'))[0];
    expect([row?.[25], row?.[26], row?.[16_383], row?.length]).toEqual([1, 2, 3, 16_384]);
  });

  it('spends nothing on a million formatted rows', () => {
    const ghosts = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 3}" ht="18"><c r="C${index + 3}" s="1"/></row>`,
    ).join('');
    expect(
      read(
        sheetXml(
          `<row r="1"><c r="A1"><v>1</v></c></row>${ghosts}<row r="1048576"><c r="C1048576" s="1"/></row>`,
        ),
      ),
    ).toEqual([[1]]);
  });

  it('shares one row among all empty ones', () => {
    const rows = read(sheetXml('<row r="1000"><c r="A1000"><v>1</v></c></row>'));
    expect(rows).toHaveLength(1000);
    expect(rows[0]).toBe(rows[998]);
  });

  it('reads prefixed elements, quotes of both kinds and attributes in any order', () => {
    const bytes = Buffer.from(
      `<x:worksheet xmlns:x='u'><x:sheetPr/><x:sheetData><x:row spans='1:2' r='1'><x:c t='str' s='0' r='B1' note="a>b"><x:v>ok</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    );
    expect(read(bytes)).toEqual([[null, 'ok']]);
  });

  it('is not misled by what stands before the rows', () => {
    const bytes = Buffer.from(
      '<!-- <sheetData><row r="1"><c><v>9</v></c></row></sheetData> --><worksheet><sheetFormatPr x="&lt;sheetData>"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>',
    );
    expect(read(bytes)).toEqual([[1]]);
  });

  it.each([
    '<worksheet/>',
    '<worksheet><sheetData/></worksheet>',
    '<worksheet><sheetData></sheetData></worksheet>',
  ])('finds nothing in %s', (xml) => {
    expect(read(Buffer.from(xml))).toEqual([]);
  });

  it.each([
    '<row r="0"><c r="A0"><v>1</v></c></row>',
    '<row r="1048577"><c><v>1</v></c></row>',
    '<row r="1"><c r="XFE1"><v>1</v></c></row>',
    '<row r="1"><c r="1"><v>1</v></c></row>',
    '<row r="x"/>',
  ])('refuses a place that is none: %s', (xml) => {
    expect(() => read(sheetXml(xml))).toThrow(HostError);
  });

  it('refuses a part that is cut, wherever it is', () => {
    const whole = rowXml('<c r="A1" t="inlineStr"><is><t>Fort</t></is></c><c r="B1"><f>1+1</f><v>2</v></c>');
    const end = whole.indexOf('</sheetData>') + '</sheetData>'.length;
    const start = whole.indexOf('<sheetData>') + '<sheetData>'.length;
    for (let length = start; length < end; length += 1) {
      expect(() => read(whole.subarray(0, length))).toThrow(HostError);
    }
  });

  it('reads back any values', () => {
    const value = fc.oneof(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.boolean(),
      fc.constant(null),
      fc.string({ minLength: 1, unit: 'grapheme' }).map((text) => text.replace(/[<&_\r]/g, '-')),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const xml = rows
          .map(
            (row, r) =>
              `<row r="${r + 1}">${row.map((v, c) => cellXml(v, String.fromCharCode(65 + c) + String(r + 1))).join('')}</row>`,
          )
          .join('');
        const given = rows.map((row) => row.slice(0, row.findLastIndex((v) => v !== null) + 1));
        expect(read(sheetXml(xml))).toEqual(given.slice(0, given.findLastIndex((row) => row.length > 0) + 1));
      }),
    );
  });
});

function cellXml(value: string | number | boolean | null, name: string): string {
  if (value === null) return `<c r="${name}" s="1"/>`;
  if (typeof value === 'string') return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  return typeof value === 'number'
    ? `<c r="${name}"><v>${value}</v></c>`
    : `<c r="${name}" t="b"><v>${value ? 1 : 0}</v></c>`;
}
