import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const root = mkdtempSync(join(tmpdir(), 'pistes-server-'));
let server: { readonly url: string; close(): Promise<void> };

beforeAll(async () => {
  const files: Readonly<Record<string, string>> = {
    'secret.txt': 'secret',
    'manifest.xml': '<OfficeApp/>',
    'dist/workbench/index.html': '<!doctype html><html lang="fr">page</html>',
    'dist/workbench/seat.html': '<!doctype html><html lang="fr">poste</html>',
    'dist/workbench/page/openPage-ABCDEFGH.js': `// ${'x'.repeat(3000)}`,
    'dist/pane/taskpane.html': `<head><script defer src=${OFFICE}></script><script defer src=pane.0123456789.js></script></head>`,
    'dist/pane/pane.0123456789.js': 'pane',
    'node_modules/@microsoft/office-js/dist/office.js': 'office',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  const { serveWorkbench } = await import('../../scripts/workbench/server.mjs');
  server = await serveWorkbench({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** As written, which `fetch` would tidy up. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(server.url);
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'no-cache', 'page'],
  ['/manifest.xml', 'application/xml; charset=utf-8', 'no-cache', '<OfficeApp/>'],
  [
    '/page/openPage-ABCDEFGH.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
    'xxx',
  ],
  [
    '/volet/pane.0123456789.js',
    'text/javascript; charset=utf-8',
    'public, max-age=31536000, immutable',
    'pane',
  ],
  ['/office/office.js', 'text/javascript; charset=utf-8', 'no-cache', 'office'],
])('serves %s', async (path, type, caching, text) => {
  const { status, headers, body } = await ask(path);
  expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, type, caching]);
  expect(body.toString()).toContain(text);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the pane’s page gains the relay before Office.js, which comes from here; nothing else of it changes', async () => {
  const { body } = await ask('/volet/taskpane.html');
  expect(body.toString()).toBe(
    '<head><script defer src="/relay.js"></script><script defer src="/office/office.js"></script>' +
      '<script defer src=pane.0123456789.js></script></head>',
  );
});

test('a seat is told where the pane stands: on a port of its own', async () => {
  const { body } = await ask('/seat.html');
  const port = /data-pane-port="(\d+)"/.exec(body.toString())?.[1];
  expect(port).not.toBe(new URL(server.url).port);
  const pane = await fetch(`http://localhost:${port ?? ''}/volet/pane.0123456789.js`);
  expect(await pane.text()).toBe('pane');
});

test.each([
  '/../secret.txt',
  '/volet/../../secret.txt',
  '/volet/%2e%2e/%2e%2e/secret.txt',
  '/volet/..%2f..%2fsecret.txt',
  '/..%5c..%5csecret.txt',
  '/%2e%2e%2fsecret.txt',
  '//etc/passwd',
  '/page/%00',
  '/%',
  '/page',
  '/volet/',
  '/nothing.js',
])('there is nothing at %s', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('only looks are allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const { status, headers } = await ask('/', {}, method);
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  }
  const { status, headers, body } = await ask('/', {}, 'HEAD');
  expect([status, Number(headers['content-length']) > 0, body.length]).toEqual([200, true, 0]);
});

test('what the browser has already is not sent again', async () => {
  const { headers } = await ask('/');
  const again = await ask('/', { 'if-none-match': String(headers['etag']) });
  expect([again.status, again.body.length]).toEqual([304, 0]);
});

test('packed through a proxy, as the browser likes it; bare on this machine, where that is quicker', async () => {
  const path = '/page/openPage-ABCDEFGH.js';
  const through = { 'x-forwarded-for': '192.0.2.1' };
  const bare = await ask(path, { 'accept-encoding': 'gzip, br', host: 'localhost:8080' });
  expect(bare.headers['content-encoding']).toBeUndefined();
  const brotli = await ask(path, { ...through, 'accept-encoding': 'gzip, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotliDecompressSync(brotli.body)).toEqual(bare.body);
  const gzip = await ask(path, { ...through, 'accept-encoding': 'gzip' });
  expect(gunzipSync(gzip.body)).toEqual(bare.body);
  expect(gzip.headers['etag']).not.toBe(brotli.headers['etag']);
  expect((await ask(path, through)).headers['content-encoding']).toBeUndefined();
});

test('takes the next port where somebody has the first', async () => {
  const { serveWorkbench } = await import('../../scripts/workbench/server.mjs');
  const taken = Number(new URL(server.url).port);
  const second = await serveWorkbench({ root, port: taken });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
  await second.close();
  await expect(fetch(second.url)).rejects.toThrow();
});
