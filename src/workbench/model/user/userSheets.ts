import type { SheetState } from '../book';
import { isLastInView } from '../isLastInView';
import { sheetNameProblem } from '../names';
import type { Operation } from '../operation';
import type { SeatReplica } from '../seatReplica';
import { sheetOf } from './find';
import type { Hand } from './hand';
import { UserRefusal } from './refusal';

/** What a person does to whole sheets, by their names: as on their tabs. */
export class UserSheets {
  constructor(
    private readonly replica: SeatReplica,
    private readonly hand: Hand,
  ) {}

  /** Adds a sheet at the end and turns to it. */
  add(name: string): void {
    this.checkName(name);
    const id = this.replica.freshId('sheet');
    this.hand.act([{ kind: 'addSheet', id, name, at: this.replica.book.sheets.length }]);
    this.replica.activate(id, 'user');
  }

  rename(sheet: string, name: string): void {
    const { id } = this.find(sheet);
    this.checkName(name, id);
    this.hand.act([{ kind: 'renameSheet', sheet: id, name }]);
  }

  /** One sheet at least stays in view. */
  delete(sheet: string): void {
    const found = this.find(sheet);
    this.requireAnotherInView(found);
    this.hand.act([{ kind: 'deleteSheet', sheet: found.id }]);
  }

  /** @param at the place that it then has among all sheets */
  move(sheet: string, at: number): void {
    this.hand.act([{ kind: 'moveSheet', sheet: this.find(sheet).id, at }]);
  }

  show(sheet: string): void {
    this.change(sheet, { visibility: 'Visible' });
  }

  /** One sheet at least stays in view. */
  hide(sheet: string): void {
    this.requireAnotherInView(this.find(sheet));
    this.change(sheet, { visibility: 'Hidden' });
  }

  protect(sheet: string): void {
    this.change(sheet, { protected: true });
  }

  unprotect(sheet: string): void {
    this.change(sheet, { protected: false });
  }

  private change(sheet: string, change: Extract<Operation, { kind: 'sheet' }>['change']): void {
    this.hand.act([{ kind: 'sheet', sheet: this.find(sheet).id, change }]);
  }

  private find(sheet: string): SheetState {
    return sheetOf(this.replica.book, sheet);
  }

  private requireAnotherInView(sheet: SheetState): void {
    if (isLastInView(this.replica.book, sheet))
      throw new UserRefusal('last-sheet', 'the last sheet in view stays');
  }

  private checkName(name: string, own?: string): void {
    const problem = sheetNameProblem(name, this.replica.book, own);
    if (problem !== null) throw new UserRefusal('sheet-name', `${name}: ${problem}`);
  }
}
