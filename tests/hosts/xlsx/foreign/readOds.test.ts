import { readOds } from '../../../../src/hosts/xlsx/foreign/readOds';
import type { SheetValues } from '../../../../src/hosts/xlsx/foreign/freshWorkbook';
import { deflate, EPOCH } from '../../../../src/hosts/xlsx/package/zipItem';
import type { CellValue } from '../../../../src/workbook/cellValue';
import { HostError } from '../../../../src/workbook/hostError';

/** The sheets of a document whose tables and styles are written by hand. */
function sheetsOf(tables: string, styles = ''): readonly SheetValues[] {
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content>' +
    `<office:automatic-styles>${styles}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return readOds([deflate('content.xml', [Buffer.from(xml)], EPOCH)]);
}

const valuesOf = (rows: string): readonly (readonly CellValue[])[] | undefined =>
  sheetsOf(`<table:table table:name="S">${rows}</table:table>`)[0]?.values;
const cellOf = (cell: string): CellValue | undefined =>
  valuesOf(`<table:table-row>${cell}</table:table-row>`)?.[0]?.[0];
const number = (value: number): string =>
  `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${String(value).replace('.', ',')}</text:p></table:table-cell>`;

describe('readOds', () => {
  it.each<[string, string, CellValue | undefined]>([
    ['a number', number(2.5), 2.5],
    [
      'a percentage',
      '<table:table-cell office:value-type="percentage" office:value="0.5"><text:p>50 %</text:p></table:table-cell>',
      0.5,
    ],
    [
      'a text',
      '<table:table-cell office:value-type="string"><text:p>Fort</text:p></table:table-cell>',
      'Fort',
    ],
    [
      'lines',
      '<table:table-cell office:value-type="string"><text:p>a</text:p><text:p/><text:p>b<text:line-break/>c</text:p></table:table-cell>',
      'a\n\nb\nc',
    ],
    [
      'spans, links, spaces and tabs',
      '<table:table-cell office:value-type="string"><text:p>a<text:span>b<text:a>c</text:a></text:span><text:s text:c="3"/><text:tab/>d &amp; e</text:p></table:table-cell>',
      'abc   \td & e',
    ],
    [
      'a text that only an attribute holds',
      '<table:table-cell office:value-type="string" office:string-value="x"/>',
      'x',
    ],
    [
      'a text without the note that comes with it',
      '<table:table-cell office:value-type="string"><office:annotation><dc:date>2016</dc:date><text:p>note</text:p></office:annotation><text:p>Fort</text:p></table:table-cell>',
      'Fort',
    ],
    [
      'true',
      '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>VRAI</text:p></table:table-cell>',
      true,
    ],
    [
      'a day',
      '<table:table-cell office:value-type="date" office:date-value="2016-03-01"><text:p>1/3</text:p></table:table-cell>',
      { kind: 'date', serial: 42430, text: '2016-03-01' },
    ],
    [
      'a time',
      '<table:table-cell office:value-type="time" office:time-value="PT13H30M00S"><text:p>13:30</text:p></table:table-cell>',
      { kind: 'date', serial: 0.5625, text: '13:30:00' },
    ],
    [
      'an error',
      '<table:table-cell table:formula="of:=1/0" office:value-type="string" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
      { kind: 'error', text: '#DIV/0!' },
    ],
    [
      'a formula without result',
      '<table:table-cell table:formula="of:=[.A1]+1"/>',
      { kind: 'uncomputed', formula: '[.A1]+1' },
    ],
    [
      'a formula with its result',
      '<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"/>',
      2,
    ],
    ['nothing', '<table:table-cell/>', undefined],
  ])('reads %s', (_, cell, expected) => {
    expect(cellOf(cell)).toEqual(expected);
  });

  const STYLES =
    '<number:boolean-style style:name="B"><number:boolean/></number:boolean-style>' +
    '<number:date-style style:name="D"><number:year/></number:date-style>' +
    '<number:time-style style:name="T"><number:hours/></number:time-style>' +
    '<number:time-style style:name="L" number:truncate-on-overflow="false"><number:hours/></number:time-style>' +
    '<number:number-style style:name="W"><number:text>Oui</number:text></number:number-style>' +
    '<number:number-style style:name="E"><number:number/><number:text> €</number:text></number:number-style>' +
    ['B', 'D', 'T', 'L', 'W', 'E']
      .map(
        (name) =>
          `<style:style style:name="c${name}" style:family="table-cell" style:data-style-name="${name}"/>`,
      )
      .join('') +
    '<style:style style:name="child" style:family="table-cell" style:parent-style-name="cB"/>';
  const styled = (cell: string): CellValue | undefined =>
    sheetsOf(
      `<table:table table:name="S"><table:table-row>${cell}</table:table-row></table:table>`,
      STYLES,
    )[0]?.values[0]?.[0];
  const shown = (attributes: string, text?: string): string =>
    `<table:table-cell ${attributes}>${text === undefined ? '' : `<text:p>${text}</text:p>`}</table:table-cell>`;
  const float = (value: string, more = ''): string =>
    `office:value-type="float" office:value="${value}" ${more}`;
  const VALUE = { kind: 'error', text: '#VALUE!' };

  it.each<[string, string, CellValue | undefined]>([
    ['a number that shows a boolean', shown(float('1'), 'VRAI'), true],
    ['the same without its text, by its format', shown(float('1', 'table:style-name="cB"')), true],
    ['the same by the format of a parent', shown(float('0', 'table:style-name="child"'), 'FAUX'), false],
    ['a number that shows the other boolean', shown(float('1'), 'FAUX'), VALUE as CellValue],
    ['a number that shows a word', shown(float('1'), 'Fort'), VALUE as CellValue],
    ['a number whose format is a word', shown(float('1', 'table:style-name="cW"'), 'Oui'), 1],
    ['a number that shows another', shown(float('1'), '2'), VALUE as CellValue],
    [
      'a number with its unit that shows another',
      shown(float('1', 'table:style-name="cE"'), '2 €'),
      VALUE as CellValue,
    ],
    ['a number that is rounded', shown(float('1.25'), '1,3'), 1.25],
    ['a number in thousands', shown(float('1234.5'), '1\u202f234,50 €'), 1234.5],
    ['a negative number between brackets', shown(float('-1'), '(1)'), -1],
    ['a number that its format hides', shown(float('1'), ''), 1],
    ['fifteen digits', shown(float('123456789012345'), '1,23456789012345E+14'), 123456789012345],
    ['a percentage', shown('office:value-type="percentage" office:value="0.5"', '50,00%'), 0.5],
    ['no number at all', shown('office:value-type="float"', '1'), VALUE as CellValue],
    ['a number that is none', shown(float('NaN'), 'NaN'), { kind: 'error', text: '#NUM!' }],
    ['an infinity', shown(float('-INF'), '1'), { kind: 'error', text: '#NUM!' }],
    ['a number beyond all', shown(float('1e999'), '1'), { kind: 'error', text: '#NUM!' }],
    ['a number in French', shown(float('1,5'), '1,5'), VALUE as CellValue],
    ['an empty number', shown(float(''), '0'), VALUE as CellValue],
    [
      'an error as Excel stores it',
      shown(float('0', 'table:formula="of:=NA()"'), '#N/A'),
      { kind: 'error', text: '#N/A' },
    ],
    [
      'an error of Calc',
      shown(float('0', 'table:formula="of:=a"'), 'Err:502'),
      { kind: 'error', text: 'Err:502' },
    ],
    ['a text that reads like an error', shown('office:value-type="string"', '#N/A'), '#N/A'],
    [
      'a number shown as a day',
      shown(float('42430', 'table:style-name="cD"'), '2016'),
      { kind: 'date', serial: 42430, text: '2016-03-01' },
    ],
    [
      'a boolean that is neither',
      shown('office:value-type="boolean" office:boolean-value="peut-être"', 'VRAI'),
      VALUE as CellValue,
    ],
    [
      'a boolean that shows the other',
      shown('office:value-type="boolean" office:boolean-value="true"', 'FAUX'),
      VALUE as CellValue,
    ],
    [
      'a day that is none',
      shown('office:value-type="date" office:date-value="2016-13-45"', '1'),
      VALUE as CellValue,
    ],
    [
      'a text that shows another',
      shown('office:value-type="string" office:string-value="a"', 'b'),
      VALUE as CellValue,
    ],
    [
      'a text on two lines',
      shown('office:value-type="string" office:string-value="a&#10;b"', 'a</text:p><text:p>b'),
      'a\nb',
    ],
    [
      'an empty result',
      shown('table:formula="of:=T(1)" office:value-type="string" office:string-value=""', ''),
      '',
    ],
    [
      'a number that two types claim',
      shown(float('1', 'calcext:value-type="string"'), '1'),
      VALUE as CellValue,
    ],
    ['a number without its type', shown('office:value="1"', '2'), VALUE as CellValue],
    ['a type that does not exist', shown('office:value-type="level"', '1'), VALUE as CellValue],
    [
      '24 hours, which are no time of day',
      shown('office:value-type="time" office:time-value="PT24H0M0S" table:style-name="cT"', '00'),
      { kind: 'date', serial: 1, text: 'PT24H0M0S' },
    ],
    [
      'days and hours',
      shown('office:value-type="time" office:time-value="P1DT2H"', '26'),
      { kind: 'date', serial: 26 / 24, text: 'PT26H0M0S' },
    ],
    [
      'a duration of less than a day',
      shown('office:value-type="time" office:time-value="PT2H" table:style-name="cL"', '2'),
      { kind: 'date', serial: 2 / 24, text: 'PT2H0M0S' },
    ],
    [
      'a time that is none',
      shown('office:value-type="time" office:time-value="P1M"', '1'),
      VALUE as CellValue,
    ],
    [
      'a list',
      '<table:table-cell office:value-type="string"><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list></table:table-cell>',
      'a',
    ],
    [
      'a table within',
      '<table:table-cell><table:table><table:table-row/></table:table></table:table-cell>',
      VALUE as CellValue,
    ],
    ['spaces that cannot be counted', shown('office:value-type="string"', 'a<text:s text:c="-5"/>b'), 'a b'],
  ])('does not take for another value %s', (_, cell, expected) => {
    expect(styled(cell)).toEqual(expected);
  });

  it('gives a cell that names no style that of its column', () => {
    const columns =
      '<table:table-column table:number-columns-repeated="2"/><table:table-column table:default-cell-style-name="cB"/>';
    const cells = `<table:table-cell table:number-columns-repeated="2"/>${shown(float('1'), 'oui')}`;
    const [sheet] = sheetsOf(
      `<table:table table:name="S">${columns}<table:table-row>${cells}</table:table-row></table:table>`,
      STYLES,
    );
    expect(sheet?.values).toEqual([[null, null, true]]);
  });

  it.each([
    ['cells', 1_048_573, 16_384, 17_179_820_032],
    ['rows', 1_048_576, 1, 1_048_576],
  ] as const)('counts repeated %s before it makes them', (what, rows, columns, found) => {
    const cell = `<table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"/>`;
    const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`;
    let excess: unknown;
    try {
      valuesOf(row);
    } catch (error) {
      excess = error instanceof HostError && error.excess;
    }
    expect(excess).toMatchObject({ what, found });
  });

  it('counts what repeated texts come to before it makes them', () => {
    const text = '<text:p>A<text:s text:c="30000"/></text:p>';
    const cell = `<table:table-cell office:value-type="string" table:number-columns-repeated="2">${text}</table:table-cell>`;
    const row = `<table:table-row table:number-rows-repeated="9000">${cell}</table:table-row>`;
    expect(() => valuesOf(row)).toThrow(
      expect.objectContaining({
        excess: expect.objectContaining({ what: 'unpacked-bytes', found: 540_018_000 }),
      }),
    );
  });

  it('leaves out what LibreOffice remembers of other files', () => {
    const tables = `<table:table table:name="S"/><table:table table:name="'file:///a.ods'#F"/><table:dde-links><table:dde-link><table:table table:name="D"/></table:dde-link></table:dde-links>`;
    expect(sheetsOf(tables).map(({ name }) => name)).toEqual(['S']);
  });

  it('counts rows wherever they are: repeated header rows, groups, repetitions', () => {
    const row = (value: number, repeated = 1): string =>
      `<table:table-row table:number-rows-repeated="${repeated}">${number(value)}</table:table-row>`;
    const empty =
      '<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const rows = `<table:table-column/><table:table-header-rows>${row(1)}</table:table-header-rows><table:table-row-group>${row(2, 2)}<table:table-row-group>${row(3)}</table:table-row-group></table:table-row-group>${empty}<table:table-rows>${row(4)}</table:table-rows>`;
    expect(valuesOf(rows)).toEqual([[1], [2], [2], [3], [], [], [4]]);
  });

  it('does not count a million empty rows nor their formats', () => {
    expect(
      valuesOf(
        `<table:table-row>${number(1)}</table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row>`,
      ),
    ).toEqual([[1]]);
  });

  it('does not go beyond the last row and column of a sheet, whatever a damaged file repeats', () => {
    const far = '<table:table-row table:number-rows-repeated="4000000000"/>';
    const wide = '<table:table-cell table:number-columns-repeated="4000000000"/>';
    const row = `<table:table-row>${number(1)}${wide}${number(2)}</table:table-row>`;
    expect(valuesOf(`${row}${far}${row}`)).toEqual([[1]]);
  });

  it('puts cells where they stand: repeated, covered by a merge', () => {
    expect(
      valuesOf(
        `<table:table-row><table:table-cell table:number-columns-repeated="2"/>${number(1)}<table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/></table:table-row>`,
      ),
    ).toEqual([[null, null, 1, null, null, 7, 7]]);
  });

  it('reads the names and the visibility of every sheet, and none of what was changed before', () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const changes =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>x</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>';
    const sheets = sheetsOf(
      `${changes}<table:table table:name="A &amp; B" table:style-name="ta1"/><table:table table:name="C" table:style-name="ta2"></table:table>`,
      styles,
    );
    expect(sheets).toEqual([
      { name: 'A & B', values: [], hidden: false },
      { name: 'C', values: [], hidden: true },
    ]);
  });

  it('refuses what is cut, empty or encrypted', () => {
    const cut = deflate(
      'content.xml',
      [Buffer.from('<office:spreadsheet><table:table table:name="S"><table:table-row>')],
      EPOCH,
    );
    const manifest = deflate('META-INF/manifest.xml', [Buffer.from('<manifest:encryption-data/>')], EPOCH);
    const codes = [[], [cut], [cut, manifest]].map((items) => {
      try {
        return readOds(items).length;
      } catch (error) {
        return error instanceof HostError ? error.code : error;
      }
    });
    expect(codes).toEqual(['truncated', 'truncated', 'password']);
  });
});
