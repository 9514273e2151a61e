import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { parseCsv } from 'hucre/csv';

const ROOT = join(__dirname, '..', '..');
const BUNDLE = join(ROOT, 'dist', 'pistes.mjs');
const PYTHON = process.env['PISTES_PYTHON'] ?? 'python3';

/** LibreOffice takes its time to start. */
export const SLOW = 120_000;

/** What openpyxl reads on a sheet. */
export interface Dumped {
  readonly state: string;
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, { ref: string; columns: string[]; filter: string | null }>>;
  readonly validations: readonly {
    type: string;
    area: string;
    source: string | null;
    blocks: boolean;
    title: string;
    message: string;
  }[];
  readonly highlights: readonly {
    area: string;
    formula: string | null;
    priority: number;
    strike: boolean;
    fill: string | null;
  }[];
  readonly frozen: string | null;
  readonly filter: string | null;
  readonly orientation: string;
  readonly paper: number;
  readonly fit: readonly [boolean, number, number];
  readonly repeated: string | null;
  readonly footer: readonly (string | null)[];
  readonly merges: readonly string[];
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly notes: Readonly<Record<string, string>>;
  readonly charts: number;
  readonly images: number;
}

export interface DumpedWorkbook {
  readonly sheets: Readonly<Record<string, Dumped>>;
  readonly order: readonly string[];
  readonly active: string;
  readonly names: Readonly<Record<string, string>>;
}

/** A new folder that is removed when the tests of the file end. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pistes-interop-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** Runs the command line, as bundled; what it prints. */
export function pistes(folder: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, [BUNDLE, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

export function runPython(script: string, ...args: readonly string[]): string {
  return execFileSync(PYTHON, [join(__dirname, script), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** What openpyxl reads in a workbook. */
export function dump(path: string): DumpedWorkbook {
  return JSON.parse(runPython('dump_workbook.py', path)) as DumpedWorkbook;
}

/** Has LibreOffice convert a file; the new file's path. */
export function convert(folder: string, path: string, format: string, filter = ''): string {
  const target = filter === '' ? format : `${format}:${filter}`;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', target, '--outdir', folder, path], {
    stdio: 'ignore',
  });
  return join(folder, `${basename(path, extname(path))}.${format}`);
}

/** Semicolon, double quotes, UTF-8, every sheet in a file of its own, formulas by their value. */
const CSV_OF_EVERY_SHEET = 'Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';

/** What LibreOffice shows of every sheet, cell by cell. */
export function shownByLibreOffice(folder: string, path: string): Record<string, string[][]> {
  const out = mkdtempSync(join(folder, 'csv-'));
  const source = join(out, 'classeur.xlsx');
  copyFileSync(path, source);
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      `csv:${CSV_OF_EVERY_SHEET}`,
      '--outdir',
      out,
      source,
    ],
    { stdio: 'ignore' },
  );
  const sheets: Record<string, string[][]> = {};
  for (const file of readdirSync(out)) {
    const name = /^classeur-(.+)\.csv$/.exec(file)?.[1];
    if (name === undefined) continue;
    sheets[name] = parseCsv(readFileSync(join(out, file), 'utf8'), { delimiter: ';' }).map((row) =>
      row.map((cell) => String(cell ?? '')),
    );
  }
  return sheets;
}
