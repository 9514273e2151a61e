import type { Frame, JSHandle, Locator, Page } from 'playwright-core';
import { fr } from '../../src/taskpane/texts/fr';
import type { Value } from '../../src/workbench/model/book';
import type { HostDesk } from './hostPage';

/** One person at the emulated Excel: what they do there, and the pane beside it. */
export class Desk {
  /** Where the pane is looked at: another after it was opened anew. */
  pane: Frame;

  constructor(
    private readonly page: Page,
    /** In the page that plays Excel. */
    readonly host: JSHandle<HostDesk>,
    private readonly id: string,
    pane: Frame,
  ) {
    this.pane = pane;
  }

  /** The whole pane, as an image is taken of it. */
  get frame(): Locator {
    return this.page.locator(`#${this.id}`);
  }

  type(sheet: string, a1: string, text: string): Promise<void> {
    return this.host.evaluate(({ user }, [on, at, typed]) => user.type(on, at, typed), [
      sheet,
      a1,
      text,
    ] as const);
  }

  select(sheet: string, a1: string): Promise<void> {
    return this.host.evaluate(({ user }, [on, at]) => user.select(on, at), [sheet, a1] as const);
  }

  /** Values from A1 on. */
  values(sheet: string): Promise<Value[][]> {
    return this.host.evaluate((desk, name) => desk.values(name), sheet);
  }

  value(sheet: string, a1: string): Promise<Value> {
    return this.host.evaluate((desk, [on, at]) => desk.value(on, at), [sheet, a1] as const);
  }

  sheetNames(): Promise<string[]> {
    return this.host.evaluate((desk) => desk.sheetNames());
  }

  selection(): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
    return this.host.evaluate((desk) => desk.selection());
  }

  async reopenPane(): Promise<void> {
    await this.host.evaluate((desk) => {
      desk.reopenPane();
    });
    this.pane = await paneIn(this.page, this.id);
  }

  /** Wherever the focus is. */
  pressKey(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** What has the focus in the pane: role or element, and name; empty where it was lost. */
  focused(): Promise<string> {
    return this.pane.evaluate(() => {
      const { activeElement } = document;
      if (!(activeElement instanceof HTMLElement) || activeElement === document.body) return '';
      const role = activeElement.getAttribute('role') ?? activeElement.tagName.toLowerCase();
      return `${role} ${activeElement.getAttribute('aria-label') ?? activeElement.innerText}`.trim();
    });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  tab(name: string): Locator {
    return this.pane.getByRole('tab', { name, exact: true });
  }

  /** As it is shown: what is told aloud says the same a second time, at the end of the page. */
  text(words: string): Locator {
    return this.pane.locator('.fui-FluentProvider > :first-child').getByText(words, { exact: true });
  }

  /** What screen readers are told. */
  told(words: string): Locator {
    return this.pane.locator('.fui-FluentProvider > :last-child').getByText(words);
  }

  /** The row of the list whose title begins so. */
  row(title: string): Locator {
    return this.pane.locator('button[data-piste-row]').filter({ hasText: title }).first();
  }

  /** Waits for the state that the header says. */
  async reaches(state: 'current' | 'readOnly' | 'waiting' | 'stale' | 'stopped'): Promise<void> {
    // Of « À jour », the time that follows is left out.
    const words = state === 'current' ? fr.activity.current(0).split(' ·')[0] : fr.activity[state];
    await this.pane
      .locator('header')
      .getByText(words ?? '')
      .waitFor();
  }
}

/** The frame of a pane, as soon as the page has it. */
export async function paneIn(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`no pane in ${id}`);
  return frame;
}
