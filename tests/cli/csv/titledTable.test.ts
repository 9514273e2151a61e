import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsOf, sheetsOf } from '../readBack';
import { buildPistes, newFolder, runPistes } from '../runPistes';

beforeAll(buildPistes);

const TABLE = 'N°;Titre;Potentiel;Enjeu communautaire;Faisabilité\r\n1;Paie;1;2;9\r\n2;Voirie;1;1;1\r\n';

describe.each([
  ['padded, as Excel exports it', 'Liste des pistes;;;;\r\n;;;;\r\n', ['Liste des pistes']],
  ['alone on its line', 'Liste des pistes\r\n\r\n', ['Liste des pistes']],
  ['with a comma', 'Liste, à revoir\r\n\r\n', ['Liste, à revoir']],
])('a table of text under a title, %s', (_, title, told) => {
  const withTable = (): string => {
    const folder = newFolder();
    writeFileSync(join(folder, 'p.csv'), title + TABLE);
    return folder;
  };

  it('classer ranks it, rows and cells counted from the top of the file', async () => {
    const folder = withTable();
    const run = await runPistes(folder, 'classer', 'p.csv', '--json');
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(run.stdout)).toMatchObject({
      pistes: [
        { row: 4, number: 1, title: 'Paie', status: 'invalid' },
        { row: 5, number: 2, title: 'Voirie', status: 'retained', rank: 1 },
      ],
      issues: [{ cell: 'Évaluation!E4', code: 'unknown-level' }],
    });
  });

  it('classer keeps the title', async () => {
    const folder = withTable();
    expect((await runPistes(folder, 'classer', 'p.csv')).code).toBe(0);
    const sheets = await sheetsOf(join(folder, 'p-classé.xlsx'));
    expect(sheets.find(({ name }) => name === 'Évaluation')?.values?.[0]?.[0]).toBe(told[0]);
  });

  it('nouveau reads the same pistes, and says what it leaves aside', async () => {
    const folder = withTable();
    const run = await runPistes(folder, 'nouveau', 'n.xlsx', '--pistes', 'p.csv');
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(`Au-dessus des en-têtes, laissé de côté : « ${told.join(' ')} ».\n`);
    expect(await recordsOf(join(folder, 'n.xlsx'), 'Évaluation', 'N°')).toMatchObject([
      { 'N°': 1, "Intitulé de l'action": 'Paie', Faisabilité: 9 },
      { 'N°': 2, "Intitulé de l'action": 'Voirie', Rang: 1 },
    ]);
  });
});

describe('a table of text with a column that has no header', () => {
  it('classer keeps it, and ranks', async () => {
    const folder = newFolder();
    const text = 'Titre;Potentiel;;Enjeu communautaire;Faisabilité;\na;1;x;1;1;y\n';
    writeFileSync(join(folder, 'p.csv'), text);
    expect((await runPistes(folder, 'classer', 'p.csv')).code).toBe(0);
    expect(await recordsOf(join(folder, 'p-classé.xlsx'), 'Évaluation', 'Titre')).toMatchObject([
      { Titre: 'a', 'Sans en-tête (colonne C)': 'x', 'Sans en-tête (colonne F)': 'y', Rang: 1 },
    ]);
  });

  it('what is missing is told by its line, without names that are not in the file', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'p.csv'), 'Liste\n\nTitre;Potentiel;;Avis;Faisabilité\na;1;x;1;1\n');
    const run = await runPistes(folder, 'classer', 'p.csv');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toBe(
      '« p.csv », ligne 3 : il manque la colonne du critère « Enjeu communautaire ». Ajoutez-la, ou corrigez son en-tête (en-têtes non reconnus : « Avis »), puis recommencez.\n',
    );
  });
});
