import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Kinds that are still as they were packed. */
const PACKED = new Set(['.png', '.ico', '.woff2', '.xlsx']);

/** Below this, packing gains nothing. */
const SMALL = 1_000;

/** Quick ones: a file is packed when it is first asked for, while somebody waits. */
const PACKERS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 4 }),
};

/** What was packed once, by path, date, size and coding. */
const kept = new Map();

/** Of this run: how a page is changed on its way may differ in the next. */
const RUN = String(Date.now());

/**
 * Answers with a file: packed as the browser likes it, or with nothing where the browser has it already.
 *
 * @param {import('./site.mjs').ServedFile} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @throws the error of the file system where there is no such file
 */
export async function answerFile(file, request, response) {
  const { mtimeMs, size } = await stat(file.path);
  const ending = extname(file.path);
  const coding = PACKED.has(ending) || size < SMALL ? null : codingFor(request);
  const tag = tagOf(`${file.path} ${mtimeMs} ${size} ${coding} ${file.change === null ? '' : RUN}`);
  const headers = {
    'content-type': TYPES[ending] ?? 'application/octet-stream',
    'cache-control': file.isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    // Ports alone do not part two pages: asked for so, the pane has a process of its own.
    ...(ending === '.html' ? { 'origin-agent-cluster': '?1' } : {}),
    vary: 'accept-encoding',
    etag: tag,
    ...(coding === null ? {} : { 'content-encoding': coding }),
  };
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const body = await bodyOf(file, coding, tag);
  response.writeHead(200, { ...headers, 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function tagOf(text) {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 16)}"`;
}

/**
 * The coding to answer in. Towards this very machine, which unpacks slower than it hands over, none is best; where a
 * proxy stands between, as with a container in the cloud, the way is long.
 */
function codingFor({ headers }) {
  const isNear =
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(headers.host ?? '') && !('x-forwarded-for' in headers);
  if (isNear) return null;
  const accepted = headers['accept-encoding'] ?? '';
  return ['br', 'gzip'].find((name) => new RegExp(`\\b${name}\\b`).test(accepted)) ?? null;
}

async function bodyOf(file, coding, tag) {
  const known = kept.get(tag);
  if (known !== undefined) return known;
  const bytes = await readFile(file.path);
  const changed = file.change === null ? bytes : Buffer.from(file.change(bytes.toString('utf8')));
  if (coding === null) return changed;
  const body = await PACKERS[coding](changed);
  kept.set(tag, body);
  return body;
}
