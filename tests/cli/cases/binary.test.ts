import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { biffStream, cell, formula, record, special, text } from '../../hosts/xlsx/foreign/biffStream';
import { f64, rk, u16, u32, u8 } from '../../hosts/xlsx/foreign/littleEndian';
import { oleBytes } from '../../hosts/xlsx/foreign/oleBytes';
import { brt, head, row, sheetPart, wide, xlsbPackage } from '../../hosts/xlsx/foreign/xlsbBytes';
import { buildPistes, newFolder, runPistes, sentenceOf } from '../runPistes';

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');

beforeAll(buildPistes);

interface Ranked {
  readonly pistes: readonly {
    readonly title: string;
    readonly status: string;
    readonly rank: number | null;
  }[];
  readonly issues: readonly { readonly cell: string; readonly message: string }[];
}

async function ranked(bytes: Uint8Array, name: string): Promise<Ranked> {
  const folder = newFolder();
  writeFileSync(join(folder, name), bytes);
  const run = await runPistes(folder, 'classer', name, '--json');
  expect(run).toMatchObject({ code: 0, stderr: '' });
  return JSON.parse(run.stdout) as Ranked;
}

const rankedCase = (name: string): Promise<Ranked> => ranked(readFileSync(join(CASES, name)), name);
const statuses = ({ pistes }: Ranked): unknown => pistes.map(({ title, status }) => [title, status]);
const unread = ({ issues }: Ranked): unknown =>
  issues.map(({ cell: place, message }) => [place, /« ?(.*?) ?» n’est pas/.exec(plain(message))?.[1]]);
const plain = (sentence: string): string => sentence.replaceAll('\u202f', ' ');

/** What must fail: exit 1, one sentence, nothing written. */
async function refused(bytes: Uint8Array, name: string): Promise<string> {
  const folder = newFolder();
  writeFileSync(join(folder, name), bytes);
  return sentenceOf(folder, ['classer', name]);
}

const HEADERS = ['N°', 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'];

/** A .xls with a piste a row: each gives the records of its level in column C, which begin at its own row. */
function xls(levels: readonly ((row: number) => readonly Buffer[])[]): Buffer {
  const number = (at: number, column: number, value: number): Buffer =>
    record(0x27e, cell(at, column), u32(rk(value)));
  const records = levels.flatMap((level, index) => [
    number(index + 1, 0, index + 1),
    record(0x204, cell(index + 1, 1), text(`P${index + 1}`)),
    ...level(index + 1),
    number(index + 1, 3, 1),
    number(index + 1, 4, 1),
  ]);
  const headers = HEADERS.map((header, column) => record(0x204, cell(0, column), text(header)));
  return biffStream([{ name: 'Évaluation', records: [...headers, ...records] }]);
}

const STRING = 0x207;
const ole = (content: Buffer, name = 'Workbook'): Buffer => oleBytes([{ name, content }]);

describe('a .xls is read as Excel shows it', () => {
  it('text results of a formula that was filled down count', async () => {
    const result = await rankedCase('k6-shared-text-formula.xls');
    expect(result.issues).toEqual([]);
    expect(result.pistes.map(({ status, rank }) => [status, rank])).toEqual(
      [1, 2, 3, 4].map((rank) => ['retained', rank]),
    );
  });

  it('[R3] what is no number is an error in its cell', async () => {
    expect(statuses(await rankedCase('k4-nan.xls'))).toEqual([['A', 'retained']]);
    const level = await rankedCase('k4-nan-level.xls');
    expect(statuses(level)).toEqual([['A', 'invalid']]);
    expect(unread(level)).toEqual([['Évaluation!C2', '#NUM!']]);
  });

  it.each(['k2-last-sector-short.xls', 'k3-stream-name-in-capitals.xls'])('%s is ranked', async (name) => {
    const result = await rankedCase(name);
    expect(result.pistes.map(({ status }) => status)).toEqual([
      'retained',
      'retained',
      'invalid',
      'invalid',
      'invalid',
      'invalid',
      'unscored',
    ]);
    expect(unread(result)).toEqual([
      ['Évaluation!C4', 'VRAI'],
      ['Évaluation!C5', '02/01/1900'],
      ['Évaluation!C6', '#DIV/0!'],
      ['Évaluation!C7', '2,0'],
    ]);
  });

  it('[R3] a level of any kind is the one that was stored or an issue, never an empty one', async () => {
    const asText = (at: number, ...more: readonly Buffer[]): readonly Buffer[] => [
      formula(at, 2, special(0)),
      ...more,
    ];
    const result = await ranked(
      ole(
        xls([
          (at) => [record(0xd6, cell(at, 2), text('Fort'), u16(1, 0, 5))],
          (at) => asText(at, record(0x221, Buffer.alloc(14)), record(STRING, text('Bon'))),
          (at) => asText(at, record(0x236, Buffer.alloc(16)), record(STRING, text('Fort'))),
          (at) => [record(0xbd, u16(at, 2, 0), u32(rk(2)), u16(2))],
          (at) => asText(at),
          (at) => [formula(at, 2, f64(Infinity))],
          (at) => [record(0x205, cell(at, 2), u8(0x2a, 1))],
          (at) => [record(0xfd, cell(at, 2), u32(99))],
          (at) => [formula(at, 2, f64(0), 2)],
          (at) => [record(0x201, cell(at, 2))],
        ]),
      ),
      'niveaux.xls',
    );
    expect(result.pistes.map(({ status }) => status)).toEqual([
      ...['retained', 'retained', 'retained', 'retained'],
      ...['invalid', 'invalid', 'invalid', 'invalid', 'invalid'],
      'unscored',
    ]);
    expect(result.issues).toHaveLength(5);
    expect(plain(result.issues[4]?.message ?? '')).toContain('n’a pas de valeur enregistrée');
  });

  it.each([
    ['records without a container', (content: Buffer) => content],
    ['a stream in lower case', (content: Buffer) => ole(content, 'workbook')],
    [
      'both a newer and an older version',
      (content: Buffer) =>
        oleBytes([
          { name: 'Book', content: record(0x0809, u16(0x0500, 5, 0, 0)) },
          { name: 'Workbook', content },
        ]),
    ],
    ['sectors of 4,096 bytes', (content: Buffer) => oleBytes([{ name: 'Workbook', content }], 12)],
  ])('ranks %s', async (_, made) => {
    const one = (at: number): readonly Buffer[] => [record(0x203, cell(at, 2), f64(1))];
    expect(statuses(await ranked(made(xls([one, one])), 'n.xls'))).toEqual([
      ['P1', 'retained'],
      ['P2', 'retained'],
    ]);
  });
});

describe('a .xlsb is read as Excel shows it', () => {
  it('[R3] b01-kinds.xlsb: every kind of cell', async () => {
    const result = await rankedCase('b01-kinds.xlsb');
    const invalid = [12, 13, 14, 15, 17, 19, 20, 21, 23];
    const expected = Array.from({ length: 23 }, (_, index) => {
      const piste = index + 1;
      if (piste === 16 || piste === 22) return [`P${piste}`, 'unscored'];
      return [`P${piste}`, invalid.includes(piste) ? 'invalid' : 'retained'];
    });
    expect(statuses(result)).toEqual(expected);
    expect(unread(result)).toEqual([
      ['Évaluation!C13', 'VRAI'],
      ['Évaluation!C14', '#N/A'],
      ['Évaluation!C15', 'VRAI'],
      ['Évaluation!C16', '#N/A'],
      ['Évaluation!C18', '01/01/1900'],
      ['Évaluation!C20', '01/01/1900'],
      ['Évaluation!C21', '#NUM!'],
      ['Évaluation!C22', '#NUM!'],
      ['Évaluation!C24', '1,5'],
    ]);
  });

  it('[R3] cells without a column, and cells that cannot be read', async () => {
    const piste = (index: number, level: Buffer): readonly Buffer[] => [
      row(index),
      brt(5, head(0), f64(index)),
      brt(6, head(1), wide(`P${index}`)),
      level,
      brt(2, head(3), u32(rk(1))),
      brt(2, head(4), u32(rk(1))),
    ];
    const part = sheetPart([
      row(0),
      ...HEADERS.map((header, column) => brt(6, head(column), wide(header))),
      ...piste(1, brt(17, u32(0), wide('Fort'))),
      ...piste(2, brt(13, u32(0), u32(rk(2)))),
      ...piste(3, brt(7, head(2), u32(5))),
      ...piste(4, brt(63, head(2), wide('Fort'))),
      ...piste(5, brt(12, u32(0))),
    ]);
    const result = await ranked(await xlsbPackage([{ name: 'Évaluation', part }]).write(), 'n.xlsb');
    expect(result.pistes.map(({ status }) => status)).toEqual([
      ...['retained', 'retained', 'invalid', 'invalid', 'unscored'],
    ]);
  });
});

describe('a file that cannot be read is said to be what it is', () => {
  it.each<[string, Buffer, RegExp]>([
    ['page.xls', Buffer.from('<html><body><table><tr><td>N°</td>'), /page web, .*ouvrez-la dans Excel/],
    [
      'xml.xls',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      /classeur XML d’Excel 2003/,
    ],
    [
      'texte.xls',
      Buffer.from('N°\tIntitulé\r\n1\tPaie\r\n'),
      /tableau de texte \(CSV\) : donnez-lui un nom qui finit par \.csv/,
    ],
    ['vieux.xls', ole(record(0x0809, u16(0x0500, 5, 0, 0)), 'Book'), /\(Excel 5\.0\/95\).*\.xlsx/],
    ['lettre.xls', ole(Buffer.alloc(5_000), 'WordDocument'), /mais un document de traitement de texte : /],
    ['coupe.xls', ole(xls([])).subarray(0, 1_200), /abîmé ou incomplet/],
    [
      'secret.xls',
      ole(biffStream([{ records: [] }], [record(0x2f, u16(1, 1, 1), Buffer.alloc(48))])),
      /protégé par un mot de passe/,
    ],
    ['safe.xlsx', ole(Buffer.alloc(5_000), 'EncryptedPackage'), /protégé par un mot de passe/],
  ])('%s', async (name, bytes, sentence) => {
    expect(plain(await refused(bytes, name))).toMatch(sentence);
  });
});
