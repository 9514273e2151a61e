// Before any test: one file with what the pane takes from Fluent. As they come, the packages are two thousand files and
// every icon there is, which each test file of the pane would load anew: seconds, for what takes a tenth of one.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['@fluentui/react-components', '@fluentui/react-icons'];
/** Where jest.config.js looks for these packages. */
const FOLDER = join(root, '.cache', 'fluent');

export default async function bundleFluent() {
  const entry = PACKAGES.map((name) => `export { ${namesFrom(name).join(', ')} } from '${name}';`).join('\n');
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

/** Values that sources and tests import from a package. */
function namesFrom(name) {
  const imports = new RegExp(`import \\{([^}]+)\\} from '${name}'`, 'g');
  const found = ['src/taskpane', 'tests/taskpane'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, folder, file), 'utf8').matchAll(imports)])
      .flatMap(([, names]) => names.split(',')),
  );
  return [...new Set(found.map((one) => one.trim()))]
    .filter((one) => one !== '' && !one.startsWith('type '))
    .sort();
}
