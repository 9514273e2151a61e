import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.mjs';
import { makeIfStale, stampOf } from './stamp.mjs';

const SOURCES = [
  'src',
  'assets',
  'manifest.xml',
  'package-lock.json',
  'webpack.config.js',
  'scripts/pane-build.cjs',
  'scripts/manifest-address.cjs',
];

/** The pane as Excel loads it, in dist/pane, unless it is there as of these sources. */
export function ensurePane(tell) {
  return makeIfStale({ root, name: 'pane', stamp, make, tell });
}

function stamp() {
  const sources = stampOf(
    root,
    SOURCES,
    (path) => !/^src\/(workbench|cli|hosts\/(xlsx|memory))\//.test(path),
  );
  // Its page names its scripts by their content: a pane that somebody built otherwise is another.
  return `${sources} ${stampOf(root, ['dist/pane/taskpane.html'])}`;
}

function make() {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'pane'], {
    cwd: root,
    stdio: ['ignore', process.stderr, process.stderr],
  });
  if (status !== 0) throw new Error('dist/pane: webpack');
}
