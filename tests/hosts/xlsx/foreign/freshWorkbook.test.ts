import { freshPackage } from '../../../../src/hosts/xlsx/foreign/freshWorkbook';
import { newXlsx, openXlsx, XlsxWorkbook } from '../../../../src/hosts/xlsx/xlsxWorkbook';
import type { CellValue } from '../../../../src/workbook/cellValue';

const VALUES: readonly (readonly CellValue[])[] = [
  ['N°', ' a ', '=1+1', '007'],
  [],
  [null, 1.5, false, { kind: 'error', text: '#N/A' }],
  [
    { kind: 'date', serial: 42430, text: '2016-03-01' },
    { kind: 'date', serial: 42430.5625, text: '2016-03-01T13:30:00' },
    { kind: 'date', serial: 0.5625, text: '13:30:00' },
    { kind: 'date', serial: 1.25, text: 'PT30H0M0S' },
    { kind: 'uncomputed', formula: 'A1&"<"' },
  ],
];

describe('freshPackage', () => {
  it('holds the sheets that it is given, values as they are', async () => {
    const given = [
      { name: 'Évaluation & co', values: VALUES },
      { name: 'Listes', values: [], hidden: true },
    ];
    const book = await openXlsx(await new XlsxWorkbook(freshPackage(given)).save());
    const { sheets } = await book.read({ kind: 'all' });
    expect(sheets).toEqual(
      given.map(({ name, values, hidden = false }) => ({ name, hidden, tables: [], values })),
    );
  });

  it.each(['a/b', '', 'x'.repeat(32), "'a", '[1]'])(
    'refuses to name a sheet %j rather than rename it',
    (name) => {
      expect(() => freshPackage([{ name, values: [] }])).toThrow(
        expect.objectContaining({ code: 'unsupported', feature: 'sheet-name', detail: name }),
      );
    },
  );

  it('refuses two sheets of one name, whatever the case', () => {
    expect(() =>
      freshPackage([
        { name: 'S', values: [] },
        { name: 's', values: [] },
      ]),
    ).toThrow(expect.objectContaining({ feature: 'sheet-name' }));
  });

  it('refuses a text that no cell can hold', () => {
    expect(() => freshPackage([{ name: 'S', values: [['x'.repeat(32_768)]] }])).toThrow(
      expect.objectContaining({ feature: 'text-length', detail: 'S!A1' }),
    );
  });
});

describe('newXlsx', () => {
  it('cannot be saved before a plan has made a sheet: no program opens such a file', async () => {
    const book = await newXlsx();
    await expect(book.save()).rejects.toThrow(RangeError);
    await book.apply([]);
    await expect(book.save()).rejects.toThrow(RangeError);
    await book.apply([{ sheet: 'Évaluation', blocks: [] }]);
    const { sheets } = await (await openXlsx(await book.save())).read({ kind: 'all' });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Évaluation']);
  });

  it('holds exactly the sheets that plans have made, in their order', async () => {
    const book = await newXlsx();
    expect((await book.read({ kind: 'all' })).sheets).toEqual([]);
    await book.apply(
      ['Lisez-moi', 'Évaluation', 'Méthode'].map((sheet) => ({
        sheet,
        blocks: [],
        active: sheet === 'Évaluation',
      })),
    );
    const { sheets } = await (await openXlsx(await book.save())).read({ kind: 'all' });
    expect(sheets.map((sheet) => sheet.name)).toEqual(['Lisez-moi', 'Évaluation', 'Méthode']);
  });
});
