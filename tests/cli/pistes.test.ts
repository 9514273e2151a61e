import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPistes, names, newFolder, runPistes, runProgram } from './runPistes';

const ROOT = join(__dirname, '..', '..');
const SCRIPT = join(ROOT, 'scripts', 'pistes.mjs');

beforeAll(buildPistes);

describe('pistes', () => {
  it.each([
    [['--help'], /^pistes : classer les pistes/],
    [['-h'], /^pistes : classer les pistes/],
    [['help', 'nouveau'], /^pistes nouveau SORTIE\.xlsx /],
    [['nouveau', '--help'], /^pistes nouveau SORTIE\.xlsx /],
    [['classer', '-h'], /^pistes classer CLASSEUR\.xlsx .*--non-retenues\] .*\[--json\]/],
    [['commune', '--help'], /^pistes commune CLASSEUR\.xlsx "COMMUNE"/],
  ])('%j explains, on standard output', async (args, text) => {
    const run = await runPistes(newFolder(), ...args);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout.replaceAll('\u202f', ' ')).toMatch(text);
  });

  it('explains every option of the contract', async () => {
    const folder = newFolder();
    const runs = await Promise.all(
      ['nouveau', 'classer', 'commune'].map((name) => runPistes(folder, 'help', name)),
    );
    const text = runs.map(({ stdout }) => stdout).join('');
    for (const option of [
      'pistes',
      'exemple',
      'exemple-atelier',
      'sortie',
      'sur-place',
      'non-retenues',
      'json',
    ])
      expect(text).toMatch(new RegExp(`^  --${option} `, 'm'));
  });

  it('--version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
    expect(await runPistes(newFolder(), '--version')).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it.each([[[]], [['ranger']], [['classer']], [['classer', 'x.xlsx', '--quoi']]])(
    '%j is a wrong call: exit 2, one sentence on standard error',
    async (args) => {
      const folder = newFolder();
      const run = await runPistes(folder, ...args);
      expect(run).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr).toMatch(/^[^\n]+\n$/);
      expect(names(folder)).toEqual([]);
    },
  );

  it('shows no control character of a file', async () => {
    const folder = newFolder();
    writeFileSync(
      join(folder, 'p.csv'),
      'Titre;Potentiel;Enjeu communautaire;Faisabilité\na;\u001b[2J;1;1\n',
    );
    const run = await runPistes(folder, 'classer', 'p.csv');
    expect(run.stdout).toContain('\ufffd[2J');
    expect(run.stdout).not.toContain('\u001b');
  });

  it('ends in peace when its reader stops early', () => {
    const folder = newFolder();
    const command = `'${process.execPath}' '${join(ROOT, 'dist', 'pistes.mjs')}'`;
    const script = `${command} nouveau x.xlsx --exemple > /dev/null && ${command} classer x.xlsx --json | head -c 10`;
    const run = spawnSync('bash', ['-o', 'pipefail', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect(run).toMatchObject({ status: 0, stdout: '{\n  "piste', stderr: '' });
  });
});

describe('scripts/pistes.mjs', () => {
  it('works where the user stands when npm runs it in the project’s folder', async () => {
    const folder = newFolder();
    const env = { ...process.env, npm_lifecycle_event: 'pistes', INIT_CWD: folder };
    const run = await runProgram(ROOT, process.execPath, [SCRIPT, 'nouveau', 'ici.xlsx'], env);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(names(folder)).toEqual(['ici.xlsx']);
  });

  it('works in its own folder when node runs it, whatever npm said to another', async () => {
    const [folder, other] = [newFolder(), newFolder()];
    const env = { ...process.env, npm_lifecycle_event: 'test', INIT_CWD: other };
    await runProgram(folder, process.execPath, [SCRIPT, 'nouveau', 'ici.xlsx'], env);
    expect([names(folder), names(other)]).toEqual([['ici.xlsx'], []]);
  });

  it('gives the command’s own exit code', async () => {
    expect((await runProgram(newFolder(), process.execPath, [SCRIPT, 'classer', 'absent.xlsx'])).code).toBe(
      1,
    );
    expect((await runProgram(newFolder(), process.execPath, [SCRIPT, 'ranger'])).code).toBe(2);
  });
});
