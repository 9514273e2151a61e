/** @jest-environment jsdom */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
const CDN = 'https://appsforoffice.microsoft.com';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'pistes-page-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds a page of two chunks as the pane is built, in a process of its own. @returns its files by name */
function build(name: string, development: boolean): ReadonlyMap<string, string> {
  const entry = join(folder, 'index.tsx');
  const output = join(folder, name);
  writeFileSync(join(folder, 'late.ts'), "export const late = 'plus tard';\n");
  writeFileSync(entry, "void import('./late').then(({ late }) => document.body.append(late));\n");
  const page = JSON.stringify({ name: 'page', entry, output, development });
  const script =
    "const { pageBuild } = require('./scripts/pane-build.cjs');" +
    `require('webpack')({ ...pageBuild(${page}), cache: false }, (error, stats) => {` +
    "  if (error || stats.hasErrors()) { console.error(error ?? stats.toString('errors-only')); process.exitCode = 1; }" +
    '});';
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return new Map(readdirSync(output).map((file) => [file, readFileSync(join(output, file), 'utf8')]));
}

const released = build('released', false);
const developed = build('developed', true);

const pageOf = (files: ReadonlyMap<string, string>): Document =>
  new DOMParser().parseFromString(files.get('taskpane.html') ?? '', 'text/html');

const scripts = (files: ReadonlyMap<string, string>): readonly string[] =>
  [...files.keys()].filter((name) => name.endsWith('.js'));

/** Each directive of the page's policy with its sources. */
function policyOf(page: Document): ReadonlyMap<string, string> {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const directives = (meta?.getAttribute('content') ?? '').split(';').map((text) => text.trim());
  return new Map(directives.map((text) => [text.split(' ')[0] ?? '', text.split(' ').slice(1).join(' ')]));
}

describe.each([
  ['released', released],
  ['being developed', developed],
])('a page %s', (_, files) => {
  const page = pageOf(files);

  it('loads its own scripts, then Office.js, which it must not wait for; all once the skeleton is there', () => {
    const loaded = [...page.scripts].map((script) => script.getAttribute('src') ?? '');
    expect(loaded.at(-1)).toBe(`${CDN}/lib/1/hosted/office.js`);
    expect(loaded.slice(0, -1).filter((source) => !files.has(source))).toEqual([]);
    expect(loaded.length).toBeGreaterThan(1);
    expect([...page.scripts].map((script) => script.defer)).toEqual(loaded.map(() => true));
  });

  it('says so itself where its scripts have not begun, in a script that any browser can read', () => {
    const name = [...page.scripts].map((script) => script.getAttribute('src') ?? '').at(-2) ?? '';
    const text = files.get(name) ?? '';
    expect(name).toMatch(/^notStarted\./);
    expect(text).toContain('old-engine');
    // None of the words, arrows and quotes that ES5 does not know.
    expect(text).not.toMatch(/=>|`|\?\.|\?\?|\b(let|const|class|async|await)\b/);
    expect(text.length).toBeLessThan(800);
  });

  it('allows scripts of its server and of Office.js alone, and connections to nobody else', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe(`'self' ${CDN}`);
    expect(policy.get('connect-src')).toBe("'self'");
  });

  it('holds no script that its policy would stop', () => {
    expect([...page.scripts].map((script) => script.textContent)).toEqual([...page.scripts].map(() => ''));
    const handlers = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
    expect(scripts(files).filter((name) => /\beval\(|new Function\(/.test(files.get(name) ?? ''))).toEqual(
      [],
    );
  });

  it('is in French, and says in French why it stays empty without scripts', () => {
    expect(page.documentElement.lang).toBe('fr');
    expect(page.querySelector('noscript')?.innerHTML).toContain('JavaScript');
    expect(page.querySelector('#root [aria-busy="true"]')?.textContent).toContain('Pistes se prépare');
  });

  it('leaves for later what is imported later', () => {
    const atFirst = [...page.scripts].map((script) => script.getAttribute('src'));
    const late = scripts(files).filter((name) => (files.get(name) ?? '').includes('plus tard'));
    expect(late).toHaveLength(1);
    expect(atFirst).not.toContain(late[0]);
  });
});

it('names released scripts after their content, so that browsers may keep them', () => {
  expect(scripts(released).filter((name) => !/\.[0-9a-f]{10}\.js$/.test(name))).toEqual([]);
});

it('keeps source maps for development', () => {
  expect([...released.keys()].filter((name) => name.endsWith('.map'))).toEqual([]);
  expect([...developed.keys()].filter((name) => name.endsWith('.map'))).not.toEqual([]);
});
