// All the checks, the quickest first; stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import {
  ensureBrowser,
  ensureInterop,
  ensureManifestCheck,
  ensurePackages,
  pythonWithOpenpyxl,
} from './setup.mjs';

function step(title, program, ...args) {
  console.log(`\n── ${title}`);
  const python = pythonWithOpenpyxl();
  const env = python === null ? process.env : { ...process.env, PISTES_PYTHON: python };
  const { status } = spawnSync(process.execPath, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (status !== 0) process.exit(status ?? 1);
}

const jest = (title, project, ...args) =>
  step(title, 'node_modules/jest/bin/jest.js', '--selectProjects', project, ...args);

ensurePackages();
const interop = ensureInterop();
const browser = ensureBrowser();
ensureManifestCheck();
if (!(interop && browser) && process.env.CI === 'true') process.exit(1);

step('Types', 'node_modules/typescript/bin/tsc', '--noEmit');
step('Lint', 'node_modules/eslint/bin/eslint.js', '.');
step('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
const { buildCli } = await import('./build-cli.mjs');
await buildCli();
step('Pane', 'node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pane');
step('Size', 'scripts/size.mjs');
// Jest leaves a core to its own process, which needs none: on two cores that would be half of them.
jest('Unit', 'unit', '--maxWorkers', '2');
if (interop) jest('Interop', 'interop', '--runInBand');
else console.log('\n── Interop: SKIPPED, LibreOffice or openpyxl is missing (see above)');
if (browser) jest('Browser', 'browser', '--runInBand');
else console.log('\n── Browser: SKIPPED, Chromium is missing (see above)');
