import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { fr } from '../../../src/taskpane/texts/fr';
import type { Value } from '../../../src/workbench/model/book';
import type { SeatDesk } from '../../../src/workbench/view/seat/seatDesk';
import { texts } from '../../../src/workbench/view/texts';

/** One person's Excel in the workbench: spreadsheet and pane. Frames are looked up anew each time, since they come and go. */
export class BenchSeat {
  constructor(
    private readonly page: Page,
    readonly number: number,
  ) {}

  /** The page of the seat: ribbon, spreadsheet, status bar. */
  get view(): FrameLocator {
    return this.page.frameLocator(`#seat-${String(this.number)}`);
  }

  /** The task pane, in its own frame. */
  get pane(): FrameLocator {
    return this.view.frameLocator('.pane-frame');
  }

  /** As it is shown in the pane: what is told aloud says the same a second time, at the end of the page. */
  text(words: string): Locator {
    return this.pane.locator('.fui-FluentProvider > :first-child').getByText(words, { exact: true });
  }

  /** Where the spreadsheet stands. */
  get grid(): Locator {
    return this.view.locator('.grid-place');
  }

  async frame(): Promise<Frame> {
    const element = await this.page.locator(`#seat-${String(this.number)}`).elementHandle();
    const frame = await element?.contentFrame();
    if (!frame) throw new Error(`no seat ${String(this.number)}`);
    await frame.waitForFunction(() => window.seatDesk !== undefined);
    return frame;
  }

  /** Runs in the page of the seat, on what stands behind it. */
  async evaluate<Given, Result>(
    run: (desk: SeatDesk, given: Given) => Result | Promise<Result>,
    given: Given,
  ): Promise<Result> {
    const frame = await this.frame();
    const desk = await frame.evaluateHandle(() => {
      if (window.seatDesk === undefined) throw new Error('the seat is not open');
      return window.seatDesk;
    });
    // The same function; Playwright's type of it goes through handles.
    const inPage = run as unknown as (desk: SeatDesk, given: unknown) => Promise<Result>;
    return desk.evaluate(inPage, given as unknown);
  }

  /** Types as if by hand, but past the spreadsheet. */
  type(sheet: string, a1: string, text: string): Promise<void> {
    return this.evaluate(({ user }, [on, at, typed]) => user.type(on, at, typed), [sheet, a1, text] as const);
  }

  /** Values from A1 on. */
  values(sheet: string): Promise<Value[][]> {
    return this.evaluate(({ replica }, name) => {
      const rows = replica.book.sheets.find((one) => one.name === name)?.rows ?? [];
      return Array.from(rows, (row) => Array.from(row?.cells ?? [], (cell) => cell?.value ?? ''));
    }, sheet);
  }

  /** @param row from 0 @param column from 0 */
  async value(sheet: string, row: number, column: number): Promise<Value> {
    return (await this.values(sheet))[row]?.[column] ?? '';
  }

  sheetNames(): Promise<string[]> {
    return this.evaluate(({ replica }) => replica.book.sheets.map(({ name }) => name), null);
  }

  /** Waits until the spreadsheet is drawn. */
  async gridStands(): Promise<void> {
    await this.view
      .getByRole('region', { name: texts.grid.label })
      .and(this.view.locator('[aria-busy=false]'))
      .waitFor();
  }

  /** Waits for the state that the pane's header says. */
  async reaches(state: 'current' | 'readOnly' | 'waiting' | 'stale' | 'stopped'): Promise<void> {
    // Of « À jour », the time that follows is left out.
    const words = state === 'current' ? fr.activity.current(0).split(' ·')[0] : fr.activity[state];
    await this.pane
      .locator('header')
      .getByText(words ?? '')
      .waitFor();
  }

  /** Titles in sight in the list of the pane, by their rank. */
  async listed(): Promise<ReadonlyMap<number, string>> {
    const rows = await this.pane.locator('button[data-piste-row]').evaluateAll((buttons) =>
      buttons.map((button) => ({
        rank: Number(button.querySelector('[aria-hidden]')?.textContent),
        title: button.querySelector('[title]')?.getAttribute('title') ?? '',
      })),
    );
    return new Map(rows.filter(({ rank }) => rank > 0).map(({ rank, title }) => [rank, title]));
  }

  /** A command of the ribbon. */
  command(label: string): Locator {
    return this.view
      .getByRole('navigation', { name: texts.ribbon.label })
      .getByRole('button', { name: label });
  }

  /** A switch of the panel for the curious, which must be open. */
  fault(label: string): Locator {
    return this.view.getByRole('switch', { name: label });
  }

  async openPanel(): Promise<void> {
    await this.view.getByRole('button', { name: texts.status.exchanges }).click();
    await this.view.getByRole('region', { name: texts.exchanges.heading }).waitFor();
  }
}
