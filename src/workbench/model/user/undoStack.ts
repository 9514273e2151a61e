import { transformLists } from '../merge/transform';
import type { Operation } from '../operation';

/** What takes back the last actions of a person, kept in step with what others do meanwhile. */
export class UndoStack {
  private actions: (readonly Operation[])[] = [];

  /** @param inverse in the order in which it is to be performed; null: as in Excel, nothing can be undone any more */
  push(inverse: readonly Operation[] | null): void {
    if (inverse === null) this.actions = [];
    else this.actions.push(inverse);
  }

  clear(): void {
    this.actions = [];
  }

  /** What `pop` would give. */
  get last(): readonly Operation[] | null {
    return this.actions.at(-1) ?? null;
  }

  pop(): readonly Operation[] | null {
    return this.actions.pop() ?? null;
  }

  /** Operations of another hand were applied: what is to be taken back may have moved, or gone. */
  moveAll(others: readonly Operation[]): void {
    // The last action is undone first, from today's workbook; the one before it, from the workbook that this leaves.
    let past = others;
    this.actions = this.actions
      .toReversed()
      .map((inverse) => {
        const [moved, rest] = transformLists(inverse, past);
        past = rest;
        return moved;
      })
      .toReversed();
  }
}
