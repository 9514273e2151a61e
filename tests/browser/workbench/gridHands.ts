import type { Locator, Page } from 'playwright-core';
import { areaNamed } from '../../../src/workbench/model/a1';
import type { Value } from '../../../src/workbench/model/book';
import { eventually } from '../eventually';
import type { BenchSeat } from './benchSeat';

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** Pixels of which something is cut off: to the right or below; to the left or above where negative. */
interface Beyond {
  readonly across: number;
  readonly down: number;
}

/** Of the squares that open a list or a filter, from the lower right corner of their cell to their middle. */
const ARROW = 9;

/** The wheel is turned by so many pixels at most, lest it goes too far. */
const STEP = 50;

/** Headers of rows and columns, from the edge of the spreadsheet to their middle. */
const HEADER = { row: 20, column: 10 };

/**
 * Somebody's hands on the spreadsheet of a seat: mouse and keyboard, nothing else. What lies behind it is asked only where
 * a cell stands and what it holds.
 */
export class GridHands {
  constructor(
    private readonly page: Page,
    private readonly seat: BenchSeat,
    private readonly sheet = 'Évaluation',
  ) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Clicks a cell. */
  async click(a1: string): Promise<void> {
    await this.clickOnly(a1);
    await this.selects(a1);
  }

  /** Clicks a cell that may then lead elsewhere. */
  async clickOnly(a1: string): Promise<void> {
    const { x, y } = await this.middleOf(a1);
    await this.page.mouse.click(x, y);
  }

  async rightClick(a1: string): Promise<void> {
    const { x, y } = await this.middleOf(a1);
    await this.page.mouse.click(x, y, { button: 'right' });
  }

  /** Clicks the header of a row. @param row from 1 */
  async clickRowHeader(row: number, button: 'left' | 'right' = 'left'): Promise<void> {
    const { y, height } = await this.placeOf(`A${String(row)}`);
    const { x } = await this.canvas();
    await this.page.mouse.click(x + HEADER.row, y + height / 2, { button });
  }

  /** Presses the arrow in the corner of a cell: of its list, of its filter. */
  async clickArrow(a1: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(a1);
    await this.page.mouse.click(x + width - ARROW - 2, y + height - ARROW - 1);
  }

  /** Draws the handle at the corner of what is selected, which ends at one cell, to another. */
  async drawHandle(from: string, to: string): Promise<void> {
    await this.middleOf(to);
    const { x, y, width, height } = await this.placeOf(from);
    const end = await this.middleOf(to);
    await this.page.mouse.move(x + width - 4, y + height - 4);
    await this.page.mouse.move(x + width, y + height);
    await this.page.mouse.down();
    await this.page.mouse.move((x + end.x) / 2, (y + end.y) / 2, { steps: 3 });
    await this.page.mouse.move(end.x, end.y, { steps: 3 });
    await this.page.mouse.up();
  }

  /** Selects from one cell to another by the mouse. */
  async select(from: string, to: string): Promise<void> {
    // Both in view: looking for the end may have scrolled.
    await this.middleOf(to);
    const start = await this.middleOf(from);
    const end = await this.middleOf(to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 4 });
    await this.page.mouse.up();
    await this.selects(`${from}:${to}`);
  }

  /** Types in a cell and leaves it downwards. */
  async type(a1: string, text: string): Promise<void> {
    await this.click(a1);
    await this.page.keyboard.type(text);
    await this.press('Enter');
  }

  /** Opens the list of a cell by the keyboard, and takes the choice of that name with the arrows. */
  async choose(a1: string, choice: string): Promise<void> {
    await this.click(a1);
    await this.press('Alt+ArrowDown');
    await this.takeFromList(choice);
  }

  /** The same by the arrow of the cell. */
  async chooseByArrow(a1: string, choice: string): Promise<void> {
    await this.click(a1);
    await this.clickArrow(a1);
    await this.takeFromList(choice);
  }

  get list(): Locator {
    return this.seat.view.getByRole('listbox');
  }

  /** What opens from the arrow of a header. */
  filter(header: string): Locator {
    return this.seat.view.getByRole('dialog', { name: `Filtrer « ${header} »` });
  }

  tab(name: string): Locator {
    return this.seat.grid.getByRole('tab', { name, exact: true });
  }

  /** Presses an entry of the menu that a right click has opened; where it holds a field, beside that. */
  async takeFromMenu(name: string | RegExp): Promise<void> {
    await this.seat.view.getByRole('button', { name }).click({ position: { x: 12, y: 12 } });
  }

  /** Types another name on the tab of the sheet in view, no faster than a person does: the library allows for a long press. */
  async renameSheet(name: string, newName: string): Promise<void> {
    await this.tab(name).dblclick();
    await this.press('Control+a');
    await this.page.keyboard.type(newName, { delay: 600 / newName.length });
    await this.press('Enter');
  }

  /** Goes to a cell by the box that names the selection. */
  async goTo(a1: string): Promise<void> {
    const box = this.seat.grid.locator('[data-u-comp=defined-name] input');
    await box.fill(a1);
    await box.press('Enter');
    await this.selects(a1);
  }

  /** Waits until this is what is selected. */
  async selects(a1: string): Promise<void> {
    const { sheet } = this;
    await eventually(async () => {
      expect(await this.selection()).toEqual({ sheet, area: areaNamed(a1) });
    });
  }

  selection(): Promise<unknown> {
    return this.seat.evaluate(({ replica }) => {
      const { sheet: id, area } = replica.selection;
      return { sheet: replica.book.sheets.find((one) => one.id === id)?.name, area };
    }, null);
  }

  /** What a cell holds in the workbook. */
  value(a1: string): Promise<Value> {
    const { row, column } = areaNamed(a1);
    return this.seat.value(this.sheet, row, column);
  }

  /** Waits until a cell holds that. */
  async holds(a1: string, value: Value): Promise<void> {
    await eventually(async () => {
      expect({ a1, value: await this.value(a1) }).toEqual({ a1, value });
    });
  }

  private async takeFromList(choice: string): Promise<void> {
    await this.list.waitFor();
    const choices = await this.list.getByRole('option').allInnerTexts();
    await this.press('Home', ...Array<string>(choices.indexOf(choice)).fill('ArrowDown'), 'Enter');
    await this.list.waitFor({ state: 'detached' });
  }

  private async middleOf(a1: string): Promise<Point> {
    const { x, y, width, height } = await this.placeOf(a1);
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Where a cell stands; scrolls there by the wheel where it is out of sight, or cut off. */
  private async placeOf(a1: string): Promise<Box> {
    let found: Box | null = null;
    await eventually(async () => {
      const place = await this.placeNow(a1);
      if (place === null) {
        await this.goTo(a1);
        throw new Error(`${a1} is out of sight`);
      }
      if (place.beyond.across === 0 && place.beyond.down === 0) {
        found = place.box;
        return;
      }
      const { x, y, width, height } = await this.canvas();
      await this.page.mouse.move(x + width / 2, y + height / 2);
      const [across, down] = [place.beyond.across, place.beyond.down].map(
        (beyond) => Math.sign(beyond) * Math.min(STEP, Math.abs(beyond)),
      );
      await this.page.mouse.wheel(across ?? 0, down ?? 0);
      throw new Error(`${a1} is cut off`);
    });
    if (found === null) throw new Error(`${a1} is out of sight`);
    return found;
  }

  private async placeNow(a1: string): Promise<{ readonly box: Box; readonly beyond: Beyond } | null> {
    const asked = areaNamed(a1);
    const found = await this.seat.evaluate(({ grid, replica }, { row, column }) => {
      const sheet = replica.book.sheets.find(({ id }) => id === replica.activeSheet);
      const { rows = 0, columns = 0 } = sheet?.frozen ?? {};
      return {
        cell: grid?.placeOf(row, column)?.toJSON(),
        // What stays in view lies over what is scrolled.
        left: column < columns || columns === 0 ? 0 : (grid?.placeOf(0, columns - 1)?.right ?? 0),
        top: row < rows || rows === 0 ? 0 : (grid?.placeOf(rows - 1, 0)?.bottom ?? 0),
      };
    }, asked);
    if (!isBox(found.cell)) return null;
    const [frame, canvas] = [await this.frame(), await this.canvas()];
    const { width, height } = found.cell;
    const box = { x: found.cell.x + frame.x, y: found.cell.y + frame.y, width, height };
    const sides = (start: number, end: number, least: number, most: number): number =>
      start < least ? start - least : Math.max(0, end - most);
    const across = sides(box.x, box.x + width, found.left + frame.x, canvas.x + canvas.width);
    const down = sides(box.y, box.y + height, found.top + frame.y, canvas.y + canvas.height);
    return { box, beyond: { across, down } };
  }

  private async frame(): Promise<Point> {
    const box = await this.page.locator(`#seat-${String(this.seat.number)}`).boundingBox();
    if (box === null) throw new Error('no seat');
    return box;
  }

  private async canvas(): Promise<Box> {
    const box = await this.seat.grid.locator('[id^=univer-sheet-main-canvas]').boundingBox();
    if (box === null) throw new Error('no spreadsheet');
    return box;
  }
}

function isBox(value: unknown): value is Box {
  return typeof value === 'object' && value !== null && 'width' in value;
}
