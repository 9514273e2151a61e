import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpcPackage } from '../../src/hosts/xlsx/package/opcPackage';
import { openWorkbook } from '../../src/hosts/xlsx/openWorkbook';
import { SHEETS } from '../../src/sheets/names';
import type { SheetPlan } from '../../src/workbook/sheetPlan';
import { recordsOf, sheetsOf } from './readBack';
import { buildPistes, listing, names, newFolder, runPistes } from './runPistes';

const MACRO_SHEET = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const MACROS = 'xl/vbaProject.bin';

let example = '';

beforeAll(async () => {
  buildPistes();
  const folder = newFolder();
  example = join(folder, 'exemple.xlsx');
  await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
});

/** The example as a workbook with macros. */
async function withMacros(name: string): Promise<string> {
  const folder = newFolder();
  const opc = await OpcPackage.read(readFileSync(example));
  opc.setContentType('xl/workbook.xml', MACRO_SHEET);
  opc.set(MACROS, 'not run by anybody');
  opc.setContentType(MACROS, 'application/vnd.ms-office.vbaProject');
  writeFileSync(join(folder, name), await opc.write());
  return folder;
}

/** The example with what these plans say. */
async function changed(...plans: readonly SheetPlan[]): Promise<string> {
  const folder = newFolder();
  const workbook = await openWorkbook(readFileSync(example), 'n.xlsx');
  await workbook.apply(plans);
  writeFileSync(join(folder, 'n.xlsx'), await workbook.save());
  return folder;
}

function cell(sheet: string, row: number, column: number, value: string | number): SheetPlan {
  return { sheet, blocks: [{ area: { row, column, rows: 1, columns: 1 }, values: [[value]] }] };
}

describe('a workbook with macros', () => {
  it('gives a workbook with macros, and keeps them', async () => {
    const folder = await withMacros('m.xlsm');
    expect((await runPistes(folder, 'classer', 'm.xlsm')).code).toBe(0);
    expect(names(folder)).toEqual(['m-classé.xlsm', 'm.xlsm']);
    const opc = await OpcPackage.read(readFileSync(join(folder, 'm-classé.xlsm')));
    expect(opc.contentType('xl/workbook.xml')).toBe(MACRO_SHEET);
    expect(opc.text(MACROS)).toBe('not run by anybody');
    expect((await runPistes(folder, 'commune', 'm.xlsm', 'Touvre')).code).toBe(0);
    expect(names(folder)).toContain('m-Touvre.xlsm');
  });

  it('is refused under the name of one without', async () => {
    const folder = await withMacros('m.xlsx');
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'm.xlsx');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/^« m\.xlsx » contient des macros, ce que son nom ne dit pas/);
    expect(listing(folder)).toEqual(before);
  });
});

describe('a sheet that people made', () => {
  it('is never refilled, even under the name of the commune', async () => {
    const folder = await changed(cell('touvre', 0, 0, 'Nos notes'));
    await runPistes(folder, 'commune', 'n.xlsx', 'Touvre', '--sortie', 'o.xlsx');
    const sheets = await sheetsOf(join(folder, 'o.xlsx'));
    expect(sheets.find(({ name }) => name === 'touvre')?.values).toEqual([['Nos notes']]);
    expect(sheets.map(({ name }) => name)).toContain('Touvre (2)');
  });
});

describe('the method of the workbook', () => {
  /** Row and column of the cell « Valeur retenue » of a level, on the sheet as created. */
  async function retainedCell(criterion: string, level: number): Promise<readonly [number, number]> {
    const grid = (await sheetsOf(example)).find(({ name }) => name === SHEETS.method)?.values ?? [];
    const top = grid.findIndex((cells) => cells.includes('Valeur retenue'));
    const column = grid[top]?.indexOf('Valeur retenue') ?? -1;
    const first = grid.findIndex((cells, row) => row > top && cells[0] === criterion);
    return [first + level - 1, column];
  }

  it('changes the ranking, and says what is odd in it', async () => {
    const [row, column] = await retainedCell('Faisabilité', 4);
    const folder = await changed(cell(SHEETS.method, row, column, 'oui'));
    const run = await runPistes(folder, 'classer', 'n.xlsx');
    expect(run.code).toBe(0);
    expect(run.stdout.replaceAll('\u202f', ' ')).toMatch(
      /\nMéthode : une piste .*« Complexe ».* est exclue, .*« Très complexe ».*, est retenue ; vérifiez/,
    );
  });

  it('stops the work when it contradicts itself, with its place', async () => {
    const [row, column] = await retainedCell('Potentiel', 1);
    const folder = await changed(cell(SHEETS.method, row, column, 'non'));
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'n.xlsx');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(
      /^« n\.xlsx » : Méthode![A-Z]\d+ : un niveau de « Potentiel » est retenu alors/,
    );
    expect(listing(folder)).toEqual(before);
  });

  it('drops below the threshold that it says', async () => {
    const [row, column] = await retainedCell('Potentiel', 3);
    const folder = await changed(cell(SHEETS.method, row, column, 'non'));
    const run = await runPistes(folder, 'classer', 'n.xlsx', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({ counts: { retained: 37, 'below-threshold': 3 } });
  });
});

describe('columns of other people', () => {
  it('stay at the right of a new table through a ranking', async () => {
    const folder = newFolder();
    const text = 'Titre;Avis;avis;Potentiel;Enjeu communautaire;Faisabilité\na;oui;non;1;1;1\nb;;=A1;2;1;1\n';
    writeFileSync(join(folder, 'p.csv'), text);
    await runPistes(folder, 'nouveau', 'n.xlsx', '--pistes', 'p.csv');
    await runPistes(folder, 'classer', 'n.xlsx', '--sur-place');
    const rows = await recordsOf(join(folder, 'n.xlsx'), SHEETS.scoring, 'N°');
    expect(rows).toMatchObject([
      { "Intitulé de l'action": 'a', Avis: 'oui', 'avis (2)': 'non', Rang: 1 },
      { "Intitulé de l'action": 'b', Avis: null, 'avis (2)': '=A1', Rang: 2 },
    ]);
    const [table] = (await sheetsOf(join(folder, 'n.xlsx'))).flatMap(({ tables }) => tables);
    expect(table?.area).toEqual({ row: 0, column: 0, rows: 3, columns: 16 });
  });
});

describe('progress', () => {
  it('is silent where nobody watches, however long it takes', async () => {
    const folder = newFolder();
    const header = 'Titre;Potentiel;Enjeu communautaire;Faisabilité\n';
    writeFileSync(join(folder, 'p.csv'), header + 'une piste;1;2;3\n'.repeat(20_000));
    const run = await runPistes(folder, 'classer', 'p.csv', '--json');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect((JSON.parse(run.stdout) as { pistes: unknown[] }).pistes).toHaveLength(20_000);
  });

  it('is a line on the terminal when the work lasts, taken away at the end', async () => {
    const folder = newFolder();
    copyFileSync(example, join(folder, 'n.xlsx'));
    const notes: string[] = [];
    const { startProgress } = await import('../../src/cli/progress');
    const progress = startProgress({ watched: true, note: (text) => void notes.push(text) });
    progress.step('Lecture');
    expect(notes).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1050));
    progress.step('Écriture');
    progress.end();
    progress.end();
    expect(notes).toEqual(['\r\u001b[KÉcriture…', '\r\u001b[K']);
  });
});
