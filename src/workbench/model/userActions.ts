import { areaNamed, columnIndex } from './a1';
import type { FilterCriteria } from './book';
import { cellAt } from './cells';
import type { Locale } from './locale';
import { sheetNameProblem } from './names';
import type { Operation } from './operation';
import { moveReferences } from './references';
import type { SeatReplica } from './seatReplica';
import { bodyOf, columnOf, sheetOf, writableSheet, writableTable } from './user/find';
import { invertAll } from './user/invert';
import { UserRefusal } from './user/refusal';
import { sortOrder } from './user/sortOrder';
import { tableGrowth, typingOperations } from './user/typingOperations';
import { UndoStack } from './user/undoStack';

/**
 * What a person does at a seat, by names of sheets and addresses. What Excel refuses throws a `UserRefusal` and changes
 * nothing.
 */
export class UserActions {
  private readonly undoStack = new UndoStack();

  constructor(
    private readonly replica: SeatReplica,
    private readonly locale: Locale = 'fr',
  ) {
    replica.listenToOperations((operations, origin) => {
      if (origin !== 'user') this.undoStack.moveAll(operations);
    });
  }

  /** Types a text in the first cell of `a1`; `''` empties it. */
  type(sheet: string, a1: string, text: string): void {
    this.paste(sheet, a1, [[text]]);
  }

  /** Puts texts in a rectangle whose first cell is that of `a1`, each as if it were typed. */
  paste(sheet: string, a1: string, lines: readonly (readonly string[])[]): void {
    const target = writableSheet(this.replica.book, sheet);
    const { row, column } = areaNamed(a1);
    this.act(typingOperations(target, row, column, lines, this.locale));
  }

  /** Draws the first row of `a1` down over the others: the same contents, formulas moved along. */
  fill(sheet: string, a1: string): void {
    const target = writableSheet(this.replica.book, sheet);
    const area = areaNamed(a1);
    const cells = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (__, right) => {
        const cell = cellAt(target, area.row, area.column + right) ?? { value: '' };
        return cell.formula === undefined
          ? cell
          : { ...cell, formula: moveReferences(cell.formula, down, 0) };
      }),
    );
    const { row, column } = area;
    this.act([{ kind: 'cells', sheet: target.id, row, column, cells }, ...tableGrowth(target, area)]);
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
    this.act([{ kind: 'sort', sheet: found.sheet.id, area, order }]);
  }

  /** Keeps in view the rows that show one of these texts in the column of that header. */
  filterTable(table: string, header: string, texts: readonly string[]): void {
    this.filter(table, header, { filterOn: 'Values', values: texts });
  }

  clearFilter(table: string, header: string): void {
    this.filter(table, header, null);
  }

  renameSheet(sheet: string, name: string): void {
    const { id } = sheetOf(this.replica.book, sheet);
    this.checkName(name, id);
    this.act([{ kind: 'renameSheet', sheet: id, name }]);
  }

  deleteSheet(sheet: string): void {
    const { id } = sheetOf(this.replica.book, sheet);
    if (this.replica.book.sheets.length === 1) throw new UserRefusal('last-sheet', 'the last sheet stays');
    this.act([{ kind: 'deleteSheet', sheet: id }]);
  }

  /** Adds a sheet at the end and turns to it. */
  addSheet(name: string): void {
    this.checkName(name);
    const id = this.replica.freshId('sheet');
    this.act([{ kind: 'addSheet', id, name, at: this.replica.book.sheets.length }]);
    this.replica.activate(id, 'user');
  }

  select(sheet: string, a1: string): void {
    this.replica.select(sheetOf(this.replica.book, sheet).id, areaNamed(a1), 'user');
  }

  protect(sheet: string): void {
    this.act([{ kind: 'sheet', sheet: sheetOf(this.replica.book, sheet).id, change: { protected: true } }]);
  }

  unprotect(sheet: string): void {
    this.act([{ kind: 'sheet', sheet: sheetOf(this.replica.book, sheet).id, change: { protected: false } }]);
  }

  /**
   * Takes back this person's last action, wherever it stands now. Adding or deleting a sheet and protection cannot be
   * undone, nor what came before them; references that a deletion broke stay broken.
   *
   * @returns whether there was something to undo
   */
  undo(): boolean {
    const inverse = this.undoStack.pop();
    if (inverse === null) return false;
    this.replica.perform(inverse, 'user');
    return true;
  }

  private lines(
    kind: 'insert' | 'delete',
    sheet: string,
    axis: 'rows' | 'columns',
    at: number,
    count: number,
  ): void {
    this.act([{ kind, sheet: writableSheet(this.replica.book, sheet).id, axis, at, count }]);
  }

  private filter(table: string, header: string, criteria: FilterCriteria | null): void {
    const found = writableTable(this.replica.book, table);
    const column = columnOf(found, header);
    this.act([{ kind: 'tableFilter', sheet: found.sheet.id, table: found.table.id, column, criteria }]);
  }

  private checkName(name: string, own?: string): void {
    const problem = sheetNameProblem(name, this.replica.book, own);
    if (problem !== null) throw new UserRefusal('sheet-name', `${name}: ${problem}`);
  }

  private act(operations: readonly Operation[]): void {
    if (this.replica.book.readOnly) throw new UserRefusal('read-only', 'the workbook is read-only');
    this.undoStack.push(invertAll(operations, this.replica.book));
    this.replica.perform(operations, 'user');
  }
}
