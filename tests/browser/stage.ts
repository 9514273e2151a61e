import type { Browser, BrowserContext, Page } from 'playwright-core';
import { answerRequests, HOST_ORIGIN, PANE_ORIGIN } from './answerRequests';
import { Desk, paneIn } from './desk';
import type { DeskOptions } from './hostPage';

const USUAL: DeskOptions = {
  width: 350,
  height: 720,
  locale: 'fr-FR',
  url: `${PANE_ORIGIN}/taskpane.html`,
  latency: 0,
  remoteLatency: [0, 0],
  requirements: {},
  hasSheetViews: false,
};

export interface StageOptions {
  /** The workbook, as `packBook` gives it; one empty sheet unless given. */
  readonly book?: string;
  /** Long waits are cut short: what gives up after half a minute does so after a second and a half. */
  readonly hurries?: boolean;
}

/** A browser's window with one workbook, and those who have it open. */
export class Stage {
  /** What must not be: requests to elsewhere, errors told on the console, breaches of the security policy. */
  readonly wrongs: string[] = [];
  private count = 0;

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, { book, hurries = false }: StageOptions = {}): Promise<Stage> {
    const context = await browser.newContext({
      viewport: { width: 1100, height: 800 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      // What moves is measured at its end.
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(40_000);
    const page = await context.newPage();
    const stage = new Stage(context, page);
    await stage.listen();
    if (hurries) await page.addInitScript(cutLongWaits);
    await page.goto(`${HOST_ORIGIN}/`);
    if (book !== undefined) await page.evaluate((text) => window.hostPage.useBook(text), book);
    return stage;
  }

  /** Somebody opens the workbook and the pane. */
  async join(options: Partial<DeskOptions> = {}): Promise<Desk> {
    const id = `desk-${String(this.count++)}`;
    const host = await this.page.evaluateHandle((wished) => window.hostPage.join(wished), {
      ...USUAL,
      ...options,
    });
    return new Desk(this.page, host, id, await paneIn(this.page, id));
  }

  /** @throws Error when something was wrong meanwhile */
  async close(): Promise<void> {
    await this.context.close();
    if (this.wrongs.length > 0) throw new Error(this.wrongs.join('\n'));
  }

  private async listen(): Promise<void> {
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.wrongs.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.wrongs.push(`uncaught: ${String(error)}`));
    await answerRequests(this.context, (address) => this.wrongs.push(`asked for ${address}`));
  }
}

/** Runs in every page and frame, before anything else. */
function cutLongWaits(): void {
  const { setTimeout: wait } = window;
  const LONG = 20_000;
  const hurried = (run: () => void, milliseconds = 0): number =>
    wait(run, milliseconds >= LONG ? milliseconds / 20 : milliseconds);
  Object.assign(window, { setTimeout: hurried });
}
