import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATUSES } from '../../src/core/status';
import type { IssueCode } from '../../src/sheets/issue';
import { evaluationOf, fixtureRecords, recordsOf, sheetsOf } from './readBack';
import { buildPistes, listing, names, newFolder, runPistes } from './runPistes';

beforeAll(buildPistes);

const SHEETS = ['Lisez-moi', 'Évaluation', 'Méthode', 'Communes'];

describe('nouveau', () => {
  it('makes an empty workbook that can be read again', async () => {
    const folder = newFolder();
    const run = await runPistes(folder, 'nouveau', 'vide.xlsx');
    expect(run).toEqual({ code: 0, stdout: 'Classeur créé\u202f: vide.xlsx\naucune piste\n', stderr: '' });
    const sheets = await sheetsOf(join(folder, 'vide.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS);
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(['Pistes']);
    const { evaluation } = await evaluationOf(join(folder, 'vide.xlsx'));
    expect(evaluation.pistes.count).toBe(0);
    expect(evaluation.issues).toEqual([]);
  });

  it('--exemple holds every fact of the report as it was, ranked', async () => {
    const folder = newFolder();
    const run = await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
    expect(run.stdout.split('\n')[1]).toBe('40 retenues, 1 à évaluer et 37 sous-pistes');
    const rows = await recordsOf(join(folder, 'exemple.xlsx'), 'Évaluation', 'N°');
    const facts = fixtureRecords('pistes.csv');
    expect(rows).toHaveLength(facts.length);
    rows.forEach((row, index) => {
      const fact = facts[index] ?? {};
      for (const [header, value] of Object.entries(fact)) {
        const held = String(row[header] ?? '');
        const level = ['Potentiel', 'Enjeu communautaire', 'Faisabilité'].includes(header);
        expect([header, level ? held.replace(/ – .*/, '') : held]).toEqual([header, value]);
      }
    });
    expect(rows[8]).toMatchObject({
      Statut: 'Retenue',
      Priorité: 1,
      Rang: 6,
      'Calculé sur': expect.anything() as unknown,
    });
    const communes = await recordsOf(join(folder, 'exemple.xlsx'), 'Communes', 'Commune');
    expect(communes.map((row) => row['Commune'])).toEqual(
      fixtureRecords('communes.csv').map((row) => row['Commune']),
    );
  });

  it('--exemple-atelier shows every status and every issue, in rows plainly marked', async () => {
    const folder = newFolder();
    const run = await runPistes(folder, 'nouveau', 'atelier.xlsx', '--exemple-atelier');
    expect(run.code).toBe(0);
    const { evaluation } = await evaluationOf(join(folder, 'atelier.xlsx'));
    const { pistes, ranking, issues } = evaluation;
    expect(new Set(ranking.status)).toEqual(new Set(STATUSES.keys()));
    const codes: readonly IssueCode[] = [
      'unknown-level',
      'missing-title',
      'missing-number',
      'bad-number',
      'duplicate-number',
      'unknown-parent',
      'ambiguous-parent',
      'parent-cycle',
      'unknown-commune',
    ];
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(codes));
    const report = fixtureRecords('pistes.csv').length;
    const added = pistes.title
      .slice(report)
      .map((title, index) => title || (pistes.objective[report + index] ?? ''));
    expect(added.length).toBeGreaterThanOrEqual(12);
    expect(added.filter((text) => !text.startsWith('Exemple fictif'))).toEqual([]);
    expect(issues.every(({ row }) => row > report)).toBe(true);
  });

  it('--pistes reads a table of Windows, numbers what is not, keeps other columns and lists the communes', async () => {
    const folder = newFolder();
    const text =
      'N°;Intitulé;Avis du maire;Communes;Potentiel;Rang\r\n' +
      ';"Crèche ; été";=SOMME(1);Fléac / Linars;1;9\r\n' +
      '7;Cœur de ville;;Fléac;Bon;\r\n';
    writeFileSync(join(folder, 'idées.csv'), Buffer.from(text.replace('œ', '\x9c'), 'latin1'));
    const run = await runPistes(folder, 'nouveau', 'idées.xlsx', '--pistes', 'idées.csv');
    expect(run.code).toBe(0);
    expect(run.stderr.split('\n')).toEqual([
      'Colonnes absentes, laissées à remplir : Enjeu communautaire et Faisabilité.',
      'Autres colonnes, gardées à droite : Avis du maire.',
      'Colonnes calculées à nouveau : Rang.',
      'Feuille Communes : 1 nom d’après le tableau, à vérifier.',
      '',
    ]);
    const rows = await recordsOf(join(folder, 'idées.xlsx'), 'Évaluation', 'N°');
    expect(rows).toMatchObject([
      {
        'N°': 8,
        "Intitulé de l'action": 'Crèche ; été',
        'Avis du maire': '=SOMME(1)',
        Statut: 'À évaluer',
        Rang: null,
      },
      { 'N°': 7, "Intitulé de l'action": 'Cœur de ville', 'Avis du maire': null, Potentiel: 'Bon' },
    ]);
  });

  it('--pistes gives back the report from its own table', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'p.csv'), readFileSync(join(__dirname, '..', 'fixtures', 'pistes.csv')));
    const run = await runPistes(folder, 'nouveau', 'p.xlsx', '--pistes', 'p.csv');
    expect(run.stdout.split('\n')[1]).toBe('40 retenues, 1 à évaluer et 37 sous-pistes');
  });

  it.each([
    ['a file that exists', ['nouveau', 'là.xlsx'], /^« là\.xlsx » existe déjà et n’a pas été remplacé/],
    ['a folder', ['nouveau', 'dossier.xlsx'], /^« dossier\.xlsx » est un dossier/],
    [
      'a folder that does not exist',
      ['nouveau', 'absent/x.xlsx'],
      /^« absent\/x\.xlsx » ne peut pas être écrit : son dossier n’existe pas/,
    ],
    [
      'a table that does not exist',
      ['nouveau', 'x.xlsx', '--pistes', 'absent.csv'],
      /^Le fichier « absent\.csv » est introuvable/,
    ],
    [
      'a table that is a folder',
      ['nouveau', 'x.xlsx', '--pistes', 'dossier.xlsx'],
      /^« dossier\.xlsx » est un dossier/,
    ],
    ['an empty table', ['nouveau', 'x.xlsx', '--pistes', 'vide.csv'], /^Le fichier « vide\.csv » est vide/],
    [
      'a table without titles',
      ['nouveau', 'x.xlsx', '--pistes', 'sans.csv'],
      /^« sans\.csv » n’a pas de colonne d’intitulés/,
    ],
    ['a name too long', ['nouveau', `${'x'.repeat(300)}.xlsx`], /ce nom est trop long/],
  ])('refuses %s, and writes nothing', async (_, args, sentence) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'là.xlsx'), 'mine');
    writeFileSync(join(folder, 'vide.csv'), '');
    writeFileSync(join(folder, 'sans.csv'), 'Nom\nx\n');
    mkdirSync(join(folder, 'dossier.xlsx'));
    const before = listing(folder);
    const run = await runPistes(folder, ...args);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trimEnd()).not.toContain('\n');
    expect(listing(folder)).toEqual(before);
  });

  it('writes where it is told, from where the user stands', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'sous', 'dossier'), { recursive: true });
    const run = await runPistes(join(folder, 'sous'), 'nouveau', join('dossier', 'x.xlsx'));
    expect(run.stdout.split('\n')[0]).toBe(`Classeur créé\u202f: ${join('dossier', 'x.xlsx')}`);
    expect(names(join(folder, 'sous', 'dossier'))).toEqual(['x.xlsx']);
    const outside = await runPistes(join(folder, 'sous'), 'nouveau', '../y.xlsx');
    expect(outside.stdout.split('\n')[0]).toBe(`Classeur créé\u202f: ${join(folder, 'y.xlsx')}`);
  });
});
