// All the checks, the quickest first; stops at the first that fails.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';
import {
  ensureBrowser,
  ensureInterop,
  ensureManifestCheck,
  ensurePackages,
  pythonWithOpenpyxl,
} from './setup.mjs';

ensurePackages();
const interop = ensureInterop();
const browser = ensureBrowser();
ensureManifestCheck();
if (!(interop && browser) && process.env.CI === 'true') process.exit(1);

const python = pythonWithOpenpyxl();
const env = python === null ? process.env : { ...process.env, PISTES_PYTHON: python };

/** Resolves to whether a program ends well, once it has; what it prints comes at its end. */
function quietly(title, program, ...args) {
  const child = spawn(process.execPath, [join(root, program), ...args], { cwd: root, env });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => output.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      console.log(`\n── ${title}${status === 0 ? '' : ': FAILED'}`);
      process.stdout.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });
}

/** Programs one after the other. */
async function inTurn(...steps) {
  for (const step of steps) if (!(await step())) return false;
  return true;
}

const { buildCli } = await import('./build-cli.mjs');
await buildCli();
// Two at a time: each keeps one core busy.
const checks = await Promise.all([
  quietly('Lint', 'node_modules/eslint/bin/eslint.js', '.'),
  inTurn(
    () => quietly('Types', 'node_modules/typescript/bin/tsc', '--noEmit'),
    () =>
      quietly('Pane', 'node_modules/webpack/bin/webpack.js', '--mode', 'production', '--config-name', 'pane'),
    () => quietly('Size', 'scripts/size.mjs'),
    () => quietly('Format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  ),
]);
if (checks.includes(false)) process.exit(1);

const projects = ['unit', ...(interop ? ['interop'] : []), ...(browser ? ['browser'] : [])];
console.log(`\n── Tests: ${projects.join(', ')}`);
if (!interop) console.log('SKIPPED: interop, LibreOffice or openpyxl is missing (see above)');
if (!browser) console.log('SKIPPED: browser, Chromium is missing (see above)');
// Together they leave no core idle: who waits for a browser or for LibreOffice leaves it to the other.
const jest = spawn(
  process.execPath,
  [join(root, 'node_modules/jest/bin/jest.js'), '--maxWorkers', '2', '--selectProjects', ...projects],
  { cwd: root, env, stdio: 'inherit' },
);
jest.on('close', (status) => process.exit(status ?? 1));
