import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetsOf } from './readBack';
import { buildPistes, listing, names, newFolder, runPistes } from './runPistes';

let example = '';

beforeAll(async () => {
  buildPistes();
  const folder = newFolder();
  example = join(folder, 'exemple.xlsx');
  await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
});

function withExample(): string {
  const folder = newFolder();
  copyFileSync(example, join(folder, 'n.xlsx'));
  return folder;
}

interface Answer {
  readonly pistes: readonly { number: number; status: string; rank: number | null; concern: string }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly issues: readonly unknown[];
}

async function answerFor(folder: string, commune: string): Promise<Answer> {
  return JSON.parse((await runPistes(folder, 'commune', 'n.xlsx', commune, '--json')).stdout) as Answer;
}

describe('commune --json', () => {
  it('gives the pistes that concern it, then apart those that name none, with the ranks of the whole', async () => {
    const folder = withExample();
    const before = listing(folder);
    const { pistes, counts, issues } = await answerFor(folder, 'Touvre');
    const named = pistes.filter(({ concern }) => concern === 'named');
    // By name: 7 ranked pistes and 5 sub-pistes; Expertises courantes (44) through its sub-piste 45, and the subs that
    // name nobody follow their parent.
    expect(named.filter(({ rank }) => rank !== null).map(({ number }) => number)).toEqual([
      5, 9, 36, 43, 44, 51, 53, 72,
    ]);
    expect(named.filter(({ status }) => status === 'sub').map(({ number }) => number)).toEqual(
      expect.arrayContaining([12, 13, 45, 54, 55]) as unknown,
    );
    expect(named.find(({ number }) => number === 5)).toMatchObject({ rank: 2, status: 'retained' });
    const unnamed = pistes.filter(({ concern }) => concern === 'unnamed');
    expect(unnamed.map(({ number }) => number)).toEqual(expect.arrayContaining([3, 4, 7, 27, 42]) as unknown);
    expect(pistes.length).toBe(named.length + unnamed.length);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(pistes.length);
    expect(issues).toEqual([]);
    expect(listing(folder)).toEqual(before);
  });

  it('does not take Touvre for Magnac-sur-Touvre', async () => {
    const { pistes } = await answerFor(withExample(), 'magnac sur touvre');
    const named = pistes.filter(({ concern }) => concern === 'named').map(({ number }) => number);
    expect(named).toEqual(expect.arrayContaining([9, 12, 28, 30, 44, 46]) as unknown);
    expect(named).not.toContain(5);
  });

  it('knows a commune that no piste names', async () => {
    const { pistes } = await answerFor(withExample(), 'Mornac');
    expect(new Set(pistes.map(({ concern }) => concern))).toEqual(new Set(['unnamed']));
  });
});

describe('commune', () => {
  it('adds its sheet in a copy beside the input, never replacing', async () => {
    const folder = withExample();
    const run = await runPistes(folder, 'commune', 'n.xlsx', 'TOUVRE');
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(
      /^Classeur créé\u202f: n-Touvre\.xlsx\nTouvre\u202f: 30 pistes \(8 retenues et 22 sous-pistes\), dont 12 la citent \(7 retenues et 5 sous-pistes\)\nSans commune citée\u202f: /,
    );
    await runPistes(folder, 'commune', 'n.xlsx', 'Touvre');
    expect(names(folder)).toEqual(['n-Touvre (2).xlsx', 'n-Touvre.xlsx', 'n.xlsx']);
    const sheets = await sheetsOf(join(folder, 'n-Touvre.xlsx'));
    expect(sheets.map(({ name }) => name)).toContain('Touvre');
    const texts = (sheets.find(({ name }) => name === 'Touvre')?.values ?? []).flat().map(String);
    expect(texts).toContain("Observatoire des prix unitaires d'achat et des besoins");
    expect(
      texts.filter((text) => text.includes('Sans commune citée') || text.includes('sans commune citée')),
    ).not.toEqual([]);
  });

  it('done again on its own result, refills its sheet', async () => {
    const folder = withExample();
    await runPistes(folder, 'commune', 'n.xlsx', 'Touvre', '--sortie', 'a.xlsx');
    await runPistes(folder, 'commune', 'a.xlsx', 'Touvre', '--sortie', 'b.xlsx');
    expect(await sheetsOf(join(folder, 'b.xlsx'))).toEqual(await sheetsOf(join(folder, 'a.xlsx')));
  });

  it('names the closest when it is not known, and writes nothing', async () => {
    const folder = withExample();
    const before = listing(folder);
    const run = await runPistes(folder, 'commune', 'n.xlsx', 'Soyau');
    expect(run).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Commune « Soyau » inconnue dans « n.xlsx » : vouliez-vous dire « Soyaux » ?\n',
    });
    const none = await runPistes(folder, 'commune', 'n.xlsx', 'Xyz', '--json');
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toMatch(/vérifiez son nom dans la feuille « Communes »/);
    expect(listing(folder)).toEqual(before);
  });

  it.each([
    ['isle', "« L'Isle-d'Espagnac »"],
    ['St Mich', '« Saint-Michel »'],
    ['Angou', '« Angoulême »'],
  ])('names the closest to %s', async (typed, names) => {
    const { code, stderr } = await runPistes(withExample(), 'commune', 'n.xlsx', typed);
    expect([code, stderr]).toEqual([
      1,
      `Commune « ${typed} » inconnue dans « n.xlsx » : vouliez-vous dire ${names} ?\n`,
    ]);
  });

  it.each([
    ['Titre;Communes', 'a;Fléac', /aucune piste ne la cite\. Vérifiez son nom dans la colonne « Communes »/],
    ['Titre;Communes', 'a;', /aucune piste n’y cite de commune/],
    ['Titre;Avis', 'a;', /ni feuille « Communes » ni colonne « Communes »/],
  ])('sends to no sheet that is not there: %s, %s', async (headers, cells, sentence) => {
    const folder = newFolder();
    const text = `${headers};Potentiel;Enjeu communautaire;Faisabilité\n${cells};1;1;1\n`;
    writeFileSync(join(folder, 'n.csv'), text);
    const run = await runPistes(folder, 'commune', 'n.csv', 'zzz');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr).not.toMatch(/dans la feuille/);
  });

  it('takes the communes that the pistes name where none is listed', async () => {
    const folder = newFolder();
    const text =
      'Titre;Communes;Potentiel;Enjeu communautaire;Faisabilité\na;"Fléac ; Linars";1;1;1\nb;;1;1;1\n';
    writeFileSync(join(folder, 'n.csv'), text);
    const run = await runPistes(folder, 'commune', 'n.csv', 'fleac', '--json');
    expect(JSON.parse(run.stdout)).toMatchObject({
      pistes: [
        { title: 'a', concern: 'named' },
        { title: 'b', concern: 'unnamed' },
      ],
    });
  });
});
