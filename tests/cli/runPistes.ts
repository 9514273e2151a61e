import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const SCRIPT = join(ROOT, 'scripts', 'pistes.mjs');
const BUNDLE = join(ROOT, 'dist', 'pistes.mjs');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  /** Narrow no-break spaces as plain ones, so that tests can be read. */
  readonly stderr: string;
}

/** Builds the bundle if it is absent or stale. Call it in `beforeAll`. */
export function buildPistes(): void {
  const built = spawnSync(process.execPath, [SCRIPT, '--version'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
}

/** Runs the command, as a process of its own, in a folder. What it says of bare numbers is left out: see `runAloud`. */
export async function runPistes(folder: string, ...args: readonly string[]): Promise<Run> {
  const run = await runAloud(folder, ...args);
  return { ...run, stderr: run.stderr.replace(READ_AS_BEST, '') };
}

/** The same with all that it says. */
export function runAloud(folder: string, ...args: readonly string[]): Promise<Run> {
  return runProgram(folder, process.execPath, [BUNDLE, ...args]);
}

/** Said of bare numbers in a workbook without `Méthode`, as most of those of the tests are. */
const READ_AS_BEST = /^« .* » : 1 lu comme le meilleur ; sinon --meilleur.*\n/m;

/** Runs the command under a limit of the shell, such as `ulimit -f 8`. */
export function runLimited(folder: string, limit: string, ...args: readonly string[]): Promise<Run> {
  const command = [process.execPath, BUNDLE, ...args].map(quoted).join(' ');
  return runProgram(folder, 'bash', ['-c', `${limit}; exec ${command}`]);
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

export function runProgram(
  folder: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: texts.stdout, stderr: texts.stderr.replaceAll('\u202f', ' ') });
    });
  });
}

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder of its own, taken away after the tests of the file; its name holds a space and an accent. */
export function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'pistes é ')));
  made.push(folder);
  return folder;
}

/** Everything in a folder with what it holds, hidden files included: two equal listings mean that nothing was written. */
export function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const found = lstatSync(path);
      const held = found.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : 'no file';
      return `${name} ${String(found.mode)} ${String(found.mtimeMs)} ${held}`;
    });
}

/** Names of the files in a folder, sorted. */
export function names(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

/** Runs what must fail: one sentence on stderr, which is given back; nothing on stdout, nothing written. */
export async function sentenceOf(folder: string, args: readonly string[], code = 1): Promise<string> {
  const before = listing(folder);
  const run = await runPistes(folder, ...args);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toMatch(/^[^\n]+\.\n$/);
  expect(listing(folder)).toEqual(before);
  return run.stderr;
}
