import { areaName, areaNamed, columnIndex } from './a1';
import type { Locale } from './locale';
import type { SeatReplica } from './seatReplica';
import { assertAsked } from './user/assertAsked';
import { carriedLooks } from './user/carriedLooks';
import { copiedCells, copyOperations, filledArea } from './user/copyCells';
import { drawnCells, drawnFrom } from './user/drawnCells';
import { sheetOf, writableCells, writableSheet } from './user/find';
import { Hand } from './user/hand';
import { HeaderMenu } from './user/headerMenu';
import { moveOperations } from './user/moveCells';
import { tableGrowth, typingOperations } from './user/typingOperations';
import { UserLayout } from './user/userLayout';
import { UserSheets } from './user/userSheets';

/** Cells of a sheet, by its name and their address. */
export interface SheetCells {
  readonly sheet: string;
  readonly a1: string;
}

/**
 * What a person does at a seat, by names of sheets and addresses: to cells here, to the rest by the parts. What Excel
 * refuses throws a `UserRefusal` and changes nothing.
 */
export class UserActions {
  /** Whole sheets: their names, their order, what is hidden or protected. */
  readonly sheets: UserSheets;
  /** Lines: their sizes, what is hidden or frozen. */
  readonly layout: UserLayout;
  /** Rows sorted and filtered. */
  readonly headerMenu: HeaderMenu;
  private readonly hand: Hand;

  constructor(
    private readonly replica: SeatReplica,
    private readonly locale: Locale = 'fr',
  ) {
    this.hand = new Hand(replica);
    this.sheets = new UserSheets(replica, this.hand);
    this.layout = new UserLayout(replica, this.hand);
    this.headerMenu = new HeaderMenu(replica, this.hand);
  }

  /** Types a text in the first cell of `a1`; `''` empties it. */
  type(sheet: string, a1: string, text: string): void {
    const { row, column } = areaNamed(a1);
    this.typeInAll(sheet, [areaName({ row, column, rows: 1, columns: 1 })], text);
  }

  /** Puts texts in a rectangle whose first cell is that of `a1`, each as if it were typed. */
  paste(sheet: string, a1: string, lines: readonly (readonly string[])[]): void {
    const { row, column } = areaNamed(a1);
    const columns = Math.max(0, ...lines.map((line) => line.length));
    const area = { row, column, rows: lines.length, columns };
    const target = writableCells(this.replica.book, sheet, [area]);
    this.hand.act(typingOperations(target, row, column, lines, this.locale));
  }

  /**
   * Copies cells with their formats and validations; those that a filter hides are left out. They fill `to` over and
   * over where its size allows, else they go in from its first cell on.
   *
   * @returns the address that they fill; null where there was nothing in view to copy
   */
  copyInto(from: SheetCells, to: SheetCells): string | null {
    const source = copiedCells(sheetOf(this.replica.book, from.sheet), areaNamed(from.a1));
    const target = writableSheet(this.replica.book, to.sheet);
    if (source.rows.length === 0) return null;
    const area = filledArea(source, areaNamed(to.a1));
    this.hand.act(copyOperations(source, target, area));
    return areaName(area);
  }

  /** The same for cells that are cut: they leave where they stood, and formulas that take of them follow. */
  move(from: SheetCells, to: SheetCells): string | null {
    const source = copiedCells(writableSheet(this.replica.book, from.sheet), areaNamed(from.a1));
    const target = writableSheet(this.replica.book, to.sheet);
    if (source.rows.length === 0) return null;
    const { row, column } = areaNamed(to.a1);
    const area = { row, column, rows: source.rows.length, columns: source.columns };
    this.hand.act(moveOperations(this.replica.book, source, target, area));
    return areaName(area);
  }

  /** Types a text in every cell of these areas (Ctrl + Enter), where their validations let it in. */
  typeInAll(sheet: string, areas: readonly string[], text: string): void {
    const target = writableCells(this.replica.book, sheet, areas.map(areaNamed));
    const operations = areas.map(areaNamed).flatMap(({ row, column, rows, columns }) => {
      const lines = Array.from({ length: rows }, () => Array.from({ length: columns }, () => text));
      return typingOperations(target, row, column, lines, this.locale);
    });
    assertAsked(this.replica.book, operations);
    this.hand.act(operations);
  }

  /** Empties cells; their formats stay. */
  clear(sheet: string, ...areas: readonly string[]): void {
    const { id } = writableCells(this.replica.book, sheet, areas.map(areaNamed));
    this.hand.act(
      areas.map((a1) => ({ kind: 'clear', sheet: id, area: areaNamed(a1), what: 'contents' }) as const),
    );
  }

  /** Draws the first row of `a1` down over the others. */
  fill(sheet: string, a1: string): void {
    this.fillFrom(sheet, areaName({ ...areaNamed(a1), rows: 1 }), a1);
  }

  /** Draws the handle of the cells of `source` over `target`: see `drawnCells`. Formats and validations come along. */
  fillFrom(sheet: string, source: string, target: string): void {
    const found = writableSheet(this.replica.book, sheet);
    const [area, from] = [areaNamed(target), drawnFrom(areaNamed(source))];
    const cells = drawnCells(found, areaNamed(source), area);
    const { row, column } = area;
    this.hand.act([
      { kind: 'cells', sheet: found.id, row, column, cells },
      ...carriedLooks({ source: found, target: found, area, from, isCut: false }),
      ...tableGrowth(found, area),
    ]);
  }

  /** @param row 1 for the first row of the sheet; the new rows come before it */
  insertRows(sheet: string, row: number, count = 1): void {
    this.lines('insert', sheet, 'rows', row - 1, count);
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.lines('delete', sheet, 'rows', row - 1, count);
  }

  /** @param column `A` for the first column of the sheet; the new columns come before it */
  insertColumns(sheet: string, column: string, count = 1): void {
    this.lines('insert', sheet, 'columns', columnIndex(column), count);
  }

  deleteColumns(sheet: string, column: string, count = 1): void {
    this.lines('delete', sheet, 'columns', columnIndex(column), count);
  }

  select(sheet: string, a1: string): void {
    this.replica.select(sheetOf(this.replica.book, sheet).id, areaNamed(a1), 'user');
  }

  /**
   * Takes back this person's last action, wherever it stands now. Adding or deleting a sheet and protection cannot be
   * undone, nor what came before them; references that a deletion broke stay broken.
   *
   * @returns whether there was something to undo
   */
  undo(): boolean {
    return this.hand.undo();
  }

  /** Does again what was last taken back. */
  redo(): boolean {
    return this.hand.redo();
  }

  private lines(
    kind: 'insert' | 'delete',
    sheet: string,
    axis: 'rows' | 'columns',
    at: number,
    count: number,
  ): void {
    this.hand.act([{ kind, sheet: writableSheet(this.replica.book, sheet).id, axis, at, count }]);
  }
}
