import { areaName, areaNamed, columnIndex } from './a1';
import type { FilterCriteria } from './book';
import { isLastInView } from './isLastInView';
import type { Locale } from './locale';
import { sheetNameProblem } from './names';
import type { SeatReplica } from './seatReplica';
import { assertAsked } from './user/assertAsked';
import { carriedLooks } from './user/carriedLooks';
import { copiedCells, copyOperations, filledArea } from './user/copyCells';
import { drawnCells, drawnFrom } from './user/drawnCells';
import { bodyOf, columnOf, sheetOf, writableCells, writableSheet, writableTable } from './user/find';
import { Hand } from './user/hand';
import { moveOperations } from './user/moveCells';
import { UserRefusal } from './user/refusal';
import { sortOrder } from './user/sortOrder';
import { tableGrowth, typingOperations } from './user/typingOperations';
import { UserLayout } from './user/userLayout';

/** Cells of a sheet, by its name and their address. */
export interface SheetCells {
  readonly sheet: string;
  readonly a1: string;
}

/**
 * What a person does at a seat, by names of sheets and addresses. What Excel refuses throws a `UserRefusal` and changes
 * nothing.
 */
export class UserActions {
  /** Sheets and lines: their sizes, their order, what is hidden. */
  readonly layout: UserLayout;
  private readonly hand: Hand;

  constructor(
    private readonly replica: SeatReplica,
    private readonly locale: Locale = 'fr',
  ) {
    this.hand = new Hand(replica);
    this.layout = new UserLayout(replica, this.hand);
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

  /** Sorts the rows in view of a table by the column of that header. */
  sortTable(table: string, header: string, descending = false): void {
    const found = writableTable(this.replica.book, table);
    const area = bodyOf(found.table);
    const column = area.column + columnOf(found, header);
    const order = sortOrder(found.sheet, area, column, descending);
    this.hand.act([{ kind: 'sort', sheet: found.sheet.id, area, order }]);
  }

  /** Keeps in view the rows that show one of these texts in the column of that header. */
  filterTable(table: string, header: string, texts: readonly string[]): void {
    this.filter(table, header, { filterOn: 'Values', values: texts });
  }

  clearFilter(table: string, header: string): void {
    this.filter(table, header, null);
  }

  /** The same by the filter of a sheet, where it has one. @param texts null: all rows */
  filterSheet(sheet: string, column: number, texts: readonly string[] | null): void {
    const { id, filter } = writableSheet(this.replica.book, sheet);
    if (filter === null) return;
    const others = Object.entries(filter.criteria).filter(([at]) => Number(at) !== column);
    const criteria: [string, FilterCriteria][] =
      texts === null ? others : [...others, [String(column), { filterOn: 'Values', values: texts }]];
    const changed = { ...filter, criteria: Object.fromEntries(criteria) };
    this.hand.act([{ kind: 'sheetFilter', sheet: id, filter: changed }]);
  }

  renameSheet(sheet: string, name: string): void {
    const { id } = sheetOf(this.replica.book, sheet);
    this.checkName(name, id);
    this.hand.act([{ kind: 'renameSheet', sheet: id, name }]);
  }

  deleteSheet(sheet: string): void {
    const found = sheetOf(this.replica.book, sheet);
    if (isLastInView(this.replica.book, found))
      throw new UserRefusal('last-sheet', 'the last sheet in view stays');
    this.hand.act([{ kind: 'deleteSheet', sheet: found.id }]);
  }

  /** Adds a sheet at the end and turns to it. */
  addSheet(name: string): void {
    this.checkName(name);
    const id = this.replica.freshId('sheet');
    this.hand.act([{ kind: 'addSheet', id, name, at: this.replica.book.sheets.length }]);
    this.replica.activate(id, 'user');
  }

  select(sheet: string, a1: string): void {
    this.replica.select(sheetOf(this.replica.book, sheet).id, areaNamed(a1), 'user');
  }

  protect(sheet: string): void {
    this.hand.act([
      { kind: 'sheet', sheet: sheetOf(this.replica.book, sheet).id, change: { protected: true } },
    ]);
  }

  unprotect(sheet: string): void {
    this.hand.act([
      { kind: 'sheet', sheet: sheetOf(this.replica.book, sheet).id, change: { protected: false } },
    ]);
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

  private filter(table: string, header: string, criteria: FilterCriteria | null): void {
    const found = writableTable(this.replica.book, table);
    const column = found.table.area.column + columnOf(found, header);
    this.hand.act([{ kind: 'tableFilter', sheet: found.sheet.id, table: found.table.id, column, criteria }]);
  }

  private checkName(name: string, own?: string): void {
    const problem = sheetNameProblem(name, this.replica.book, own);
    if (problem !== null) throw new UserRefusal('sheet-name', `${name}: ${problem}`);
  }
}
