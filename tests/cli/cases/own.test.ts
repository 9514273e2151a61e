import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/hosts/xlsx/openWorkbook';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { buildPistes, listing, newFolder, runAloud, runPistes } from '../runPistes';

const CASES = join(__dirname, '..', '..', 'fixtures', 'cases');

interface Answer {
  readonly pistes: readonly {
    readonly title: string;
    readonly status: string;
    readonly rank: number | null;
  }[];
  readonly issues: readonly { readonly cell: string }[];
}

beforeAll(buildPistes);

function withCase(name: string): string {
  const folder = newFolder();
  copyFileSync(join(CASES, name), join(folder, 'notes.xlsx'));
  return folder;
}

async function ranked(folder: string, file: string, ...options: readonly string[]): Promise<Answer> {
  const run = await runPistes(folder, 'classer', file, '--json', ...options);
  if (run.code !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Answer;
}

/** Titles of the retained pistes, the first one first. */
function order({ pistes }: Answer): readonly string[] {
  return pistes
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ title }) => title);
}

async function sheetsIn(path: string): Promise<readonly SheetSnapshot[]> {
  const file = await openWorkbook(readFileSync(path), 'notes.xlsx');
  return (await file.read({ kind: 'all' })).sheets;
}

const TABLES = [
  {
    name: 'own-1-words.xlsx',
    options: [
      '--colonne',
      'Intitulé=Idées',
      '--colonne',
      'Potentiel=Note potentiel',
      '--colonne',
      'Enjeu communautaire=Intérêt commun',
      '--colonne',
      'Faisabilité=Faisab.',
      '--graphie',
      'Potentiel:Modéré=moyen',
      '--graphie',
      'Faisabilité:Complexe=Moyen',
    ],
    first: [
      'Groupement de commandes papier / fournitures',
      'Achat groupé d’électricité',
      'Brigade de remplacement secrétaires de mairie',
      'Réseau des bibliothèques',
      'Formation sécurité commune',
      'Médecine du travail',
      'Location commune de nacelle',
      'Programmation culturelle commune',
    ],
  },
  {
    name: 'own-2-numbers-5-best.xlsx',
    options: [
      '--feuille',
      'Synthèse',
      '--colonne',
      'Intitulé=Libellé du projet',
      '--meilleur',
      'Gain=5',
      '--meilleur',
      'Intérêt=5',
      '--meilleur',
      'Faisabilité=5',
      '--ignorer',
      'Moyenne',
    ],
    first: ['Service urbanisme (instruction ADS)', 'Marché de voirie', 'Police municipale pluricommunale'],
  },
  {
    name: 'own-3-x-marks.xlsx',
    options: [
      '--colonne',
      'Intitulé=Action proposée',
      '--meilleur',
      'Potentiel=+++',
      '--meilleur',
      'Enjeu=+++',
      '--meilleur',
      'Faisabilité=+++',
      '--ignorer',
      'Nombre de x',
    ],
    first: ['Groupement de commandes', 'Nettoyage des vitres', 'Partage d’agents techniques'],
  },
  {
    name: 'own-4-numbers-3-best.xlsx',
    options: [
      '--meilleur',
      'Potentiel=3',
      '--meilleur',
      'Enjeu communautaire=3',
      '--meilleur',
      'Faisabilité=3',
    ],
    first: ['Police municipale', 'Groupement', 'Archives', 'Piscine', 'Fourrière'],
  },
] as const;

describe.each(TABLES)('a table of one’s own, $name', ({ name, options, first }) => {
  it('is not ranked the wrong way round in silence: what was understood is said, with the options to give', async () => {
    const folder = withCase(name);
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'notes.xlsx');
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(listing(folder)).toEqual(before);
    const given = options.filter((text) => !text.startsWith('--') && !text.includes(':'));
    for (const text of given) expect(run.stderr).toContain(`"${text}"`);
  });

  it('is ranked rightly, and the copy asks nothing again; not a cell of theirs changes', async () => {
    const folder = withCase(name);
    const run = await runPistes(folder, 'classer', 'notes.xlsx', ...options);
    expect({ code: run.code, stderr: run.stderr.includes('Error') }).toEqual({ code: 0, stderr: false });
    const said = await ranked(folder, 'notes.xlsx', ...options);
    const plain = (text: string): string => text.replaceAll('’', "'");
    expect(order(said).slice(0, first.length)).toEqual(first.map(plain));
    expect(await ranked(folder, 'notes-classé.xlsx')).toEqual(said);
    const [before, after] = [
      await sheetsIn(join(folder, 'notes.xlsx')),
      await sheetsIn(join(folder, 'notes-classé.xlsx')),
    ];
    for (const { name: sheet, values } of before) {
      const now = after.find((one) => one.name === sheet)?.values ?? [];
      values?.forEach((cells, row) =>
        cells.forEach((cell, column) => {
          if (cell !== null) expect(now[row]?.[column]).toEqual(cell);
        }),
      );
    }
  });
});

describe('a table of one’s own, as text', () => {
  const CSV =
    'Nos idées\nIdées\tGain\tFaisab.\tCommunes\nPapier\t4\t2\tBellac\nNacelle\t5\t3\t\nTOTAL\t9\t\t\n';

  it('is ranked by the same options, and says them where they are missing', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.csv'), CSV);
    const refused = await runPistes(folder, 'classer', 'notes.csv');
    expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 1, stdout: '' });
    for (const option of ['"Intitulé=Idées"', '"Gain=5"', '"Faisab.=3"', '"TOTAL"'])
      expect(refused.stderr).toContain(option);
    const options = ['--colonne', 'Intitulé=Idées', '--meilleur', 'Gain=5', '--meilleur', 'Faisab.=5'];
    const said = await ranked(folder, 'notes.csv', ...options, '--ignorer', 'TOTAL');
    expect(order(said)).toEqual(['Nacelle', 'Papier']);
  });
});

describe('bare numbers without « Méthode »', () => {
  const rows = (...levels: readonly (number | string)[]): string =>
    `Intitulé;Potentiel;Enjeu communautaire;Faisabilité\nUne;${levels.join(';')}\n`;

  it('are read with 1 as the best, and it is said what to give otherwise', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.csv'), rows(1, 2, 1));
    const run = await runAloud(folder, 'classer', 'notes.csv', '--json');
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      '« notes.csv » : 1 lu comme le meilleur ; sinon --meilleur, par exemple --meilleur "Potentiel=4" --meilleur "Enjeu communautaire=4" --meilleur "Faisabilité=4"\n',
    );
  });

  it('are nothing to say where words stand beside them, or where « Méthode » says what they are', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'notes.csv'), rows('Fort', 'Limité', '1 – Très simple'));
    expect(await runAloud(folder, 'classer', 'notes.csv', '--json')).toMatchObject({ code: 0, stderr: '' });
    await runPistes(folder, 'nouveau', 'exemple.xlsx', '--exemple');
    expect(await runAloud(folder, 'classer', 'exemple.xlsx', '--json')).toMatchObject({
      code: 0,
      stderr: '',
    });
  });
});

describe('options that cannot be followed', () => {
  it.each([
    [
      'own-2-numbers-5-best.xlsx',
      ['--meilleur', 'Gain=3'],
      /« 3 » n’est pas un bout de l’échelle de « Gain »/,
    ],
    ['own-2-numbers-5-best.xlsx', ['--meilleur', 'Libellé du projet=5'], /ne contient aucun nombre entier/],
    ['own-2-numbers-5-best.xlsx', ['--meilleur', 'Gain=12'], /aurait 12 niveaux/],
    [
      'own-4-numbers-3-best.xlsx',
      ['--colonne', 'Couleur=Potentiel'],
      /« Couleur » n’est ni une colonne ni un critère/,
    ],
    ['own-4-numbers-3-best.xlsx', ['--graphie', 'Gain:Fort=3'], /« Gain » n’est pas un critère/],
    ['own-4-numbers-3-best.xlsx', ['--graphie', 'Potentiel:Génial=top'], /« Génial » n’est pas un niveau/],
    [
      'own-4-numbers-3-best.xlsx',
      ['--graphie', 'Potentiel:Fort=2'],
      /« 2 » ne peut pas désigner le niveau 1/,
    ],
    ['own-4-numbers-3-best.xlsx', ['--colonne', 'Objectif=Intitulé'], /« Intitulé »/],
    ['own-4-numbers-3-best.xlsx', ['--feuille', 'Bilan'], /La feuille « Bilan »|la feuille « Bilan »/],
  ])('%s %j', async (name, options, why) => {
    const base =
      name === 'own-2-numbers-5-best.xlsx'
        ? ['--feuille', 'Synthèse', '--colonne', 'Intitulé=Libellé du projet']
        : [];
    const folder = withCase(name);
    const before = listing(folder);
    const run = await runPistes(folder, 'classer', 'notes.xlsx', ...base, ...options);
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(why);
    expect(listing(folder)).toEqual(before);
  });

  it.each([
    ['--meilleur', 'Gain'],
    ['--colonne', '=Gain'],
    ['--graphie', 'Potentiel=moyen'],
    ['--ignorer', ' '],
  ])('%s %s is a wrong call', async (option, value) => {
    const run = await runPistes(
      withCase('own-4-numbers-3-best.xlsx'),
      'classer',
      'notes.xlsx',
      option,
      value,
    );
    expect({ code: run.code, stdout: run.stdout }).toEqual({ code: 2, stdout: '' });
    expect(run.stderr).toContain(option);
  });
});
