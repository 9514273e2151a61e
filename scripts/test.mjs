// All the checks, the quickest first; stops at the first that fails.
import { spawn, spawnSync } from 'node:child_process';
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

/** Ends all where a test fails. */
function jest(projects, ...args) {
  if (projects.length === 0) return;
  console.log(`\n── Tests: ${projects.join(', ')}`);
  const program = join(root, 'node_modules/jest/bin/jest.js');
  const given = [program, ...args, '--selectProjects', ...projects];
  const { status } = spawnSync(process.execPath, given, { cwd: root, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

// One more than there are cores: who waits leaves them to others.
jest(['unit'], '--maxWorkers', '3');
// Browsers wait too, and leave room for one more; for two, hands would be slower than any user's.
jest([...(interop ? ['interop'] : []), ...(browser ? ['browser'] : [])], '--maxWorkers', '2');
if (!interop) console.log('\n── Interop: SKIPPED, LibreOffice or openpyxl is missing (see above)');
if (!browser) console.log('\n── Browser: SKIPPED, Chromium is missing (see above)');
