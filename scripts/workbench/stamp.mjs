import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What the files under these paths hold, in a few letters; those that are absent count as such.
 *
 * @param {string} root
 * @param {readonly string[]} paths from root: files and folders
 * @param {(path: string) => boolean} counts
 */
export function stampOf(root, paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap((one) => filesUnder(root, one)).filter(counts)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 24);
}

/**
 * Makes something unless it stands there as of the same sources.
 *
 * @param {object} thing
 * @param {string} thing.root
 * @param {string} thing.name of its stamp
 * @param {() => string} thing.stamp of what it is made from, and of what proves that it is still there; asked again after
 * @param {() => void | Promise<void>} thing.make
 * @param {() => void} [thing.tell] called before it is made
 * @returns {Promise<boolean>} whether it was made
 */
export async function makeIfStale({ root, name, stamp, make, tell = () => undefined }) {
  const place = join(root, '.cache', 'workbench', `${name}.stamp`);
  if (existsSync(place) && readFileSync(place, 'utf8') === stamp()) return false;
  tell();
  await make();
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, stamp());
  return true;
}

function filesUnder(root, path) {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
