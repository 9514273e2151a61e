// Holds the pane's size against a bare Fluent page with the same parts: what is beyond them is ours, and stays small.
// Needs dist/pane (npm run build:pane).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import webpack from 'webpack';
import { findFluentParts } from './fluent-parts.mjs';
import { root } from './root.mjs';

const { pageBuild } = createRequire(import.meta.url)('./pane-build.cjs');

/**
 * The first screen may weigh this many times that of the bare page, in gzip. Beyond 1.3 it is what reads a sheet as people
 * write it: their headers, their scales and spellings, rows that stand outside their table. Nothing can be shown before.
 */
const FIRST = 1.36;

/**
 * The whole pane: beside the parts there are the method, the sheets, the host and two languages, none of which the bare
 * page has; nobody loads it all.
 */
const WHOLE = 1.97;

/** A module that keeps all of the parts: components rendered, the rest held. */
function renderParts(parts) {
  const names = parts.map((part, index) => ({
    from: part.split(' ')[0],
    name: part.split(' ')[1],
    as: `p${index}`,
  }));
  return [
    ...names.map(({ from, name, as }) => `import { ${name} as ${as} } from ${JSON.stringify(from)};`),
    "import { createElement } from 'react';",
    `const parts: readonly unknown[] = [${names.map(({ as }) => as).join(', ')}];`,
    "const isPart = (part: unknown) => typeof part === 'function' || (typeof part === 'object' && part !== null);",
    'export function Parts() { return parts.filter(isPart).map((part, key) => createElement(part as never, { key })); }',
  ].join('\n');
}

/** The bare page: React, Fluent's provider, and the same parts at the same moments. */
function bareSources({ first, late }) {
  return {
    'Late.tsx': renderParts(late),
    'First.tsx': renderParts(first),
    'index.tsx': [
      "import { FluentProvider, webLightTheme } from '@fluentui/react-components';",
      "import { Suspense, lazy } from 'react';",
      "import { createRoot } from 'react-dom/client';",
      "import { Parts } from './First';",
      "const Late = lazy(async () => ({ default: (await import('./Late')).Parts }));",
      "const root = document.getElementById('root');",
      'const page = <FluentProvider theme={webLightTheme}><Parts /><Suspense><Late /></Suspense></FluentProvider>;',
      'if (root !== null) createRoot(root).render(page);',
    ].join('\n'),
  };
}

/** Builds the bare page unless the same one stands there already. @returns its folder */
async function buildBare(parts) {
  const sources = bareSources(parts);
  const recipe = ['package-lock.json', 'scripts/pane-build.cjs'].map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const key = createHash('sha256')
    .update(JSON.stringify([sources, recipe]))
    .digest('hex')
    .slice(0, 16);
  const base = join(root, '.tmp', 'size');
  const folder = join(base, key);
  if (existsSync(folder)) return folder;
  const made = `${folder}.${process.pid}`;
  mkdirSync(join(made, 'src'), { recursive: true });
  Object.entries(sources).forEach(([name, text]) => writeFileSync(join(made, 'src', name), text));
  await run(pageBuild({ name: 'bare', entry: join(made, 'src', 'index.tsx'), output: join(made, 'page') }));
  rmSync(folder, { recursive: true, force: true });
  renameSync(made, folder);
  return folder;
}

function run(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** Bytes of script in gzip: what the page asks for at once, and all of it. */
function weigh(folder) {
  const size = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const sum = (names) => names.reduce((total, name) => total + size(name), 0);
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  // Texts come at once too, in the language of Excel.
  const first = scripts.filter((name) => page.includes(name) || name.startsWith('fr.'));
  return { first: sum(first), total: sum(scripts) };
}

function compare(title, ours, bare, limit) {
  const digits = (value, count) =>
    value.toLocaleString('fr', { minimumFractionDigits: count, maximumFractionDigits: count });
  const kb = (bytes) => `${digits(bytes / 1000, 1)} ko`;
  const ratio = ours / bare;
  console.log(
    `${title}\u202f: ${kb(ours)} (gzip)\u202f; page Fluent nue, ${kb(bare)}\u202f; ` +
      `rapport ${digits(ratio, 2)}, au plus ${digits(limit, 2)}`,
  );
  return ratio <= limit;
}

const pane = join(root, 'dist', 'pane');
if (!existsSync(join(pane, 'taskpane.html'))) {
  console.error('Il n’y a pas encore de volet à mesurer\u202f: lancez d’abord npm run build:pane.');
  process.exit(1);
}
const bare = weigh(join(await buildBare(await findFluentParts()), 'page'));
const ours = weigh(pane);
const fits = [
  compare('Premier écran', ours.first, bare.first, FIRST),
  compare('Volet entier', ours.total, bare.total, WHOLE),
];
if (fits.includes(false)) {
  console.error('Le volet est trop lourd\u202f: chargez plus tard ce que le premier écran ne montre pas.');
  process.exit(1);
}
