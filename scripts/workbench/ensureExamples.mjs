import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildCli, bundle } from '../build-cli.mjs';
import { root } from '../root.mjs';
import { makeIfStale, stampOf } from './stamp.mjs';

const FOLDER = 'dist/workbench/exemples';

/** Each workbook that the page can start from, and how the command line makes it. */
const EXAMPLES = [
  { name: 'grandangouleme-2016.xlsx', option: '--exemple' },
  { name: 'exemple-atelier.xlsx', option: '--exemple-atelier' },
];

/** The example workbooks, created and ranked by the command line, unless they are there as of these sources. */
export function ensureExamples(tell) {
  return makeIfStale({ root, name: 'examples', stamp, make, tell });
}

function stamp() {
  const sources = stampOf(
    root,
    ['src', 'package-lock.json', 'scripts/build-cli.mjs', 'scripts/workbench/ensureExamples.mjs'],
    (path) => !/^src\/(workbench|taskpane|commands|hosts\/(office|memory))\//.test(path),
  );
  return `${sources} ${stampOf(
    root,
    EXAMPLES.map(({ name }) => `${FOLDER}/${name}`),
  )}`;
}

async function make() {
  await buildCli();
  const folder = join(root, FOLDER);
  const workshop = `${folder}.${process.pid}.tmp`;
  mkdirSync(workshop, { recursive: true });
  mkdirSync(folder, { recursive: true });
  try {
    for (const { name, option } of EXAMPLES) {
      pistes(workshop, 'nouveau', 'vide.xlsx', option);
      pistes(workshop, 'classer', 'vide.xlsx', '--sortie', name);
      rmSync(join(workshop, 'vide.xlsx'));
      renameSync(join(workshop, name), join(folder, name));
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function pistes(cwd, ...args) {
  const { status, stderr } = spawnSync(process.execPath, [bundle, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`pistes ${args.join(' ')}\n${stderr}`);
}
