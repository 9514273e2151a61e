import type { Area } from '../book';
import { findSheet } from '../cells';
import type { Operation } from '../operation';
import type { SeatReplica } from '../seatReplica';
import { isUnlocked } from './find';
import { invert } from './invert';
import { UserRefusal } from './refusal';
import { UndoStack } from './undoStack';

/** What a person changes at a seat, and takes back. */
export class Hand {
  private readonly undone = new UndoStack();
  private readonly done = new UndoStack();

  constructor(private readonly replica: SeatReplica) {
    replica.listenToOperations((operations, origin) => {
      if (origin === 'user') return;
      this.done.moveAll(operations);
      this.undone.moveAll(operations);
    });
  }

  /** @throws UserRefusal when the workbook is read-only */
  act(operations: readonly Operation[]): void {
    this.assertWritable();
    if (operations.length === 0) return;
    this.undone.clear();
    this.turn(operations, this.done);
  }

  /**
   * @returns whether there was something to undo
   * @throws UserRefusal when it stands on a sheet that is protected by now: it can be undone later
   */
  undo(): boolean {
    return this.takeBack(this.done, this.undone);
  }

  /** @returns whether there was something to do again */
  redo(): boolean {
    return this.takeBack(this.undone, this.done);
  }

  private takeBack(from: UndoStack, to: UndoStack): boolean {
    const inverse = from.last;
    if (inverse === null) return false;
    this.assertWritable();
    this.assertUnprotected(inverse);
    from.pop();
    this.turn(inverse, to);
    this.showWhatCameBack(inverse);
    return true;
  }

  private assertWritable(): void {
    if (this.replica.book.readOnly) throw new UserRefusal('read-only', 'the workbook is read-only');
  }

  /** Names of sheets, panes and what is in view change on a protected sheet, too. */
  private assertUnprotected(operations: readonly Operation[]): void {
    for (const operation of operations) {
      if (!('sheet' in operation) || operation.kind === 'renameSheet' || operation.kind === 'sheet') continue;
      const sheet = findSheet(this.replica.book, operation.sheet);
      const place = cellsOf(operation);
      if (sheet?.protected !== true || (place !== null && isUnlocked(sheet, place.area))) continue;
      throw new UserRefusal('protected', `${sheet.name} is protected`);
    }
  }

  /** As Excel does: one sees what was taken back. */
  private showWhatCameBack(operations: readonly Operation[]): void {
    for (const operation of operations) {
      const place = cellsOf(operation);
      if (place === null || findSheet(this.replica.book, place.sheet) === undefined) continue;
      this.replica.select(place.sheet, place.area, 'user');
      return;
    }
  }

  private turn(operations: readonly Operation[], back: UndoStack): void {
    const inverses: (readonly Operation[] | null)[] = [];
    this.replica.perform(operations, 'user', {
      before: (operation, book) => inverses.unshift(invert(operation, book)),
      applied: () => back.push(inverses.every((inverse) => inverse !== null) ? inverses.flat() : null),
    });
  }
}

/** The cells that an operation is about; null where it is about no cell. */
function cellsOf(operation: Operation): { readonly sheet: string; readonly area: Area } | null {
  if (operation.kind === 'cells') return placeOf(operation, operation.cells);
  if (operation.kind === 'formats') return placeOf(operation, operation.formats);
  const { kind } = operation;
  return kind === 'format' || kind === 'clear' || kind === 'sort' ? operation : null;
}

function placeOf(
  { sheet, row, column }: { readonly sheet: string; readonly row: number; readonly column: number },
  matrix: readonly (readonly unknown[])[],
): { readonly sheet: string; readonly area: Area } {
  return { sheet, area: { row, column, rows: matrix.length, columns: matrix[0]?.length ?? 0 } };
}
