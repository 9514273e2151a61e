import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** Another for every state of the sources: what is kept from one test file to the next is never of older ones. */
export function sourceStamp(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'tests/office', 'tests/browser']) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      const { mtimeMs, size } = statSync(join(ROOT, folder, name));
      hash.update(`${name} ${String(mtimeMs)} ${String(size)}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}
