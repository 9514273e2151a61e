import type { BrowserContext, Route } from 'playwright-core';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { hostBundle } from './hostBundle';

export const PANE_ORIGIN = 'https://localhost:3000';
export const HOST_ORIGIN = 'https://localhost:3001';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The built pane. */
export const PANE_FILES = join(__dirname, '..', '..', 'dist', 'pane');
const OFFICE_FILES = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};

const HOST_HTML = `<!doctype html><html lang="fr"><head><title>Excel</title><link rel="icon" href="data:,">
<style>body{margin:0;display:flex}iframe{border:0;flex:none}</style></head>
<body><script src="/hostPage.js"></script></body></html>`;

/**
 * Answers what a pane and its host may ask for, without any server: the built pane, the host page, Office.js.
 *
 * @param refuse told of every other address, whose request fails
 */
export async function answerRequests(
  context: BrowserContext,
  refuse: (address: string) => void,
): Promise<void> {
  if (!existsSync(join(PANE_FILES, 'taskpane.html')))
    throw new Error('dist/pane is missing: npm run build:pane');
  const script = await hostBundle();
  await context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    if (address.href === `${HOST_ORIGIN}/`)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: HOST_HTML });
    const file = address.href === `${HOST_ORIGIN}/hostPage.js` ? script : fileOf(address);
    if (file !== null && existsSync(file)) return answer(route, file);
    refuse(address.href);
    return route.abort();
  });
}

function fileOf({ origin, pathname, href }: URL): string | null {
  if (origin === PANE_ORIGIN) return join(PANE_FILES, pathname);
  if (href.startsWith(OFFICE)) return join(OFFICE_FILES, pathname.slice(new URL(OFFICE).pathname.length));
  return null;
}

function answer(route: Route, file: string): Promise<void> {
  return route.fulfill({
    contentType: TYPES[extname(file)] ?? 'application/octet-stream',
    // Ports alone do not part two pages: asked for so, the pane has a process of its own beside its host.
    headers: { 'access-control-allow-origin': '*', 'origin-agent-cluster': '?1' },
    body: readFileSync(file),
  });
}
