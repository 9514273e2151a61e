import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newXlsx } from '../../../src/hosts/xlsx/xlsxWorkbook';
import type { CellContent } from '../../../src/workbook/cellValue';
import { buildPistes, newFolder, runPistes } from '../runPistes';
import type { Run } from '../runPistes';
import { writeCase } from './casePackage';

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');

beforeAll(buildPistes);

function rankCase(name: string): Promise<Run> {
  const folder = newFolder();
  copyFileSync(join(CASES, name), join(folder, name));
  return runPistes(folder, 'classer', name, '--json');
}

async function rankRows(rows: readonly (readonly CellContent[])[]): Promise<Run> {
  const folder = newFolder();
  const file = await newXlsx();
  const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 };
  await file.apply([{ sheet: 'Idées', blocks: [{ area, values: rows }] }]);
  writeFileSync(join(folder, 'notes.xlsx'), await file.save());
  return runPistes(folder, 'classer', 'notes.xlsx', '--json');
}

interface Told {
  readonly pistes: readonly {
    readonly title: string;
    readonly status: string;
    readonly rank: number | null;
  }[];
  readonly issues: readonly { readonly cell: string; readonly code: string }[];
}

const told = ({ stdout }: Run): Told => JSON.parse(stdout) as Told;

describe('what other programs and people write', () => {
  it.each(['h01-trailing-colon.xlsx', 'h02-with-scale.xlsx'])('%s is ranked', async (name) => {
    expect(told(await rankCase(name)).pistes).toMatchObject([{ title: 'A', status: 'retained', rank: 1 }]);
  });

  it('reads « Nº » as N°: ties by number, parents by number', async () => {
    const { pistes, issues } = told(await rankCase('h03b-ordinal-indicator.xlsx'));
    expect(pistes.map(({ title, rank }) => [title, rank])).toEqual([
      ['A', 2],
      ['B', 1],
      ['C', null],
      ['D', null],
    ]);
    expect(issues).toEqual([]);
  });

  it.each(["N° d'ordre", 'Num.', 'N° piste', 'Ordre'])(
    'says that « %s » may be N°, and does not take it for it unasked',
    async (header) => {
      const rows = [
        [header, 'Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité'],
        [20, 'A', 1, 1, 1],
        [10, 'B', 1, 1, 1],
      ];
      const run = await rankRows(rows);
      expect(told(run).pistes.map(({ rank }) => rank)).toEqual([1, 2]);
      expect(run.stderr).toContain(`« ${header} » (Idées!A1) est peut-être « N° »`);
    },
  );

  it.each([
    ['Rang initial', 7],
    ['N° de lot', 'B-12'],
  ])('says nothing of « %s » that holds « %s »', async (header, held) => {
    const rows = [
      ['Intitulé', 'Potentiel', 'Enjeu communautaire', 'Faisabilité', header],
      ['A', 1, 1, 1, held],
    ];
    expect((await rankRows(rows)).stderr).toBe('');
  });

  it.each([
    ['hidden', 'qui est masquée.'],
    ['veryHidden', 'qui est masquée, sans que le menu d’Excel puisse l’afficher.'],
  ])('says that the table that is ranked stands on a sheet that nobody sees: %s', async (state, said) => {
    const folder = newFolder();
    await writeCase(join(folder, 'notes.xlsx'), 'c10b-veryhidden-twin.xlsx', {
      'xl/workbook.xml': (text) =>
        text.replace('"Copie"', '"Évaluation"').replace('"veryHidden"', `"${state}"`),
    });
    const run = await runPistes(folder, 'classer', 'notes.xlsx', '--json');
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(`le tableau classé est celui de la feuille « Évaluation », ${said}`);
  });

  it('names both of two columns that may be the same criterion', async () => {
    const run = await rankRows([
      ['Intitulé', 'Potentiel *', 'Potentiel (1 à 4)', 'Enjeu communautaire', 'Faisabilité'],
      ['A', 1, 2, 1, 1],
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('« Potentiel * » et « Potentiel (1 à 4) »');
  });

  it('names the row that nearly fits and the header that looks alike', async () => {
    const run = await rankRows([
      ['Intitulé', 'Potenciel', 'Enjeu communautaire', 'Faisabilité'],
      ['A', 1, 1, 1],
    ]);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('de la feuille « Idées » (ligne 1)');
    expect(run.stderr).toContain('« Potenciel » (Idées!B1) est peut-être « Potentiel »');
  });

  it('says that a rival sheet cannot be seen', async () => {
    const run = await rankCase('c10b-veryhidden-twin.xlsx');
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('La feuille « Copie » est masquée');
    expect(run.stderr).toContain('renommez-la « Évaluation »');
  });

  it('names a row right under an Excel table', async () => {
    const { pistes, issues } = told(await rankCase('t05-row-below-table.xlsx'));
    expect(pistes).toHaveLength(2);
    expect(issues).toMatchObject([{ cell: 'Idées!B4', code: 'row-outside-table' }]);
  });

  it.each([
    ['d07-macroman-cr.csv', ['Achats groupés', 'Œuvre d’art']],
    ['d13-cp850-dos.csv', ['Achats groupés', "Ouvre d'art"]],
  ])('%s is read with its accents', async (name, titles) => {
    expect(told(await rankCase(name)).pistes.map(({ title }) => title)).toEqual(titles);
  });
});
