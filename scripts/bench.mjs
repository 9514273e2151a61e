// Every measurement of tests/bench, one after the other; fails when one of them finds a requirement not met.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { ensureBrowser, ensureInterop, ensurePackages } from './setup.mjs';

ensurePackages();
ensureInterop();
ensureBrowser();

const folder = join(root, 'tests', 'bench');
const failed = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs'))
  .sort()
  .filter((name) => {
    console.log(`\n── ${name}`);
    const { status } = spawnSync(process.execPath, [join(folder, name)], { cwd: root, stdio: 'inherit' });
    return status !== 0;
  });

if (failed.length > 0) {
  console.error(`\nFAILED: ${failed.join(', ')}`);
  process.exitCode = 1;
}
