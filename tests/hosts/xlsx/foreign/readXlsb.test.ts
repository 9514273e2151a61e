import { readXlsb } from '../../../../src/hosts/xlsx/foreign/xlsb/readXlsb';
import { openWorkbook } from '../../../../src/hosts/xlsx/openWorkbook';
import type { CellValue } from '../../../../src/workbook/cellValue';
import { HostError } from '../../../../src/workbook/hostError';
import { f64, rk, u16, u32, u8, utf16 } from './littleEndian';
import { brt, head, row, sheetPart, stylesOf, wide, xlsbPackage } from './xlsbBytes';
import type { XlsbOptions, XlsbSheet } from './xlsbBytes';

const NUM: CellValue = { kind: 'error', text: '#NUM!' };
const UNREADABLE: CellValue = { kind: 'error', text: '#N/A' };
const BOOK = 'xl/workbook.bin';

const sheetsOf = (sheets: readonly XlsbSheet[], options?: XlsbOptions): ReturnType<typeof readXlsb> =>
  readXlsb(xlsbPackage(sheets, options), BOOK);
const read = (records: readonly Buffer[], options?: XlsbOptions): readonly (readonly CellValue[])[] =>
  sheetsOf([{ name: 'S', part: sheetPart(records) }], options)[0]?.values ?? [];
/** The value of A1 in a sheet with these records in its first row. */
const one = (...records: readonly Buffer[]): CellValue => read([row(0), ...records])[0]?.[0] ?? null;
const codeOf = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error instanceof HostError ? error.code : error;
  }
};

/** What comes after the result of a formula: options, size of the formula, size of what it refers to. */
const FORMULA = Buffer.concat([u16(0), u32(0, 0)]);

describe('readXlsb: cells', () => {
  it('reads values of each kind', () => {
    expect(one(brt(2, head(0), u32(rk(3))))).toBe(3);
    expect(one(brt(2, head(0), u32(rk(-250) | 1)))).toBe(-2.5);
    expect(one(brt(3, head(0), u8(0x07)))).toEqual({ kind: 'error', text: '#DIV/0!' });
    expect(one(brt(4, head(0), u8(1)))).toBe(true);
    expect(one(brt(5, head(0), f64(1.5)))).toBe(1.5);
    expect(one(brt(6, head(0), wide('Élevé ☺')))).toBe('Élevé ☺');
    expect(one(brt(62, head(0), u8(1), wide('Fort'), u32(1), u16(0, 0)))).toBe('Fort');
    expect(one(brt(1, head(0)))).toBeNull();
  });

  it('reads results of formulas of each kind, after what they share too', () => {
    expect(one(brt(8, head(0), wide('Fort'), FORMULA), brt(427, u32(0, 3, 0, 0)))).toBe('Fort');
    expect(one(brt(8, head(0), wide(''), FORMULA), brt(426, u32(0, 3, 0, 0)))).toBe('');
    expect(one(brt(9, head(0), f64(2), FORMULA), brt(428, u32(0, 3, 0, 0)))).toBe(2);
    expect(one(brt(10, head(0), u8(0), FORMULA))).toBe(false);
    expect(one(brt(11, head(0), u8(0x17), FORMULA))).toEqual({ kind: 'error', text: '#REF!' });
  });

  it('reads cells that do not say their column, each right of the one before', () => {
    const style = u32(0);
    const cells = [
      brt(5, head(1), f64(1)),
      brt(13, style, u32(rk(2))),
      brt(12, style),
      brt(14, style, u8(0x2a)),
      brt(15, style, u8(1)),
      brt(16, style, f64(0.5)),
      brt(17, style, wide('Fort')),
      brt(18, style, u32(0)),
    ];
    expect(read([row(0), ...cells], { strings: [brt(19, u8(0), wide('Bon'))] })).toEqual([
      [null, 1, 2, null, UNREADABLE, true, 0.5, 'Fort', 'Bon'],
    ]);
  });

  it('reads shared texts: plain, rich, with a phonetic guide', () => {
    const strings = [
      brt(159, u32(3, 3)),
      brt(19, u8(0), wide('Fort')),
      brt(19, u8(1), wide('Bon'), u32(1), u16(0, 0)),
      brt(19, u8(2), wide('Modéré'), wide('ふ'), u32(1), u16(0, 0, 0)),
      brt(160),
    ];
    const cells = [0, 1, 2, 3].map((index) => brt(7, head(index), u32(index)));
    expect(read([row(0), ...cells], { strings })).toEqual([['Fort', 'Bon', 'Modéré', UNREADABLE]]);
  });

  it('[R3] takes what is no number for an error', () => {
    for (const number of [NaN, Infinity, -Infinity]) {
      expect(one(brt(5, head(0), f64(number)))).toEqual(NUM);
      expect(one(brt(9, head(0), f64(number), FORMULA))).toEqual(NUM);
    }
    expect(one(brt(2, head(0), u32(0x7ff0_0000)))).toEqual(NUM);
  });

  it('[R3] takes a cell for unreadable when its record is too short, never for empty', () => {
    for (const [kind, held] of [
      [2, u16(0)],
      [3, u8()],
      [4, u8()],
      [5, u32(0)],
      [6, Buffer.concat([u32(9), utf16('court')])],
      [6, u32(0xffff_ffff)],
      [7, u16(0)],
      [8, u16(0)],
      [9, u32(0)],
      [10, u8()],
      [11, u8()],
      [62, u8(0)],
    ] as const)
      expect(one(brt(kind, head(0), held))).toEqual(UNREADABLE);
  });

  it('[R3] takes a record of an unknown kind for a cell that cannot be read, where it looks like one', () => {
    const cells = [brt(5, head(0), f64(1)), brt(63, head(1), f64(2)), brt(5, head(2), f64(3))];
    expect(read([row(0), ...cells])).toEqual([[1, UNREADABLE, 3]]);
  });

  it('passes over what is no cell: alternate contents, later records, what tells of the next cell', () => {
    const apart = [
      brt(37, u32(1, 2)),
      brt(1024, u32(5, 0)),
      brt(38),
      brt(35, u32(9, 0)),
      brt(36),
      brt(49, u32(7)),
      brt(50, u32(7)),
      brt(3_000, u32(4, 0, 0)),
      brt(70, u8(1)),
    ];
    expect(read([row(0), ...apart, brt(5, head(0), f64(1))])).toEqual([[1]]);
  });

  it('takes rows and cells in any order', () => {
    const cells = [row(2), brt(5, head(3), f64(1)), brt(5, head(0), f64(2)), row(0), brt(5, head(1), f64(3))];
    expect(read(cells)).toEqual([[null, 3], [], [2, null, null, 1]]);
  });

  it('refuses what is cut, or does not say where it stands', () => {
    const cell = brt(5, head(0), f64(1));
    const part = (...records: readonly Buffer[]): unknown =>
      codeOf(() => sheetsOf([{ name: 'S', part: Buffer.concat(records) }]));
    expect(part(brt(129), brt(145), row(0), cell)).toBe('truncated');
    expect(part(brt(129), brt(130))).toBe('truncated');
    expect(part(brt(129), brt(145), row(0), cell.subarray(0, -1))).toBe('truncated');
    expect(codeOf(() => read([cell]))).toBe('truncated');
    expect(codeOf(() => read([row(1_048_576)]))).toBe('truncated');
    expect(codeOf(() => read([row(0), brt(5, head(16_384), f64(1))]))).toBe('truncated');
    expect(codeOf(() => read([row(0), brt(5, u8(0))]))).toBe('truncated');
    expect(codeOf(() => read([row(0)], { strings: [brt(19, u8(0), u32(9))] }))).toBe('truncated');
  });

  it('refuses more cells than are read before it makes room for them', () => {
    const rows = Array.from({ length: 1_300 }, (_, index) => [row(index), brt(5, head(16_383), f64(1))]);
    expect(codeOf(() => read(rows.flat()))).toBe('too-large');
  });

  it('refuses a part that would take too much room before it is unpacked', () => {
    const huge = { what: 'part-bytes', found: (64 << 20) + 1, limit: 64 << 20 };
    expect(() => sheetsOf([{ name: 'S', part: Buffer.alloc(huge.found) }])).toThrow(
      expect.objectContaining({ code: 'too-large', excess: huge }),
    );
  });
});

describe('readXlsb: dates and sheets', () => {
  const styles = stylesOf(
    [0, 14, 164, 165, 46],
    new Map([
      [164, 'dd/mm/yyyy'],
      [165, '"d"0'],
    ]),
  );
  const dated = (style: number, date1904 = false): unknown =>
    read([row(0), brt(5, head(0, style), f64(2.5))], { styles, date1904 })[0]?.[0];

  it('shows a number as its cell format does', () => {
    expect(dated(0)).toBe(2.5);
    expect(dated(1)).toEqual({ kind: 'date', serial: 2.5, text: '1900-01-02T12:00:00' });
    expect(dated(2)).toEqual({ kind: 'date', serial: 2.5, text: '1900-01-02T12:00:00' });
    expect(dated(3)).toBe(2.5);
    expect(dated(4)).toEqual({ kind: 'date', serial: 2.5, text: 'PT60H0M0S' });
    expect(dated(9)).toBe(2.5);
    expect(read([row(0), brt(2, head(0, 1), u32(rk(3)))], { styles })).toEqual([
      [{ kind: 'date', serial: 3, text: '1900-01-03' }],
    ]);
  });

  it('counts the dates of 1904 as those of 1900, which the new workbook follows', () => {
    expect(dated(1, true)).toEqual({ kind: 'date', serial: 1464.5, text: '1904-01-03T12:00:00' });
    expect(dated(4, true)).toMatchObject({ serial: 2.5 });
  });

  it('tells hidden sheets, and leaves charts, macros and what has no part out', () => {
    const part = sheetPart([row(0), brt(5, head(0), f64(1))]);
    const sheets = sheetsOf([
      { name: 'Vue', part },
      { name: 'Graphique', part, kind: 'chartsheet' },
      { name: 'Cachée', part, state: 1 },
      { name: 'Macro', part, kind: 'xlMacrosheet' },
      { name: 'Module', part, kind: null, state: 2 },
      { name: 'Très cachée', part, state: 2 },
    ]);
    expect(sheets).toEqual([
      { name: 'Vue', values: [[1]], hidden: false },
      { name: 'Cachée', values: [[1]], hidden: true },
      { name: 'Très cachée', values: [[1]], hidden: true },
    ]);
  });

  it('refuses a sheet whose part is missing, and two tabs for one part', () => {
    const part = sheetPart([]);
    const missing = xlsbPackage([{ name: 'S', part }]);
    missing.remove('xl/worksheets/sheet1.bin');
    expect(codeOf(() => readXlsb(missing, BOOK))).toBe('truncated');
    const lost = xlsbPackage([{ name: 'S', part }]);
    lost.removeRelationship(BOOK, 'rId1');
    expect(codeOf(() => readXlsb(lost, BOOK))).toBe('truncated');
    const twice = xlsbPackage([{ name: 'S', part }]);
    const tab = brt(156, u32(0, 1), wide('rId1'), wide('S'));
    twice.set(BOOK, Buffer.concat([tab, tab]));
    expect(codeOf(() => readXlsb(twice, BOOK))).toBe('truncated');
  });

  it('is opened as a workbook whatever its name', async () => {
    const opc = xlsbPackage([{ name: 'Évaluation', part: sheetPart([row(0), brt(6, head(0), wide('N°'))]) }]);
    const { sheets } = await (await openWorkbook(await opc.write(), 'a.xlsx')).read({ kind: 'all' });
    expect(sheets).toMatchObject([{ name: 'Évaluation', values: [['N°']] }]);
  });
});
