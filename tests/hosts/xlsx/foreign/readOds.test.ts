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
