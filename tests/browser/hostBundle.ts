import { build } from 'esbuild';
import { join } from 'node:path';

const FOLDER = join(__dirname, '..', '..', '.cache', 'browser');

let built: Promise<string> | null = null;

/** The script of the host page, built once a test file. @returns its path */
export function hostBundle(): Promise<string> {
  built ??= buildOnce();
  return built;
}

async function buildOnce(): Promise<string> {
  const outfile = join(FOLDER, 'hostPage.js');
  await build({
    entryPoints: [join(__dirname, 'hostPage.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}
