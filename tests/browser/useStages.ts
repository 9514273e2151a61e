import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { StageOptions } from './stage';
import { Stage } from './stage';

/** Pane and host keep processes of their own, as in Excel on the web: what one computes never holds back the other. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--isolate-origins=https://localhost:3000,https://localhost:3001',
];

/** Pages have their time on a slow machine too. */
const PATIENCE = 180_000;

/**
 * One browser for the test file; what a test opens is closed after it, and fails it if something was wrong.
 *
 * @returns what opens a stage
 */
export function useStages(): (options?: StageOptions) => Promise<Stage> {
  jest.setTimeout(PATIENCE);
  const open: Stage[] = [];
  let browser: Browser | null = null;
  beforeAll(async () => {
    const { findChromium } = await import('../../scripts/chromium.mjs');
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('Chromium is missing: npm run setup');
    browser = await chromium.launch({ executablePath, args: SWITCHES });
  });
  afterEach(async () => {
    for (const stage of open.splice(0)) await stage.close();
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (browser === null) throw new Error('a stage is opened within a test');
    const stage = await Stage.open(browser, options);
    open.push(stage);
    return stage;
  };
}
