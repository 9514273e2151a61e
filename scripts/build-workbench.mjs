// The pages of the workbench: `npm start` and the browser tests build them through workbench/ensureAll.mjs.
import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { root } from './root.mjs';
import { makeIfStale, stampOf } from './workbench/stamp.mjs';

const VIEW = 'src/workbench/view';
const OUTPUT = join(root, 'dist', 'workbench');
const PAGES = ['index.html', 'seat.html'];

/** Scripts that are asked for by a name that does not change: by the pane's page, and by pages as workers. */
const NAMED = {
  relay: `${VIEW}/pane/relay.ts`,
  fileWorker: 'src/workbench/files/fileWorker.ts',
};

/** The pages of the workbench, in dist/workbench, unless they are there as of these sources. */
export function ensureWorkbench(tell) {
  return makeIfStale({ root, name: 'pages', stamp, make: buildWorkbench, tell });
}

/** Builds the pages: each script and style that a page names, bundled, under a name that changes with its content. */
async function buildWorkbench() {
  const { build } = await import('esbuild');
  const pages = PAGES.map((name) => ({ name, html: readFileSync(join(root, VIEW, name), 'utf8') }));
  const entries = [...new Set(pages.flatMap(({ html }) => namedIn(html)))].map((name) =>
    posix.join(VIEW, name),
  );
  const common = {
    absWorkingDir: root,
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'linked',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  };
  const { metafile } = await build({
    ...common,
    entryPoints: entries,
    outdir: join(OUTPUT, 'page'),
    outbase: VIEW,
    format: 'esm',
    splitting: true,
    jsx: 'automatic',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    loader: { '.woff2': 'file', '.woff': 'file', '.ttf': 'file', '.svg': 'dataurl', '.png': 'dataurl' },
    metafile: true,
  });
  await build({ ...common, entryPoints: NAMED, outdir: OUTPUT, format: 'iife' });
  for (const { name, html } of pages) writeFileSync(join(OUTPUT, name), pageOf(html, metafile));
  copyFileSync(join(root, 'assets/icons/app-32.png'), join(OUTPUT, 'app-32.png'));
  sweep(metafile);
}

/** Another for other sources, and for pages that are no longer there. */
function stamp() {
  const made = stampOf(
    root,
    PAGES.map((name) => `dist/workbench/${name}`),
  );
  const sources = stampOf(root, [
    'src/workbench',
    'package-lock.json',
    'scripts/build-workbench.mjs',
    'assets/icons',
  ]);
  return `${sources} ${made}`;
}

/** The scripts and styles that a page names by their sources. */
function namedIn(html) {
  return [...html.matchAll(/\b(?:src|href)="\.\/([^"]+\.(?:tsx?|css))"/g)].map(([, name]) => name);
}

/** A page with the names of what was built, and with word of what its scripts will ask for. */
function pageOf(html, { outputs }) {
  const built = new Map(
    Object.entries(outputs).flatMap(([file, { entryPoint }]) => (entryPoint ? [[entryPoint, file]] : [])),
  );
  const named = [];
  const page = html.replace(/\b(src|href)="\.\/([^"]+\.(?:tsx?|css))"/g, (_, attribute, name) => {
    const file = built.get(posix.join(VIEW, name));
    if (file === undefined) throw new Error(`${name} was not built`);
    named.push(file);
    return `${attribute}="${addressOf(file)}"`;
  });
  // The styles of libraries, before ours.
  const styles = named.flatMap((file) => outputs[file].cssBundle ?? []);
  const links = styles.map((file) => `<link rel="stylesheet" href="${addressOf(file)}" />`).join('');
  const ahead = [...new Set(named.flatMap((file) => importsAhead(file, outputs)))];
  const words = ahead.map((file) => `<link rel="modulepreload" href="${addressOf(file)}" />`).join('');
  return page.replace('<link rel="stylesheet"', `${links}$&`).replace('</head>', `${words}</head>`);
}

/** What a script is sure to ask for: what it imports, and what it says itself that it will; not what those may want later. */
function importsAhead(file, outputs) {
  const later = outputs[file].imports.filter(({ kind }) => kind === 'dynamic-import').map(({ path }) => path);
  return [file, ...later].flatMap((one) => [...(one === file ? [] : [one]), ...staticImports(one, outputs)]);
}

function staticImports(file, outputs, found = new Set()) {
  for (const { path, kind, external } of outputs[file].imports) {
    if (external || kind !== 'import-statement' || found.has(path)) continue;
    found.add(path);
    staticImports(path, outputs, found);
  }
  return found;
}

function addressOf(file) {
  return `/${file.slice('dist/workbench/'.length)}`;
}

/** Takes away what earlier builds left. */
function sweep({ outputs }) {
  const current = new Set(Object.keys(outputs).map((file) => basename(file)));
  const folder = join(OUTPUT, 'page');
  mkdirSync(dirname(folder), { recursive: true });
  for (const name of readdirSync(folder)) if (!current.has(name)) rmSync(join(folder, name));
}
