// Before any test: one file with what the pane takes from Fluent. As they come, the packages are two thousand files and
// every icon there is, which each test file of the pane would load anew: seconds, for what takes a tenth of one.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findFluentParts } from '../scripts/fluent-parts.mjs';
import { root } from '../scripts/root.mjs';

/** Where jest.config.js looks for these packages. */
const FOLDER = join(root, '.cache', 'fluent');

export default async function bundleFluent() {
  const { first, late } = await findFluentParts();
  const parts = [...first, ...late].map((part) => part.split(' '));
  const entry = parts.map(([from, name]) => `export { ${name} } from '${from}';`).join('\n');
  const lock = readFileSync(join(root, 'package-lock.json'));
  const stamp = `// ${createHash('sha256').update(entry).update(lock).digest('hex')}\n`;
  const outfile = join(FOLDER, 'fluent.cjs');
  if (existsSync(outfile) && readFileSync(outfile, 'utf8').startsWith(stamp)) return;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root },
    bundle: true,
    write: false,
    format: 'cjs',
    target: 'es2022',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
  });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(outfile, stamp + outputFiles[0].text);
}
