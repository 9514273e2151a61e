import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { sheetsOf } from './readBack';
import { buildPistes, listing, names, newFolder, runLimited, runPistes, sentenceOf } from './runPistes';

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

describe('an input that cannot be used', () => {
  it.each<[string, (path: string) => void, RegExp]>([
    ['missing', () => undefined, /^Le fichier « x\.xlsx » est introuvable/],
    ['a folder', (path) => mkdirSync(path), /^« x\.xlsx » est un dossier/],
    ['empty', (path) => writeFileSync(path, ''), /^Le fichier « x\.xlsx » est vide/],
    ['text', (path) => writeFileSync(path, 'bonjour'), /^« x\.xlsx » n’est pas un classeur Excel/],
    [
      'a page of the web',
      (path) => writeFileSync(path, '<html><table></table></html>'),
      /n’est pas un classeur Excel/,
    ],
    [
      'a picture',
      (path) => writeFileSync(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)),
      /n’est pas un classeur/,
    ],
    ['a dangling link', (path) => symlinkSync('absent', path), /est introuvable/],
    [
      'cut short',
      (path) => {
        copyFileSync(example, path);
        truncateSync(path, Math.floor(statSync(path).size / 2));
      },
      /^« x\.xlsx » est abîmé/,
    ],
  ])('%s', async (_, make, sentence) => {
    const folder = newFolder();
    make(join(folder, 'x.xlsx'));
    for (const args of [
      ['classer', 'x.xlsx'],
      ['commune', 'x.xlsx', 'Touvre', '--json'],
    ])
      expect(await sentenceOf(folder, args)).toMatch(sentence);
  });

  it('a workbook that has no scoring table', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'p.csv'), 'Titre;Potentiel;Enjeu communautaire;Faisabilité\n');
    writeFileSync(join(folder, 'q.csv'), 'Titre;Autre\nx;y\n');
    expect((await runPistes(folder, 'classer', 'p.csv', '--json')).code).toBe(0);
    expect(await sentenceOf(folder, ['classer', 'q.csv'])).toMatch(
      /^« q\.csv », ligne 1 : il manque les colonnes des critères « Potentiel », .* \(en-têtes non reconnus : « Autre »\)/,
    );
  });

  it('an extension that lies about macros', async () => {
    const folder = withExample();
    renameSync(join(folder, 'n.xlsx'), join(folder, 'n.xlsm'));
    expect(await sentenceOf(folder, ['classer', 'n.xlsm'])).toMatch(
      /n’est pas un classeur à macros, malgré son nom/,
    );
  });

  it('but what the file is counts, not its name, when nothing is written', async () => {
    const folder = withExample();
    renameSync(join(folder, 'n.xlsx'), join(folder, 'n.data'));
    expect((await runPistes(folder, 'classer', 'n.data', '--json')).code).toBe(0);
  });
});

describe('an output that cannot be written', () => {
  it.each<[string, (folder: string) => void, string, RegExp]>([
    ['a folder', (folder) => mkdirSync(join(folder, 'o.xlsx')), 'o.xlsx', /^« o\.xlsx » est un dossier/],
    [
      'in no folder',
      () => undefined,
      'absent/o.xlsx',
      /^« absent\/o\.xlsx » ne peut pas être écrit : son dossier n’existe pas/,
    ],
    ['in a file', () => undefined, 'n.xlsx/o.xlsx', /ne peut pas être écrit : son dossier n’existe pas/],
    [
      'a dangling link',
      (folder) => symlinkSync('absent', join(folder, 'o.xlsx')),
      'o.xlsx',
      /lien qui ne mène nulle part/,
    ],
    [
      'a device',
      (folder) => symlinkSync('/dev/null', join(folder, 'o.xlsx')),
      'o.xlsx',
      /n’est pas un fichier ordinaire/,
    ],
    [
      'read-only',
      (folder) => {
        writeFileSync(join(folder, 'o.xlsx'), 'mine');
        chmodSync(join(folder, 'o.xlsx'), 0o444);
      },
      'o.xlsx',
      /^« o\.xlsx » est en lecture seule/,
    ],
    [
      'open in Excel',
      (folder) => open(folder, '~$o.xlsx'),
      'o.xlsx',
      /^« o\.xlsx » est ouvert dans Excel\. Fermez-le/,
    ],
    [
      'open in LibreOffice',
      (folder) => open(folder, '.~lock.o.xlsx#'),
      'o.xlsx',
      /est ouvert dans LibreOffice\. Fermez-le/,
    ],
  ])('%s', async (_, make, output, sentence) => {
    const folder = withExample();
    make(folder);
    expect(await sentenceOf(folder, ['classer', 'n.xlsx', '--sortie', output])).toMatch(sentence);
  });

  function open(folder: string, lock: string): void {
    writeFileSync(join(folder, 'o.xlsx'), 'old');
    writeFileSync(join(folder, lock), '');
  }

  it('in place, open in Excel', async () => {
    const folder = withExample();
    writeFileSync(join(folder, '~$n.xlsx'), '');
    const sentence = await sentenceOf(folder, ['classer', 'n.xlsx', '--sur-place']);
    expect(sentence).toMatch(/^« n\.xlsx » est ouvert dans Excel\. .*« ~\$n\.xlsx »/);
  });

  it('a copy of what is open is made, with a word about it', async () => {
    const folder = withExample();
    writeFileSync(join(folder, '~$n.xlsx'), '');
    const run = await runPistes(folder, 'classer', 'n.xlsx');
    expect(run.code).toBe(0);
    expect(run.stderr).toBe(
      '« n.xlsx » est ouvert dans Excel : ce qui n’y est pas encore enregistré n’est pas compté.\n',
    );
  });

  it.each([
    ['a new file', ['classer', 'n.xlsx']],
    ['a file to replace', ['classer', 'n.xlsx', '--sur-place']],
  ])('where there is no room left for %s, no half file remains', async (_, args) => {
    const folder = withExample();
    const before = listing(folder);
    const run = await runLimited(folder, 'ulimit -f 4', ...args);
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/n’a pas été écrit : il n’y a plus assez de place sur le disque/);
    expect(listing(folder)).toEqual(before);
  });
});

describe('an output that can', () => {
  it('keeps the mode of what it replaces, and follows links', async () => {
    const folder = withExample();
    mkdirSync(join(folder, 'ailleurs'));
    const real = join(folder, 'ailleurs', 'vrai.xlsx');
    copyFileSync(example, real);
    chmodSync(real, 0o640);
    symlinkSync(join('ailleurs', 'vrai.xlsx'), join(folder, 'lien.xlsx'));
    expect((await runPistes(folder, 'classer', 'lien.xlsx', '--sur-place')).code).toBe(0);
    expect(readlinkSync(join(folder, 'lien.xlsx'))).toBe(join('ailleurs', 'vrai.xlsx'));
    expect(statSync(real).mode & 0o7777).toBe(0o640);
    expect((await sheetsOf(real)).map(({ name }) => name)).toContain('Annexe 2');
    expect(names(join(folder, 'ailleurs'))).toEqual(['vrai.xlsx']);
  });

  it('may be the input itself, when it is named', async () => {
    const folder = withExample();
    expect((await runPistes(folder, 'classer', 'n.xlsx', '--sortie', 'n.xlsx')).code).toBe(0);
    expect(names(folder)).toEqual(['n.xlsx']);
  });

  it('takes a name that begins with a dash', async () => {
    const folder = withExample();
    renameSync(join(folder, 'n.xlsx'), join(folder, '-n.xlsx'));
    expect((await runPistes(folder, 'classer', '--sortie=-o.xlsx', '--', '-n.xlsx')).code).toBe(0);
    expect(names(folder)).toEqual(['-n.xlsx', '-o.xlsx']);
  });

  it('is reproducible: the same input gives the same bytes', async () => {
    const folder = withExample();
    await runPistes(folder, 'classer', 'n.xlsx', '--sortie', 'a.xlsx');
    await runPistes(folder, 'classer', 'n.xlsx', '--sortie', 'b.xlsx');
    expect(readFileSync(join(folder, 'a.xlsx')).equals(readFileSync(join(folder, 'b.xlsx')))).toBe(true);
  });
});
