import { writeXlsx } from 'hucre';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { freshPackage } from '../../../src/hosts/xlsx/foreign/freshWorkbook';
import { OpcPackage } from '../../../src/hosts/xlsx/package/opcPackage';
import { openWorkbook } from '../../../src/hosts/xlsx/openWorkbook';
import { openXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { writeZip } from '../../../src/hosts/xlsx/package/zipContainer';
import { deflate, EPOCH } from '../../../src/hosts/xlsx/package/zipItem';
import type { CellValue } from '../../../src/workbook/cellValue';
import { HostError } from '../../../src/workbook/hostError';
import type { Snapshot } from '../../../src/workbook/snapshot';

const fixture = (name: string): Buffer => readFileSync(`tests/fixtures/xlsx/${name}`);
const read = async (name: string): Promise<Snapshot> =>
  (await openWorkbook(fixture(name), name)).read({ kind: 'all' });
const codeOf = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => undefined,
    (error: unknown) => (error instanceof HostError ? error.code : error),
  );

const DAY: CellValue = { kind: 'date', serial: 42430, text: '2016-03-01' };
const DIVISION: CellValue = { kind: 'error', text: '#DIV/0!' };

/** What plain.xlsx was made to hold, once LibreOffice has computed its formulas. */
const PLAIN: readonly (readonly CellValue[])[] = [
  ['N°', "Intitulé de l'action", 'Potentiel', 'Enjeu communautaire', 'Faisabilité', 'Remarque', 'Date'],
  [1, 'Observatoire des données financières', 1, 2, '1 – Très simple', DIVISION, DAY, 10],
  [2, 'Mutualiser la paie, l’été', 3, 1, 3],
  [3, 'Parc de véhicules', 4, 1, 2],
  [4, 'Groupement « énergie » & fluides', 2, 2],
  [],
  [],
  [null, 'deux\nlignes  et espaces'],
  [null, 'fusion'],
];

describe('openWorkbook: what other programs write', () => {
  it.each(['plain-libreoffice.xlsx', 'plain.ods', 'plain.xls'])(
    'reads the same values in %s',
    async (name) => {
      const [scoring, communes] = (await read(name)).sheets;
      expect([scoring?.name, communes?.name]).toEqual(['Évaluation', 'Communes']);
      const values = scoring?.values ?? [];
      expect(values.map((row, index) => (index === 2 ? row.slice(0, 5) : row))).toEqual(PLAIN);
      expect(communes?.values).toEqual([['Commune'], ["L'Isle-d'Espagnac"]]);
    },
  );

  it('reads a duration, and the empty text of a formula as nothing or as an empty text', async () => {
    const duration: CellValue = { kind: 'date', serial: 1.25, text: 'PT30H0M0S' };
    const endOf = async (name: string) => (await read(name)).sheets[0]?.values?.[2]?.slice(6);
    expect(await endOf('plain-libreoffice.xlsx')).toEqual([duration, '']);
    expect(await endOf('plain.ods')).toEqual([duration]);
  });

  it('reads what openpyxl has not computed as not computed', async () => {
    const [, first, second] = (await read('plain.xlsx')).sheets[0]?.values ?? [];
    expect([first?.[5], first?.[7], second?.[5]]).toEqual([
      { kind: 'uncomputed', formula: '1/0' },
      { kind: 'uncomputed', formula: 'SUM(A2:A5)' },
      { kind: 'uncomputed', formula: '1=1' },
    ]);
  });

  it('lists sheets, hidden ones and tables, and leaves chart sheets out', async () => {
    const { sheets } = await read('rich.xlsx');
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden, sheet.tables.length])).toEqual([
      ['Évaluation', false, 1],
      ['Listes', true, 0],
      ['Notes de séance', false, 0],
    ]);
    expect(sheets[0]?.tables[0]).toEqual({
      name: 'Pistes',
      area: { row: 0, column: 0, rows: 5, columns: 6 },
      headerRow: true,
      totalsRow: false,
    });
    expect(sheets[2]?.values?.[2]).toEqual([
      { kind: 'date', serial: 42430.5625, text: '2016-03-01T13:30:00' },
      DAY,
      { kind: 'date', serial: 0.5625, text: '13:30:00' },
      { kind: 'date', serial: 1.25, text: 'PT30H0M0S' },
    ]);
    expect(sheets[2]?.values?.[3]).toEqual([0.5]);
  });

  it('reads dates of the system of 1904', async () => {
    expect((await read('dates-1904.xlsx')).sheets[0]?.values).toEqual([
      [{ kind: 'date', serial: 40968, text: '2016-03-01' }],
      [{ kind: 'date', serial: 1, text: '1904-01-02' }],
      [3],
    ]);
  });

  it('does not count formatted rows down to the last of the sheet', async () => {
    expect((await read('ghosts.xlsx')).sheets[0]?.values).toHaveLength(2);
  });

  it('saves a workbook that nothing has changed with the same parts', async () => {
    const book = await openWorkbook(fixture('rich.xlsx'), 'rich.xlsx');
    await book.read({ kind: 'all' });
    const [before, after] = await Promise.all([
      OpcPackage.read(fixture('rich.xlsx')),
      OpcPackage.read(await book.save()),
    ]);
    expect(after.names().map((name) => [name, after.text(name)])).toEqual(
      before.names().map((name) => [name, before.text(name)]),
    );
  });

  it('makes of the values of another format a new workbook that reads the same', async () => {
    const book = await openWorkbook(fixture('plain.ods'), 'plain.ods');
    const again = await openXlsx(await book.save());
    expect(await again.read({ kind: 'all' })).toEqual(await book.read({ kind: 'all' }));
    expect(book.macros).toBe(false);
  });
});

describe('openWorkbook: what the file says that it is', () => {
  const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

  /** A workbook whose main part says that it is of that type. */
  const typed = async (type: string): Promise<Uint8Array> => {
    const opc = freshPackage([{ name: 'S', values: [[1]] }]);
    opc.setContentType('xl/workbook.xml', type);
    return opc.write();
  };

  it('looks at the content, not at the name', async () => {
    const { sheets } = await (
      await openWorkbook(fixture('plain.ods'), 'classeur.xlsx')
    ).read({ kind: 'all' });
    expect(sheets).toHaveLength(2);
  });

  it('keeps macros, and opens a template as the workbook that it makes', async () => {
    const macro = await openWorkbook(
      await typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
      'a.xlsm',
    );
    expect(macro.macros).toBe(true);
    const template = await openWorkbook(
      await typed('application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'),
      'a.xltx',
    );
    const saved = await OpcPackage.read(await template.save());
    expect([saved.contentType('xl/workbook.xml'), template.macros]).toEqual([SHEET_TYPE, false]);
  });

  it('refuses a text document, a list of texts, an image, and what only begins like a workbook', async () => {
    const word = await typed(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    );
    expect(await codeOf(openWorkbook(word, 'a.xlsx'))).toBe('not-a-workbook');
    expect(await codeOf(openWorkbook(Buffer.from('N°;Piste\n1;Paie'), 'a.xlsx'))).toBe('not-a-workbook');
    expect(await codeOf(openWorkbook(Buffer.from('<html><table/></html>'), 'a.xls'))).toBe('not-a-workbook');
    expect(await codeOf(openWorkbook(await writeZip([deflate('a', [], EPOCH)]), 'a.xlsx'))).toBe(
      'not-a-workbook',
    );
  });

  it('tells an empty or cut file', async () => {
    expect(await codeOf(openWorkbook(new Uint8Array(0), 'a.xlsx'))).toBe('truncated');
    expect(await codeOf(openWorkbook(fixture('rich.xlsx').subarray(0, 9000), 'a.xlsx'))).toBe('truncated');
    expect(await codeOf(openWorkbook(fixture('plain.xls').subarray(0, 2000), 'a.xls'))).not.toBeUndefined();
  });

  it('tells a password, on each format', async () => {
    const encrypted = await writeXlsx({
      sheets: [{ name: 'S', rows: [[1]] }],
      encryption: { password: 'secret', spinCount: 1 },
    });
    expect(await codeOf(openWorkbook(encrypted, 'a.xlsx'))).toBe('password');
    expect(await codeOf(openWorkbook(fixture('password.ods'), 'a.ods'))).toBe('password');
    expect(await codeOf(openWorkbook(withFilePass(fixture('plain.xls')), 'a.xls'))).toBe('password');
  });

  it('reads or refuses a damaged file, and nothing else', async () => {
    const files = ['plain.ods', 'plain.xls', 'plain-libreoffice.xlsx'].map(fixture);
    const damage = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      byte: fc.nat(255),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(damage, { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          const bytes = Buffer.from(file);
          for (const { at, byte } of changes) bytes[Math.floor(at * bytes.length)] = byte;
          const error = await openWorkbook(bytes, 'x')
            .then((book) => book.read({ kind: 'all' }))
            .then(
              () => undefined,
              (e: unknown) => e,
            );
          if (error !== undefined) expect(error).toBeInstanceOf(HostError);
        },
      ),
      { numRuns: 200 },
    );
  });
});

/** The record after the first says that what follows is encrypted (FilePass, 0x2F). */
function withFilePass(xls: Buffer): Buffer {
  const bof = xls.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
  const next = bof + 4 + xls.readUInt16LE(bof + 2);
  const copy = Buffer.from(xls);
  copy.writeUInt16LE(0x2f, next);
  return copy;
}
