import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_METHOD } from '../../src/core/defaultMethod';
import type { CellValue } from '../../src/workbook/cellValue';
import { evaluationOf, fixtureRecords, recordsOf, sheetsOf } from './readBack';
import { buildPistes, listing, names, newFolder, runPistes } from './runPistes';

let example = '';
let workshop = '';

beforeAll(async () => {
  buildPistes();
  const folder = newFolder();
  example = join(folder, 'exemple.xlsx');
  workshop = join(folder, 'atelier.xlsx');
  await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
  await runPistes(folder, 'nouveau', 'atelier.xlsx', '--exemple-atelier');
});

/** A folder that holds the example under this name. */
function withExample(name = 'Notes.xlsx'): string {
  const folder = newFolder();
  copyFileSync(example, join(folder, name));
  return folder;
}

interface Answer {
  readonly pistes: readonly Readonly<Record<string, unknown>>[];
  readonly counts: Readonly<Record<string, number>>;
  readonly issues: readonly { readonly cell: string; readonly code: string; readonly message: string }[];
}

function parsed(stdout: string): Answer {
  return JSON.parse(stdout) as Answer;
}

describe('classer', () => {
  it('gives the Annexe 2 of the report, row by row', async () => {
    const folder = withExample();
    const run = await runPistes(folder, 'classer', 'Notes.xlsx');
    expect(run.code).toBe(0);
    const rows = await recordsOf(join(folder, 'Notes-classé.xlsx'), 'Annexe 2', 'Rang');
    const ranked = rows.filter((row) => typeof row['Rang'] === 'number');
    const expected = fixtureRecords('annexe2-attendue.csv');
    expect(expected).toHaveLength(40);
    expect(
      ranked.map((row) =>
        Object.fromEntries(Object.keys(expected[0] ?? {}).map((header) => [header, shown(row, header)])),
      ),
    ).toEqual(expected);
  });

  /** The expected file gives levels as numbers: the sheet's label must be that level's. */
  function shown(row: Readonly<Record<string, CellValue>>, header: string): string {
    const held = String(row[header] ?? '');
    const criterion = DEFAULT_METHOD.criteria.find(({ name }) => name === header);
    if (criterion === undefined) return held;
    const level = held.slice(0, 1);
    expect(held).toBe(`${level} – ${criterion.labels[Number(level) - 1] ?? ''}`);
    return level;
  }

  it('says where the result is and what is in it, beside the input, which is not touched', async () => {
    const folder = withExample();
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'Notes.xlsx');
    expect(run).toEqual({
      code: 0,
      stdout: 'Classeur classé\u202f: Notes-classé.xlsx\n40 retenues, 1 à évaluer et 37 sous-pistes\n',
      stderr: '',
    });
    expect(listing(folder)).toEqual(expect.arrayContaining([...before]));
    expect(names(folder)).toEqual(['Notes-classé.xlsx', 'Notes.xlsx']);
  });

  it('never replaces by default, even when many run at once', async () => {
    const folder = withExample();
    const runs = await Promise.all([1, 2, 3].map(() => runPistes(folder, 'classer', 'Notes.xlsx')));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(names(folder)).toEqual([
      'Notes-classé (2).xlsx',
      'Notes-classé (3).xlsx',
      'Notes-classé.xlsx',
      'Notes.xlsx',
    ]);
    const told = runs.map(({ stdout }) => stdout.split('\n')[0]?.replace('Classeur classé\u202f: ', ''));
    expect(told.sort()).toEqual(names(folder).filter((name) => name !== 'Notes.xlsx'));
  });

  it('--sortie replaces what stands there', async () => {
    const folder = withExample();
    writeFileSync(join(folder, 'sortie.xlsx'), 'old');
    const run = await runPistes(folder, 'classer', 'Notes.xlsx', '--sortie', 'sortie.xlsx');
    expect(run.stdout.split('\n')[0]).toBe('Classeur classé\u202f: sortie.xlsx');
    expect(names(folder)).toEqual(['Notes.xlsx', 'sortie.xlsx']);
    expect((await sheetsOf(join(folder, 'sortie.xlsx'))).map(({ name }) => name)).toEqual([
      'Lisez-moi',
      'Évaluation',
      'Méthode',
      'Communes',
      'Annexe 2',
    ]);
  });

  it('--sur-place writes in the workbook itself; done again, it changes no cell', async () => {
    const folder = withExample();
    await runPistes(folder, 'classer', 'Notes.xlsx', '--sur-place');
    expect(names(folder)).toEqual(['Notes.xlsx']);
    const once = await sheetsOf(join(folder, 'Notes.xlsx'));
    expect(once.map(({ name }) => name)).toContain('Annexe 2');
    await runPistes(folder, 'classer', 'Notes.xlsx', '--sur-place');
    expect(await sheetsOf(join(folder, 'Notes.xlsx'))).toEqual(once);
  });

  it('--non-retenues adds the sheet of those that are not, with their reasons', async () => {
    const folder = newFolder();
    copyFileSync(workshop, join(folder, 'a.xlsx'));
    await runPistes(folder, 'classer', 'a.xlsx', '--sortie', 'sans.xlsx');
    expect((await sheetsOf(join(folder, 'sans.xlsx'))).map(({ name }) => name)).not.toContain(
      'Pistes non retenues',
    );
    await runPistes(folder, 'classer', 'a.xlsx', '--non-retenues', '--sortie', 'avec.xlsx');
    const rows = await recordsOf(join(folder, 'avec.xlsx'), 'Pistes non retenues', 'Motif');
    const { evaluation } = await evaluationOf(join(folder, 'avec.xlsx'));
    const { counts } = evaluation.ranking;
    expect(rows.filter((row) => row['Motif']).length).toBeGreaterThanOrEqual(
      counts['below-threshold'] + counts.excluded,
    );
  });

  it('tells what is to be corrected, at most twenty cells', async () => {
    const folder = newFolder();
    copyFileSync(workshop, join(folder, 'a.xlsx'));
    const lines = (await runPistes(folder, 'classer', 'a.xlsx')).stdout.replaceAll('\u202f', ' ').split('\n');
    const { evaluation } = await evaluationOf(workshop);
    expect(lines[2]).toBe(`${String(evaluation.issues.length)} points à corriger :`);
    expect(lines.slice(3).filter((line) => line.startsWith('  Évaluation!')).length).toBe(
      Math.min(20, evaluation.issues.length),
    );
    expect(
      lines.slice(3).filter((line) => /Évaluation!G\d+ {2}Potentiel : « 5 » n’est pas un niveau/.test(line)),
    ).toHaveLength(1);
  });

  it('ranks a new score without being told of the old one', async () => {
    const folder = newFolder();
    const text = readFileSync(join(__dirname, '..', 'fixtures', 'pistes.csv'), 'utf8');
    writeFileSync(join(folder, 'p.csv'), text.replace(/^(4,.*),1,1,1$/m, '$1,4,1,1'));
    const run = await runPistes(folder, 'classer', 'p.csv', '--json');
    const { pistes, counts } = parsed(run.stdout);
    expect(counts).toMatchObject({ retained: 39, 'below-threshold': 1 });
    expect(pistes[3]).toMatchObject({ status: 'below-threshold', priority: null, rank: null });
    expect(pistes[4]).toMatchObject({ number: 5, status: 'retained', rank: 1 });
  });
});

describe('classer --json', () => {
  it('prints the contract’s shape, to the letter, and writes nothing', async () => {
    const folder = withExample();
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'Notes.xlsx', '--json');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const answer = parsed(run.stdout);
    expect(Object.keys(answer)).toEqual(['pistes', 'counts', 'issues']);
    expect(answer.counts).toEqual({
      retained: 40,
      'below-threshold': 0,
      excluded: 0,
      unscored: 1,
      invalid: 0,
      sub: 37,
    });
    expect(answer.issues).toEqual([]);
    expect(answer.pistes).toHaveLength(78);
    expect(answer.pistes[3]).toEqual({
      row: 5,
      number: 4,
      title: 'Observatoire des données financières des communes',
      status: 'retained',
      priority: 1,
      rank: 1,
      reason: expect.stringMatching(/\S/) as unknown,
    });
    expect(answer.pistes[9]).toMatchObject({ number: 10, status: 'sub', priority: 1, rank: null });
    expect(answer.pistes[17]).toMatchObject({ number: 18, status: 'sub', priority: null, rank: null });
    expect(answer.pistes[41]).toMatchObject({ row: 43, status: 'unscored', priority: null, rank: null });
    expect(answer.pistes.map(({ reason }) => reason)).not.toContain('');
    expect(listing(folder)).toEqual(before);
  });

  it('with --sortie prints the same and writes', async () => {
    const folder = withExample();
    const alone = await runPistes(folder, 'classer', 'Notes.xlsx', '--json');
    const both = await runPistes(folder, 'classer', 'Notes.xlsx', '--json', '--sortie', 's.xlsx');
    expect(both).toEqual(alone);
    expect(names(folder)).toEqual(['Notes.xlsx', 's.xlsx']);
  });

  it('gives each issue with its cell as Excel quotes it, its code and a sentence', async () => {
    const folder = newFolder();
    copyFileSync(workshop, join(folder, 'a.xlsx'));
    const { issues, pistes, counts } = parsed(
      (await runPistes(folder, 'classer', 'a.xlsx', '--json')).stdout,
    );
    expect(issues.map(({ code }) => code).sort()).toEqual([
      'ambiguous-parent',
      'bad-number',
      'duplicate-number',
      'missing-number',
      'missing-title',
      'parent-cycle',
      'parent-cycle',
      'unknown-commune',
      'unknown-level',
      'unknown-level',
      'unknown-level',
      'unknown-parent',
    ]);
    for (const { cell, message } of issues) {
      expect(cell).toMatch(/^Évaluation![A-I]\d+$/);
      expect(message).toMatch(/\S/);
    }
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(pistes.length);
    expect(pistes.filter(({ number }) => number === null)).toHaveLength(2);
  });

  it('gives the position among pistes where the table has no N°', async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'p.csv'),
      'Titre;Potentiel;Enjeu communautaire;Faisabilité\na;1;1;1\n\nb;2;1;1\n',
    );
    const { pistes } = parsed((await runPistes(folder, 'classer', 'p.csv', '--json')).stdout);
    expect(pistes).toMatchObject([
      { row: 2, number: 1, title: 'a', rank: 1 },
      { row: 4, number: 2, title: 'b', rank: 2 },
    ]);
  });
});

describe('classer on a table of text', () => {
  it('makes a workbook of it, and says that only values are taken', async () => {
    const folder = newFolder();
    copyFileSync(join(__dirname, '..', 'fixtures', 'pistes.csv'), join(folder, 'p.csv'));
    const run = await runPistes(folder, 'classer', 'p.csv');
    expect(run).toEqual({
      code: 0,
      stdout: 'Classeur classé\u202f: p-classé.xlsx\n40 retenues, 1 à évaluer et 37 sous-pistes\n',
      stderr: 'De « p.csv », seules les valeurs sont reprises, dans un classeur .xlsx.\n',
    });
    const rows = await recordsOf(join(folder, 'p-classé.xlsx'), 'Évaluation', 'N°');
    expect(rows[3]).toMatchObject({ 'N°': 4, Potentiel: 1, Statut: 'Retenue', Rang: 1 });
  });

  it.each([
    [
      'a criterion missing',
      'Titre;Potentiel\na;1\n',
      /^« p\.csv », ligne 1 : .*« Enjeu communautaire » et « Faisabilité »/,
    ],
    ['no title', 'N°;Potentiel\n1;1\n', /« p\.csv » n’a pas de colonne d’intitulés/],
  ])('refuses %s', async (_, text, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'p.csv'), text);
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'p.csv');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(listing(folder)).toEqual(before);
  });
});
