// All the checks, the quickest first; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ensureInterop, ensurePackages, pythonWithOpenpyxl } from './setup.mjs';

function step(title, program, ...args) {
  console.log(`\n── ${title}`);
  const python = pythonWithOpenpyxl();
  const env = python === null ? process.env : { ...process.env, PISTES_PYTHON: python };
  const file = join(root, 'node_modules', program);
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

ensurePackages();
const interop = ensureInterop();
if (!interop && process.env.CI === 'true') process.exit(1);

step('Types', 'typescript/bin/tsc', '--noEmit');
step('Lint', 'eslint/bin/eslint.js', '.');
step('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
const { buildCli } = await import('./build-cli.mjs');
await buildCli();
step('Unit', 'jest/bin/jest.js', '--selectProjects', 'unit');
if (interop) step('Interop', 'jest/bin/jest.js', '--selectProjects', 'interop', '--runInBand');
else console.log('\n── Interop: SKIPPED, LibreOffice or openpyxl is missing (see above)');
