import { isBiff, readXls } from '../../../../src/hosts/xlsx/foreign/biff/readXls';
import type { CellValue } from '../../../../src/workbook/cellValue';
import { HostError } from '../../../../src/workbook/hostError';
import { biffStream, bof, cell, EOF, formula, record, shortText, special, text } from './biffStream';
import type { SheetRecords } from './biffStream';
import { f64, rk, u16, u32, u8, utf16 } from './littleEndian';

const NUM: CellValue = { kind: 'error', text: '#NUM!' };
const UNREADABLE: CellValue = { kind: 'error', text: '#N/A' };
const UNCOMPUTED = expect.objectContaining({ kind: 'uncomputed' }) as CellValue;

type Rows = readonly (readonly CellValue[])[] | undefined;

/** The values of a sheet that holds these records. */
const read = (records: readonly Buffer[], globals: readonly Buffer[] = []): Rows =>
  readXls(biffStream([{ records }], globals))[0]?.values;
/** The value of A1 in such a sheet. */
const one = (...records: readonly Buffer[]): unknown => read(records)?.[0]?.[0] ?? null;
const codeOf = (action: () => unknown): unknown => {
  try {
    return action();
  } catch (error) {
    return error instanceof HostError ? error.code : error;
  }
};

const NUMBER = 0x203;
const LABEL = 0x204;
const BOOL_ERR = 0x205;
const STRING = 0x207;
const CONTINUE = 0x3c;
const LABEL_SST = 0xfd;
const SST = 0xfc;
const MUL_RK = 0xbd;
const RK = 0x27e;
const A1 = cell(0, 0);

/** Shared texts, the first record as it is, others that go on with it. */
const sst = (count: number, first: Buffer, ...more: readonly Buffer[]): Buffer =>
  Buffer.concat([record(SST, u32(count, count), first), ...more.map((content) => record(CONTINUE, content))]);
const shared = (index: number): Buffer => record(LABEL_SST, A1, u32(index));

describe('readXls: numbers, booleans, errors', () => {
  it('reads numbers however they are packed', () => {
    expect(one(record(NUMBER, A1, f64(-1.25)))).toBe(-1.25);
    expect(one(record(RK, A1, u32(rk(3))))).toBe(3);
    expect(one(record(RK, A1, u32(rk(-150) | 1)))).toBe(-1.5);
    expect(one(record(RK, A1, u32(0x3ff8_0000)))).toBe(1.5);
    expect(one(record(RK, A1, u32(0x4059_0001)))).toBe(1);
    const many = record(
      MUL_RK,
      u16(1, 2),
      ...[1, 2, 3].map((n) => Buffer.concat([u16(0), u32(rk(n))])),
      u16(4),
    );
    expect(read([many, record(0xbe, u16(2, 0, 0, 0, 0, 2))])).toEqual([[], [null, null, 1, 2, 3]]);
  });

  it('[R3] takes what is no number for an error', () => {
    for (const number of [NaN, Infinity, -Infinity]) {
      expect(one(record(NUMBER, A1, f64(number)))).toEqual(NUM);
      expect(one(formula(0, 0, f64(number)))).toEqual(NUM);
    }
    expect(one(record(RK, A1, u32(0x7ff8_0000)))).toEqual(NUM);
    expect(read([record(MUL_RK, u16(0, 0, 0), u32(0x7ff0_0000), u16(0))])).toEqual([[NUM]]);
  });

  it('reads booleans, and each error by its code', () => {
    expect(one(record(BOOL_ERR, A1, u8(1, 0)))).toBe(true);
    expect(one(record(BOOL_ERR, A1, u8(0, 0)))).toBe(false);
    const errors = [0x00, 0x07, 0x0f, 0x17, 0x1d, 0x24, 0x2a, 0x2b, 0x99].map((code) => [
      one(record(BOOL_ERR, A1, u8(code, 1))),
      one(formula(0, 0, special(2, code))),
    ]);
    const texts = [
      '#NULL!',
      '#DIV/0!',
      '#VALUE!',
      '#REF!',
      '#NAME?',
      '#NUM!',
      '#N/A',
      '#GETTING_DATA',
      '#VALUE!',
    ];
    expect(errors).toEqual(texts.map((error) => [1, 2].map(() => ({ kind: 'error', text: error }))));
  });

  it('[R3] takes a cell for unreadable when its record is too short, or says what is not known', () => {
    for (const record_ of [
      record(NUMBER, A1, u32(0)),
      record(RK, A1, u16(0)),
      record(LABEL_SST, A1),
      record(BOOL_ERR, A1, u8(1)),
      record(BOOL_ERR, A1, u8(1, 7)),
      record(LABEL, A1, u16(500), u8(0), Buffer.from('court')),
      formula(0, 0, special(9)),
      record(0x02, A1, u16(3)),
      record(0x04, A1, shortText('Fort')),
      shared(0),
    ])
      expect(one(record_)).toEqual(UNREADABLE);
  });
});

describe('readXls: texts', () => {
  it('reads a text in the cell, rich or not, one byte a character or two', () => {
    expect(one(record(LABEL, A1, text('Élevé')))).toBe('Élevé');
    expect(one(record(LABEL, A1, text('cœur')))).toBe('cœur');
    expect(one(record(0xd6, A1, text('Fort'), u16(1, 0, 5)))).toBe('Fort');
  });

  it('reads a text that goes on in other records, however it is packed there', () => {
    const start = record(LABEL, A1, u16(6), u8(0), Buffer.from('Fo'));
    expect(one(start, record(CONTINUE, u8(1), utf16('rœ')), record(CONTINUE, u8(0), Buffer.from('ts')))).toBe(
      'Forœts',
    );
    expect(one(start)).toEqual(UNREADABLE);
  });

  it('reads shared texts: plain, rich, with a phonetic guide', () => {
    const rich = Buffer.concat([u16(4), u8(8), u16(2), Buffer.from('Fort'), u16(0, 1, 2, 3)]);
    const spoken = Buffer.concat([u16(4), u8(5), u32(6), utf16('Fort'), u8(1, 2, 3, 4, 5, 6)]);
    const both = Buffer.concat([u16(4), u8(12), u16(1), u32(2), Buffer.from('Fort'), u16(0, 1), u8(1, 2)]);
    const table = sst(5, Buffer.concat([text('Bon'), rich, spoken, both, text('Modéré')]));
    const texts = [0, 1, 2, 3, 4, 5].map((index) => read([shared(index)], [table])?.[0]?.[0]);
    expect(texts).toEqual(['Bon', 'Fort', 'Fort', 'Fort', 'Modéré', UNREADABLE]);
  });

  it('reads shared texts cut anywhere between two records', () => {
    const long = 'œ'.repeat(3_000);
    const whole = Buffer.concat([
      Buffer.concat([u16(4), u8(8), u16(1), Buffer.from('Fort'), u16(0, 5)]),
      text('Bon'),
    ]);
    // Nothing but characters is told anew how it is packed.
    for (const [cut, flag] of [
      [1, []],
      [3, []],
      [5, [0]],
      [7, [0]],
      [9, []],
      [11, []],
      [13, []],
    ] as const) {
      const table = sst(2, whole.subarray(0, cut), Buffer.concat([u8(...flag), whole.subarray(cut)]));
      expect([0, 1].map((index) => read([shared(index)], [table])?.[0]?.[0])).toEqual(['Fort', 'Bon']);
    }
    const cut = sst(
      2,
      Buffer.concat([u16(3_000), u8(1), utf16(long.slice(0, 1_000))]),
      Buffer.concat([u8(1), utf16(long.slice(1_000)), text('Bon')]),
    );
    expect([0, 1].map((index) => read([shared(index)], [cut])?.[0]?.[0])).toEqual([long, 'Bon']);
  });

  it('[R3] takes a cell for unreadable when its shared text is cut', () => {
    const table = sst(2, Buffer.concat([text('Bon'), u16(9), u8(0), Buffer.from('Mod')]));
    expect([0, 1].map((index) => read([shared(index)], [table])?.[0]?.[0])).toEqual(['Bon', UNREADABLE]);
  });
});

describe('readXls: results of formulas', () => {
  const asText = formula(0, 0, special(0));
  const result = record(STRING, text('Fort'));

  it('reads numbers, booleans, texts, and the empty text', () => {
    expect(one(formula(0, 0, f64(2)))).toBe(2);
    expect(one(formula(0, 0, special(1, 1)))).toBe(true);
    expect(one(asText, result)).toBe('Fort');
    expect(one(formula(0, 0, special(3)))).toBe('');
    expect(one(record(0x206, A1, f64(3), u16(0)))).toBe(3);
  });

  it.each([
    ['shared with other cells', 0x4bc],
    ['of an array', 0x221],
    ['of a data table', 0x236],
    ['of a kind that is not known', 0x8ff],
  ])('reads a text after what the formula is: %s', (_, id) => {
    expect(one(asText, record(id, Buffer.alloc(20)), result)).toBe('Fort');
  });

  it('reads a text that goes on, packed otherwise', () => {
    const start = record(STRING, u16(4), u8(1), utf16('Fo'));
    expect(one(asText, start, record(CONTINUE, u8(0), Buffer.from('rt')))).toBe('Fort');
  });

  it('[R3] takes a formula for unreadable when its text is missing or cut, never for empty', () => {
    const next = record(NUMBER, cell(0, 1), f64(1));
    expect(one(asText)).toEqual(UNREADABLE);
    expect(read([asText, next, result])).toEqual([[UNREADABLE, 1]]);
    expect(one(asText, record(STRING, u16(9), u8(0), Buffer.from('Fo')))).toEqual(UNREADABLE);
  });

  it('[R3] tells a formula that was never computed', () => {
    const ON_LOAD = 2;
    expect(one(formula(0, 0, f64(0), ON_LOAD))).toEqual(UNCOMPUTED);
    expect(one(formula(0, 0, special(3), ON_LOAD))).toEqual(UNCOMPUTED);
    expect(one(formula(0, 0, f64(2), ON_LOAD))).toBe(2);
    expect(one(formula(0, 0, f64(0), 1))).toBe(0);
  });
});

describe('readXls: zeros that LibreOffice stores for texts', () => {
  const calc = record(0x5c, text('Calc'.padEnd(109)));
  const xf = (id: number): Buffer => record(0xe0, u16(0, id), Buffer.alloc(16));
  const GENERAL = 0;
  const FORMATTED = 1;
  /** A formula with these tokens that stores 0. */
  const zero = (tokens: Buffer, format = FORMATTED, row = 0): Buffer =>
    record(0x06, cell(row, 0, format), f64(0), u16(0), u32(0), u16(tokens.length), tokens);
  const values = (records: readonly Buffer[], globals: readonly Buffer[] = [calc]): unknown =>
    read(records, [...globals, xf(0), xf(2)])?.map((row) => row[0]);
  const reference = u8(0x44, 0, 0, 0, 0);
  const join = Buffer.concat([u8(0x17, 2, 0), Buffer.from('Fo'), u8(0x17, 2, 1), utf16('rt'), u8(0x08)]);

  it('[R3] takes such a zero for a formula without value, where a text may come of it', () => {
    const condition = Buffer.concat([
      u8(0x1d, 1, 0x19, 2, 9, 0, 0x17, 1, 0, 65, 0x19, 8, 3, 0),
      u8(0x42, 2, 1, 0),
    ]);
    for (const tokens of [join, reference, condition, u8(0x99), u8(), u8(0x17)])
      expect(values([zero(tokens)])).toEqual([UNCOMPUTED]);
  });

  it('keeps a zero that can be no text: arithmetic, comparisons, functions, in brackets too', () => {
    const sum = u8(0x25, 0, 0, 1, 0, 0, 0, 0, 0, 0x19, 0x10, 0, 0);
    for (const tokens of [
      Buffer.concat([reference, reference, u8(0x04)]),
      Buffer.concat([reference, reference, u8(0x04, 0x15)]),
      Buffer.concat([join, join, u8(0x0e)]),
      u8(0x1e, 0, 0),
      Buffer.concat([reference, u8(0x41, 32, 0)]),
      Buffer.concat([reference, u8(0x42, 1, 4, 0)]),
      sum,
    ])
      expect(values([zero(tokens)])).toEqual([0]);
  });

  it('keeps zeros of cells in the general format, and of other programs', () => {
    expect(values([zero(join, GENERAL)])).toEqual([0]);
    expect(values([zero(join)], [])).toEqual([0]);
    expect(values([zero(join)], [record(0x5c, text('Nadine'))])).toEqual([0]);
  });

  it.each([
    ['shared', (tokens: Buffer) => record(0x4bc, Buffer.alloc(8), u16(tokens.length), tokens)],
    ['of an array', (tokens: Buffer) => record(0x221, Buffer.alloc(12), u16(tokens.length), tokens)],
  ])('looks for the formula where it is when it is %s', (_, made) => {
    const first = u8(0x01, 0, 0, 0, 0);
    const minus = Buffer.concat([reference, reference, u8(0x04)]);
    const cells = (tokens: Buffer): readonly Buffer[] => [
      zero(first),
      made(tokens),
      zero(first, FORMATTED, 1),
    ];
    expect(values(cells(minus))).toEqual([0, 0]);
    expect(values(cells(join))).toEqual([UNCOMPUTED, UNCOMPUTED]);
    expect(values([zero(first)])).toEqual([UNCOMPUTED]);
  });
});

describe('readXls: dates', () => {
  const xf = (id: number): Buffer => record(0xe0, u16(0, id), Buffer.alloc(16));
  const format = (id: number, code: string): Buffer => record(0x41e, u16(id), text(code));
  const FORMATS = [
    xf(0),
    xf(14),
    xf(46),
    xf(164),
    xf(165),
    xf(9),
    xf(166),
    format(164, 'dd/mm/yyyy hh:mm'),
  ].concat(format(165, '"jour" 0'), format(166, '[h]:mm'));
  const dated = (number: number, style: number, more: readonly Buffer[] = []): unknown =>
    read([record(NUMBER, cell(0, 0, style), f64(number))], [...more, ...FORMATS])?.[0]?.[0];

  it('shows a number as its format does', () => {
    expect(dated(42430, 0)).toBe(42430);
    expect(dated(42430, 1)).toEqual({ kind: 'date', serial: 42430, text: '2016-03-01' });
    expect(dated(1.25, 2)).toEqual({ kind: 'date', serial: 1.25, text: 'PT30H0M0S' });
    expect(dated(42430.5, 3)).toEqual({ kind: 'date', serial: 42430.5, text: '2016-03-01T12:00:00' });
    expect(dated(0.5, 3)).toEqual({ kind: 'date', serial: 0.5, text: '12:00:00' });
    expect(dated(2, 4)).toBe(2);
    expect(dated(0.5, 5)).toBe(0.5);
    expect(dated(1.5, 6)).toEqual({ kind: 'date', serial: 1.5, text: 'PT36H0M0S' });
    expect(dated(3, 60)).toBe(3);
  });

  it('keeps every digit of a moment, whatever the time zone', () => {
    expect(dated(42430.123456789, 1)).toMatchObject({ serial: 42430.123456789 });
  });

  it('counts the dates of 1904 as those of 1900, which the new workbook follows', () => {
    const of1904 = [record(0x22, u16(1))];
    expect(dated(40968, 1, of1904)).toEqual({ kind: 'date', serial: 42430, text: '2016-03-01' });
    expect(dated(0, 1, of1904)).toMatchObject({ text: '1904-01-01' });
    expect(dated(0.5, 3, of1904)).toMatchObject({ serial: 0.5 });
    expect(dated(1.25, 2, of1904)).toMatchObject({ serial: 1.25 });
    expect(dated(3, 0, of1904)).toBe(3);
  });

  it('refuses a format whose code is cut: it may be that of a date', () => {
    const cut = record(0x41e, u16(164, 30), u8(0), Buffer.from('dd/'));
    expect(codeOf(() => read([], [cut]))).toBe('truncated');
  });
});

describe('readXls: sheets', () => {
  const number = (value: number): Buffer => record(NUMBER, A1, f64(value));
  const named = (name: string, value: number, more: Partial<SheetRecords> = {}): SheetRecords => ({
    name,
    records: [number(value)],
    ...more,
  });

  it('reads them in the order of the tabs, wherever their records lie', () => {
    const stream = biffStream([named('Un', 1), named('Été', 2)]);
    const first = stream.indexOf(record(0x85)[0] ?? 0, 20);
    const second = first + 4 + stream.readUInt16LE(first + 2);
    const [one_, two] = [stream.readUInt32LE(first + 4), stream.readUInt32LE(second + 4)];
    stream.writeUInt32LE(two, first + 4);
    stream.writeUInt32LE(one_, second + 4);
    expect(readXls(stream).map(({ name, values }) => [name, values])).toEqual([
      ['Un', [[2]]],
      ['Été', [[1]]],
    ]);
  });

  it('tells hidden ones, and leaves charts and macros out, by the tab or by the sheet', () => {
    const sheets = readXls(
      biffStream([
        named('Vue', 1),
        named('Cachée', 2, { state: 1 }),
        named('Très cachée', 3, { state: 2 }),
        named('Graphique', 4, { kind: 2, own: 0x20 }),
        named('Macro', 5, { kind: 1, own: 0x40 }),
        named('Module', 6, { kind: 6, own: 0x06 }),
        named('Graphique aussi', 7, { own: 0x20 }),
      ]),
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Vue', false],
      ['Cachée', true],
      ['Très cachée', true],
    ]);
  });

  it('takes cells in any order, the last word on each, and no blank for a value that goes', () => {
    const at = (row: number, column: number, value: number): Buffer =>
      record(NUMBER, cell(row, column), f64(value));
    const blank = record(0x201, A1);
    expect(read([at(2, 1, 5), at(0, 0, 1), at(0, 0, 2), blank, at(0, 2, 3)])).toEqual([
      [2, null, 3],
      [],
      [null, 5],
    ]);
  });

  it('leaves the cells of a chart that stands on the sheet, and reads on after it', () => {
    const chart = Buffer.concat([bof(0x20), record(NUMBER, A1, f64(9)), EOF]);
    expect(read([number(1), chart, record(NUMBER, cell(0, 1), f64(2))])).toEqual([[1, 2]]);
  });

  it('refuses what is cut, or does not say where it stands', () => {
    const whole = biffStream([named('Un', 1)]);
    expect(codeOf(() => readXls(whole.subarray(0, -4)))).toBe('truncated');
    expect(codeOf(() => readXls(whole.subarray(0, -10)))).toBe('truncated');
    expect(codeOf(() => readXls(biffStream([named('Un', 1, { end: Buffer.alloc(40) })])))).toBe('truncated');
    expect(codeOf(() => read([record(NUMBER, u16(0))]))).toBe('truncated');
    expect(codeOf(() => read([record(NUMBER, cell(0, 256), f64(1))]))).toBe('truncated');
    expect(codeOf(() => read([record(MUL_RK, u16(0, 0, 0), u32(6), u8(1))]))).toBe('truncated');
    const lost = Buffer.from(whole);
    lost.writeUInt32LE(3, whole.indexOf(shortText('Un')) - 6);
    expect(codeOf(() => readXls(lost))).toBe('truncated');
  });

  it('refuses two tabs for one sheet: many would be read as many times', () => {
    const stream = biffStream([named('Un', 1), named('Deux', 2)]);
    const [first, second] = [stream.indexOf(shortText('Un')) - 6, stream.indexOf(shortText('Deux')) - 6];
    stream.writeUInt32LE(stream.readUInt32LE(first), second);
    expect(codeOf(() => readXls(stream))).toBe('truncated');
  });

  it('tells a password', () => {
    expect(codeOf(() => read([], [record(0x2f, u16(1, 1, 1), Buffer.alloc(48))]))).toBe('password');
    expect(codeOf(() => read([], [record(0x2f, u16(0, 0x1234, 0x5678))]))).toBe('password');
  });

  it.each([
    ['Excel 5.0/95', bof(0x05, 0x0500)],
    ['Excel 4', record(0x0409, u16(0, 0x10, 0))],
    ['Excel 3', record(0x0209, u16(0, 0x10, 0))],
    ['Excel 2', record(0x0009, u16(0, 0x10))],
  ])('names the version of a workbook of %s', (version, beginning) => {
    expect(isBiff(beginning)).toBe(true);
    expect(() => readXls(Buffer.concat([beginning, EOF]))).toThrow(
      expect.objectContaining({ code: 'unsupported', feature: 'file-format', detail: version }),
    );
  });

  it('refuses more cells than are read before it makes room for them', () => {
    const full = Buffer.concat(Array.from({ length: 256 }, () => Buffer.concat([u16(0), u32(rk(1))])));
    const rows = Array.from({ length: 20_000 }, (_, row) => record(MUL_RK, u16(row, 0), full, u16(255)));
    const found = { what: 'cells', found: 5_120_000, limit: 5_000_000 };
    expect(() => read(rows)).toThrow(expect.objectContaining({ code: 'too-large', excess: found }));
  });

  it('refuses a long text that very many cells share', () => {
    const table = sst(1, text('x'.repeat(8_100)));
    const records = Array.from({ length: 65_536 }, (_, row) => record(LABEL_SST, cell(row, 0), u32(0)));
    expect(codeOf(() => read(records, [table]))).toBe('too-large');
  });
});
