import type { SheetState } from '../book';
import type { SeatReplica } from '../seatReplica';
import { sheetOf, writableSheet } from './find';
import type { Hand } from './hand';

type Axis = 'rows' | 'columns';

/** How a person arranges the lines of a sheet, by its name. Lines count from 0. */
export class UserLayout {
  constructor(
    private readonly replica: SeatReplica,
    private readonly hand: Hand,
  ) {}

  /** @param size in points; null: the usual one */
  resize(sheet: string, axis: Axis, at: number, count: number, size: number | null): void {
    const { id } = writableSheet(this.replica.book, sheet);
    const kind = axis === 'rows' ? 'rowHeights' : 'columnWidths';
    this.hand.act([{ kind, sheet: id, at, count, size }]);
  }

  hide(sheet: string, axis: Axis, at: number, count: number, hidden: boolean): void {
    const { id } = writableSheet(this.replica.book, sheet);
    this.hand.act([{ kind: 'hide', sheet: id, axis, at, count, hidden }]);
  }

  freeze(sheet: string, frozen: SheetState['frozen']): void {
    const { id } = sheetOf(this.replica.book, sheet);
    this.hand.act([{ kind: 'sheet', sheet: id, change: { frozen } }]);
  }
}
