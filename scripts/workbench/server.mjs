// The workbench on http: static files, for this machine only. No address outside of it is ever asked for.
import { createServer } from 'node:http';
import { answerFile } from './answerFile.mjs';
import { siteOf } from './site.mjs';

const USUAL_PORT = 8080;
const TRIED = 20;

/** The machine itself, in both families: a browser may try either for `localhost`. */
const OWN = ['127.0.0.1', '::1'];

/**
 * Serves the workbench. Nothing is built here. The pane has a second port: to the browser another origin, so that pane
 * and spreadsheet never hold each other up, as beside the real Excel.
 *
 * @param {{ root: string, port?: number }} options `port`: the first that is tried, 8080 unless said; 0: any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveWorkbench({ root, port = USUAL_PORT }) {
  let site = null;
  const handle = (request, response) => answerRequest(site, request, response);
  const pages = await listenFrom(port, handle);
  const pane = await listenFrom(port === 0 ? 0 : portOf(pages) + 1, handle);
  site = siteOf(root, portOf(pane));
  return {
    url: `http://localhost:${portOf(pages)}/`,
    close: () => Promise.all([...pages, ...pane].map(close)).then(() => undefined),
  };
}

function portOf(servers) {
  return servers[0].address().port;
}

async function answerRequest(site, request, response) {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return end(response, 405);
    }
    const file = site(pathOf(request.url ?? '/'));
    if (file === null) return end(response, 404);
    await answerFile(file, request, response);
  } catch (error) {
    // Of a file that is not there, or of an address that says nothing; a program's mistake must not end the server.
    end(
      response,
      error?.code === 'ENOENT' || error?.code === 'EISDIR' || error instanceof URIError ? 404 : 500,
    );
  }
}

/** @throws URIError where the address is no text */
function pathOf(url) {
  return decodeURIComponent(url.split(/[?#]/, 1)[0]);
}

function end(response, status) {
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${status}\n`);
}

/** The port asked for, or the next that is free in both families. */
async function listenFrom(first, handle) {
  for (let port = first; port < first + TRIED; port++) {
    const servers = await listenOn(port, handle);
    if (servers !== null) return servers;
    if (first === 0) port--;
  }
  return listenFrom(0, handle);
}

/** @returns null when somebody else has the port */
async function listenOn(port, handle) {
  const servers = [];
  for (const host of OWN) {
    const server = createServer(handle);
    const code = await listen(server, servers.length === 0 ? port : portOf(servers), host);
    if (code === null) servers.push(server);
    else if (code === 'EADDRINUSE' || code === 'EACCES' || servers.length === 0) {
      await Promise.all(servers.map(close));
      if (code === 'EADDRINUSE' || code === 'EACCES') return null;
      throw new Error(`${host}: ${code}`);
    }
    // A machine without the second family does with the first.
  }
  return servers;
}

function listen(server, port, host) {
  return new Promise((resolve) => {
    server.once('error', (error) => resolve(error.code ?? String(error)));
    server.listen({ port, host, ipv6Only: host === '::1' }, () => resolve(null));
  });
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    server.closeAllConnections();
  });
}
