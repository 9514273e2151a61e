import { join } from 'node:path';
import { readFixture } from '../fixtures/readFixture';
import type { Dumped, DumpedWorkbook } from './programs';
import { SLOW, dump, pistes, shownByLibreOffice, temporaryFolder } from './programs';

jest.setTimeout(SLOW);

/** The ranked example, read back by openpyxl and by LibreOffice: two programs that are not ours. */
const folder = temporaryFolder();
const ranked = join(folder, 'exemple-classé.xlsx');
let workbook: DumpedWorkbook;
const sheet = (name: string): Dumped => {
  const found = workbook.sheets[name];
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

beforeAll(() => {
  pistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
  pistes(folder, 'classer', 'exemple.xlsx', '--non-retenues');
  workbook = dump(ranked);
});

const EXPECTED = readFixture('annexe2-attendue.csv');

/** The rows of `Annexe 2` as the fixture writes them: rank, N°, texts, levels, communes. */
function annexeRows(values: readonly (readonly unknown[])[]): string[][] {
  const header = values.find((row) => row.includes('Rang'))?.map(String) ?? [];
  const at = (row: readonly unknown[], name: string): string => String(row[header.indexOf(name)] ?? '');
  const [rank = '', ...names] = EXPECTED[0] ?? [];
  const levels = new Set(['Potentiel', 'Enjeu communautaire', 'Faisabilité']);
  return values
    .filter((row) => /^\d+$/.test(at(row, rank)))
    .map((row) => [
      at(row, rank),
      ...names.map((name) => (levels.has(name) ? at(row, name).slice(0, 1) : at(row, name))),
    ]);
}

describe('openpyxl reads', () => {
  it('the Annexe 2 of the report, row by row', () => {
    expect(annexeRows(sheet('Annexe 2').values)).toEqual(EXPECTED.slice(1));
  });

  it('the sheets in order, the first one in front', () => {
    expect(workbook.order).toEqual([
      'Lisez-moi',
      'Évaluation',
      'Méthode',
      'Communes',
      'Annexe 2',
      'Pistes non retenues',
    ]);
  });

  it('the table with its headers, as its cells have them', () => {
    const { tables, values } = sheet('Évaluation');
    expect(tables['Pistes']).toEqual({ ref: 'A1:N79', columns: values[0], filter: 'A1:N79' });
  });

  it('drop-downs from ranges that never block, with a message', () => {
    const lists = sheet('Évaluation').validations.filter(({ type }) => type === 'list');
    expect(lists.map(({ area }) => area)).toEqual(['G2:G79', 'H2:H79', 'I2:I79']);
    for (const { source, blocks, title, message } of lists) {
      expect(source).toMatch(/^'?Méthode'?!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/u);
      expect(blocks).toBe(false);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(message.length).toBeLessThanOrEqual(255);
      expect(message).toContain('1 = le plus favorable');
    }
  });

  it('the drop-downs’ ranges, which hold the levels as they are offered', () => {
    const offered = sheet('Méthode').values.flat();
    for (const level of ['1 – Fort', '4 – Faible', '3 – Limité', '4 – Très complexe'])
      expect(offered).toContain(level);
  });

  it('highlights by formula, an excluded title struck', () => {
    const { highlights } = sheet('Évaluation');
    expect(highlights.every(({ formula }) => formula?.includes('N("Pistes")=0'))).toBe(true);
    expect(highlights.filter(({ strike }) => strike)).toHaveLength(1);
    expect(highlights.some(({ formula }) => formula?.includes('"Configuration exclue"'))).toBe(true);
    expect(new Set(highlights.map(({ priority }) => priority)).size).toBe(highlights.length);
  });

  it('a print set-up of A4 landscape, one page wide, header row repeated, footer', () => {
    const { orientation, paper, fit, repeated, footer, filter, frozen, values } = sheet('Annexe 2');
    const header = String(values.findIndex((row) => row.includes('Rang')) + 1);
    expect({ orientation, paper, fit }).toEqual({ orientation: 'landscape', paper: 9, fit: [true, 1, 0] });
    expect(repeated).toBe(`$${header}:$${header}`);
    expect(footer.join(' ')).toContain('Aide à la décision, sans valeur délibérative');
    expect(footer.join(' ')).toMatch(/&\[?P(?:age)?\]?.*&\[?N\]?/);
    expect(filter).toBe(`A${header}:${filter?.split(':')[1] ?? ''}`);
    expect(frozen).toBe(`A${String(Number(header) + 1)}`);
  });

  it('no table on Annexe 2, where band lines would be sorted away', () => {
    expect(sheet('Annexe 2').tables).toEqual({});
  });
});

describe('LibreOffice shows', () => {
  it('the same values as openpyxl reads, on every sheet', () => {
    const shown = shownByLibreOffice(folder, ranked);
    expect(Object.keys(shown).sort()).toEqual([...workbook.order].sort());
    for (const [name, { values }] of Object.entries(workbook.sheets)) {
      const read = values.map((row) => row.map((cell) => String(cell ?? '')));
      const width = Math.max(...read.map((row) => row.length));
      const pad = (row: readonly string[]): string[] => [
        ...row,
        ...Array<string>(Math.max(0, width - row.length)).fill(''),
      ];
      expect((shown[name] ?? []).map(pad).slice(0, read.length)).toEqual(read.map(pad));
    }
  });
});
