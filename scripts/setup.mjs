// Installs what the project needs, as far as it may: npm's packages, the two programs that check our files in the
// interop tests, the browser that runs the pane in its own, and what checks the manifest. Run by `npm start` and
// `npm test`; does nothing when all is there.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from './chromium.mjs';
import { root } from './root.mjs';

/** Debian's packages for the interop tests, and how each shows that it is there. */
const INTEROP = [
  { package: 'libreoffice-calc', there: () => hasCalc() },
  { package: 'python3-openpyxl', there: () => pythonWithOpenpyxl() !== null },
];

/** The same, for the tests of the pane in a browser. */
const BROWSER = [{ package: 'chromium-headless-shell', there: () => findChromium() !== null }];

/** The same, for the one test that holds the manifest against Microsoft's schemas. */
const MANIFEST = [{ package: 'libxml2-utils', there: () => run('xmllint', ['--version'], {}).status === 0 }];

/** Installs npm's packages when they are absent or not those of package-lock.json. */
export function ensurePackages() {
  if (packagesAreCurrent()) return;
  console.error('Installation des paquets npm (une minute environ) · Installing npm packages…');
  const { status } = run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('Les paquets npm n’ont pas pu être installés : voyez ci-dessus. · npm ci failed, see above.');
  process.exit(1);
}

/** Installs LibreOffice Calc and openpyxl. @returns whether they are there */
export function ensureInterop() {
  return ensure(INTEROP, 'les essais d’interopérabilité n’ont pas lieu', 'interop tests are skipped');
}

/** Installs Chromium. @returns whether it is there */
export function ensureBrowser() {
  return ensure(BROWSER, 'les essais dans un navigateur n’ont pas lieu', 'browser tests are skipped');
}

/** Installs xmllint. @returns whether it is there */
export function ensureManifestCheck() {
  return ensure(
    MANIFEST,
    'le manifeste n’est pas comparé aux schémas',
    'the manifest is not held against its schemas',
  );
}

/** Installs what is missing of these tools, where apt lets us; says what still is, and what follows. */
function ensure(tools, consequence, inEnglish) {
  const findMissing = () => tools.filter((tool) => !tool.there()).map((tool) => tool.package);
  const missing = findMissing();
  if (missing.length === 0) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) aptInstall(missing);
  const still = findMissing();
  if (still.length === 0) return true;
  const names = still.join(' ');
  console.error(
    `Il manque ${names} : ${consequence} ; sous Debian : sudo apt-get install ${names}.\n` +
      `Missing ${names}: ${inEnglish}; on Debian: sudo apt-get install ${names}.`,
  );
  return false;
}

/** A Python that has openpyxl: Debian's own may stand behind another one in the path. */
export function pythonWithOpenpyxl() {
  const works = (python) => run(python, ['-c', 'import openpyxl'], { stdio: 'ignore' }).status === 0;
  return [process.env.PISTES_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean).find(works) ?? null;
}

/** LibreOffice may be there without Calc: its library tells. */
function hasCalc() {
  const soffice = run('sh', ['-c', 'readlink -f "$(command -v soffice)"'], { encoding: 'utf8' });
  const program = soffice.status === 0 ? soffice.stdout.trim() : '';
  return program !== '' && existsSync(join(program, '..', 'libsclo.so'));
}

function aptInstall(packages) {
  console.error(`Installation de ${packages.join(' ')} · Installing…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quietly = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  if (run('apt-get', ['update', '-qq'], quietly).status !== 0) return;
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quietly);
}

/** Whether node_modules holds what package-lock.json says; packages for other platforms may be absent. */
function packagesAreCurrent() {
  const installed = readLock('node_modules/.package-lock.json');
  const wanted = readLock('package-lock.json');
  if (installed === null || wanted === null) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const found = installed[path];
    return found === undefined ? entry.optional === true : found.version === entry.version;
  });
}

function readLock(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, ...options });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensurePackages();
  ensureInterop();
  ensureBrowser();
  ensureManifestCheck();
}
