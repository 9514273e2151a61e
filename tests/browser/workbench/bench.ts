import { join } from 'node:path';
import type { Browser, BrowserContext, Download, Locator, Page } from 'playwright-core';
import { texts } from '../../../src/workbench/view/texts';
import { BenchSeat } from './benchSeat';

export interface BenchOptions {
  readonly width?: number;
  readonly height?: number;
  /** `active`: the person has chosen the colours, as in Windows' contrast themes. */
  readonly forcedColors?: 'active' | 'none';
}

/** The workbench in a browser, from the real server, as somebody has it before them after `npm start`. */
export class Bench {
  /** What must not be: requests to elsewhere, errors told on the console, breaches of the security policy. */
  readonly wrongs: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async open(browser: Browser, url: string, options: BenchOptions = {}): Promise<Bench> {
    const { width = 1440, height = 900, forcedColors = 'none' } = options;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
      forcedColors,
      acceptDownloads: true,
      // What somebody would allow by a click, when asked.
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.setDefaultTimeout(20_000);
    const page = await context.newPage();
    const bench = new Bench(context, page);
    bench.listen();
    await page.goto(url);
    return bench;
  }

  seat(number = 1): BenchSeat {
    return new BenchSeat(this.page, number);
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The name of the workbook in the title bar, and what is said of it. */
  get bookName(): Locator {
    return this.page.locator('.book-name');
  }

  async openSecondSeat(): Promise<BenchSeat> {
    await this.button(texts.seats.open).click();
    return this.seat(2);
  }

  /** Another workbook from the menu « Nouveau ». */
  async start(example: keyof typeof texts.bookNames): Promise<void> {
    await this.button(texts.file.create).click();
    await this.page.getByRole('menuitem', { name: texts.books[example] }).click();
  }

  /** Through the file chooser. */
  async openFile(name: string, bytes: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.button(texts.file.open).click();
    await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  }

  async save(): Promise<Download> {
    const download = this.page.waitForEvent('download');
    await this.button(texts.file.save).click();
    return download;
  }

  /** What somebody has copied elsewhere: a text, a mail. */
  async clipboard(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  /** @throws Error when something was wrong meanwhile */
  async close(): Promise<void> {
    await this.context.close();
    this.check();
  }

  /** @throws Error when something was wrong since it was last checked */
  check(): void {
    if (this.wrongs.length > 0) throw new Error(this.wrongs.splice(0).join('\n'));
  }

  private listen(): void {
    this.page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.wrongs.push(`console: ${message.text()}`);
    });
    this.page.on('pageerror', (error) => this.wrongs.push(`uncaught: ${error.stack ?? String(error)}`));
    this.context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const isOurs = hostname === 'localhost' || ['data:', 'blob:', 'about:'].includes(protocol);
      if (!isOurs) this.wrongs.push(`asked for ${request.url()}`);
    });
    this.context.on('response', (response) => {
      if (response.status() >= 400) this.wrongs.push(`${String(response.status())} ${response.url()}`);
    });
  }
}

const PICTURES = join(__dirname, '..', '..', '..', '.cache', 'screenshots');
