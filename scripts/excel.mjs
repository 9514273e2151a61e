// Opens the pane in the real Excel of this machine, from the sources: certificates for localhost, the development
// server, then Excel with the add-in in it. `npm run excel -- fin` takes it out again.
//
// Microsoft's tools come by npx and are not among our packages: one of theirs does not install everywhere.

// This file alone: the whole package wants another one, which reports usage to Microsoft.
import { getPackageJsonScript } from 'office-addin-cli/lib/npmPackage.js';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { root } from './root.mjs';

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const PORT = '3000';

const ELSEWHERE =
  'Il n’y a pas d’Excel de bureau sous ce système\u202f: lancez npm run pane, puis chargez manifest.xml dans Excel sur le ' +
  'web, comme le dit docs/install.md («\u202fEssayer depuis les sources\u202f»).';

/** Runs one of Microsoft's tools. @returns whether it said that all went well */
function tool(name, ...args) {
  const { status } = spawnSync('npx', ['--yes', name, ...args], {
    cwd: root,
    stdio: 'inherit',
    // On Windows npx is a command file, which only a shell runs; it needs quotes round what holds spaces.
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** It says that all went well even when it could not install: the files tell. */
function installCertificates() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const there = () =>
    ['localhost.crt', 'localhost.key', 'ca.crt'].every((name) => existsSync(join(folder, name)));
  return tool(CERTIFICATES, 'install') && there();
}

async function open() {
  const server = await getPackageJsonScript('pane');
  if (server === undefined) stop('Lancez cette commande par npm run excel.');
  const quoted = process.platform === 'win32' ? `"${server}"` : server;
  const serve = ['--dev-server', quoted, '--dev-server-port', PORT];
  return tool(DEBUGGING, 'start', 'manifest.xml', 'desktop', '--app', 'excel', '--no-debug', ...serve);
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (process.platform !== 'win32' && process.platform !== 'darwin') stop(ELSEWHERE);
if (process.argv[2] === 'fin') {
  if (!tool(DEBUGGING, 'stop', 'manifest.xml'))
    stop('Le complément n’a pas pu être retiré\u202f: voyez ci-dessus.');
} else {
  if (!installCertificates())
    stop('Les certificats de localhost n’ont pas pu être installés\u202f: voyez ci-dessus.');
  if (!(await open())) stop('Excel n’a pas pu être ouvert avec le complément\u202f: voyez ci-dessus.');
}
