import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { BenchOptions } from './bench';
import { Bench } from './bench';

const ROOT = join(__dirname, '..', '..', '..');

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Pages have their time on a slow machine too; the first file builds what is stale. */
const PATIENCE = 120_000;

/**
 * One server and one browser for the test file; what a test opens is closed after it, and fails it if something was
 * wrong.
 *
 * @param lifetime `file`: what the first test has opened is what the others find
 * @returns what opens the workbench
 */
export function useBench(lifetime: 'test' | 'file' = 'test'): (options?: BenchOptions) => Promise<Bench> {
  jest.setTimeout(PATIENCE);
  const open: Bench[] = [];
  let browser: Browser | null = null;
  let server: { readonly url: string; close(): Promise<void> } | null = null;
  beforeAll(async () => {
    const { findChromium } = await import('../../../scripts/chromium.mjs');
    const { serveWorkbench } = await import('../../../scripts/workbench/server.mjs');
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('Chromium is missing: npm run setup');
    execFileSync(process.execPath, ['scripts/workbench/ensureAll.mjs'], { cwd: ROOT });
    server = await serveWorkbench({ root: ROOT, port: 0 });
    browser = await chromium.launch({ executablePath, args: SWITCHES });
  }, PATIENCE);
  const closeAll = async (): Promise<void> => {
    for (const bench of open.splice(0)) await bench.close();
  };
  afterEach(() => (lifetime === 'test' ? closeAll() : open.forEach((bench) => bench.check())));
  afterAll(async () => {
    await closeAll();
    await browser?.close();
    await server?.close();
  });
  return async (options) => {
    if (browser === null || server === null) throw new Error('a bench is opened within a test');
    const [found] = open;
    if (found !== undefined && lifetime === 'file') return found;
    const bench = await Bench.open(browser, server.url, options);
    open.push(bench);
    return bench;
  };
}
