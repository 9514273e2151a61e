import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const ROOT = join(__dirname, '..');

const PAGES = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** Pictures of this repository that a page shows, from its root. */
function picturesIn(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)|<img\s[^>]*src="([^"]+)"/g)]
    .map(([, marked, tagged]) => marked ?? tagged ?? '')
    .filter((address) => !/^[a-z]+:/i.test(address))
    .map((address) => posix.join(posix.dirname(page), address));
}

test.each(PAGES)('the pictures that %s shows are kept with it', (page) => {
  const kept = new Set(execFileSync('git', ['ls-files'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));
  expect(picturesIn(page).filter((picture) => !kept.has(picture))).toEqual([]);
});
