// The command line from the sources: builds dist/pistes.mjs when it is absent or older than what it is made of, then
// runs it in this process. Prints nothing of its own.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCli, bundle } from './build-cli.mjs';
import { root } from './root.mjs';

/** When this file, or anything in this folder, last changed. A folder changes when a file comes or goes. */
function lastChange(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return readdirSync(path, { withFileTypes: true }).reduce(
    (latest, entry) =>
      Math.max(
        latest,
        entry.isDirectory() ? lastChange(join(path, entry.name)) : statSync(join(path, entry.name)).mtimeMs,
      ),
    found.mtimeMs,
  );
}

/** Whether the bundle holds the present sources and the present packages. */
function isFresh() {
  const built = statSync(bundle, { throwIfNoEntry: false })?.mtimeMs;
  const sources = ['src', 'package.json', 'package-lock.json', 'scripts/build-cli.mjs'];
  return built !== undefined && sources.every((source) => lastChange(join(root, source)) < built);
}

/** npm runs scripts in the project's folder; the user stands in the one that INIT_CWD names. */
function standWhereTheUserDoes() {
  const byNpm = process.env.npm_lifecycle_event === 'pistes' && process.cwd() === root;
  if (byNpm && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
}

if (!isFresh()) await buildCli();
standWhereTheUserDoes();
await import(pathToFileURL(bundle).href);
