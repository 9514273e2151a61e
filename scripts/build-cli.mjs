import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './root.mjs';

/** The command line in one file, that node runs without anything else. */
export const bundle = join(root, 'dist', 'pistes.mjs');

/** Builds the bundle. Two builds at once do no harm: each file is put in place whole. */
export async function buildCli() {
  const { build } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  mkdirSync(dirname(bundle), { recursive: true });
  const made = `${bundle}.${process.pid}.tmp`;
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/pistes.ts'],
      outfile: made,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      minifySyntax: true,
      minifyWhitespace: true,
      charset: 'utf8',
      define: { PISTES_VERSION: JSON.stringify(version) },
      logLevel: 'error',
    });
    renameSync(made, bundle);
  } finally {
    rmSync(made, { force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildCli();
