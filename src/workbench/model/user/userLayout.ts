import type { SheetState } from '../book';
import { isLastInView } from '../isLastInView';
import type { Operation } from '../operation';
import type { SeatReplica } from '../seatReplica';
import { sheetOf, writableSheet } from './find';
import type { Hand } from './hand';
import { UserRefusal } from './refusal';

type Axis = 'rows' | 'columns';

/** How a person arranges sheets and their lines, by names of sheets. Lines count from 0. */
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
    this.changeSheet(sheet, { frozen });
  }

  /** @param at the place that it then has among all sheets */
  moveSheet(sheet: string, at: number): void {
    this.hand.act([{ kind: 'moveSheet', sheet: sheetOf(this.replica.book, sheet).id, at }]);
  }

  /** One sheet at least stays in view. */
  showSheet(sheet: string, shown: boolean): void {
    const { book } = this.replica;
    if (!shown && isLastInView(book, sheetOf(book, sheet)))
      throw new UserRefusal('last-sheet', 'the last sheet stays in view');
    this.changeSheet(sheet, { visibility: shown ? 'Visible' : 'Hidden' });
  }

  private changeSheet(sheet: string, change: Extract<Operation, { kind: 'sheet' }>['change']): void {
    this.hand.act([{ kind: 'sheet', sheet: sheetOf(this.replica.book, sheet).id, change }]);
  }
}
