import type { Operation } from '../operation';
import type { SeatReplica } from '../seatReplica';
import { invertAll } from './invert';
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
    if (this.replica.book.readOnly) throw new UserRefusal('read-only', 'the workbook is read-only');
    this.undone.clear();
    this.turn(operations, this.done);
  }

  /** @returns whether there was something to undo */
  undo(): boolean {
    return this.takeBack(this.done, this.undone);
  }

  /** @returns whether there was something to do again */
  redo(): boolean {
    return this.takeBack(this.undone, this.done);
  }

  private takeBack(from: UndoStack, to: UndoStack): boolean {
    const inverse = from.pop();
    if (inverse === null) return false;
    this.turn(inverse, to);
    return true;
  }

  private turn(operations: readonly Operation[], back: UndoStack): void {
    back.push(invertAll(operations, this.replica.book));
    this.replica.perform(operations, 'user');
  }
}
