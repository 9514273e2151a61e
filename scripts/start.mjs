// The example, from nothing to its ranking, as files.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundle, buildCli } from './build-cli.mjs';
import { root } from './root.mjs';
import { ensurePackages } from './setup.mjs';

const folder = join(root, 'dist', 'exemple');
const workbook = 'GrandAngoulême 2016.xlsx';
const ranked = 'GrandAngoulême 2016-classé.xlsx';

function pistes(...args) {
  const { status } = spawnSync(process.execPath, [bundle, ...args], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

ensurePackages();
await buildCli();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
console.log('L’exemple du rapport de 2016 :\n');
pistes('nouveau', workbook, '--exemple');
console.log('');
pistes('classer', workbook, '--sortie', ranked);
const place = relative(process.cwd(), join(folder, ranked));
console.log(`\nOuvrez ${place} : le classement est dans « Évaluation », le rapport dans « Annexe 2 ».`);
console.log('Pour vos propres pistes : npm run --silent pistes -- --help');
