import type { OpenBook } from './apply/kinds';
import { applyOperation } from './applyOperation';
import { canChangeValues } from './canChangeValues';
import type { Area, BookState } from './book';
import { findSheet } from './cells';
import { copyBook } from './emptyBook';
import { eventsOf, withAfter } from './eventsOf';
import { hiddenRows, hidingEvents } from './hiddenRows';
import type { Delivered, Sent } from './merge/message';
import { transformLists } from './merge/transform';
import type { Operation } from './operation';
import { recalculate } from './recalculate';
import { firstVisible, neighbourOf, SeatView } from './seatView';
import type { BookEvent, Origin, Replica } from './replica';

/** Told of operations as this seat applied them, before the events. */
export type OperationListener = (operations: readonly Operation[], origin: Origin) => void;

/** Told of each operation with the workbook before it, and once all are applied, before anybody is told of them. */
export interface Watch {
  before(operation: Operation, book: BookState): void;
  applied(): void;
}

/** So many messages of others at most does the hub keep for a seat that changes nothing itself. */
const UNTOLD = 20;

/** What this seat is told once operations are applied. */
interface Applied {
  readonly events: readonly BookEvent[];
  /** Where the active sheet stood among the others before. */
  readonly front: number;
}

/**
 * A seat's workbook: what the hub has put in order, and on top the seat's own changes that are still on their way.
 * When others' changes come in between, the top is laid again: `book` is then another object, so ask for it each time.
 */
export class SeatReplica implements Replica {
  private confirmed: OpenBook;
  private visible: OpenBook;
  private pending: (readonly Operation[])[] = [];
  private seen = 0;
  /** How many of them the hub knows of. */
  private told = 0;
  private isRelaid = false;
  private lastId = 0;
  private readonly view: SeatView;
  private readonly listeners = new Set<(event: BookEvent) => void>();
  private readonly operationListeners = new Set<OperationListener>();

  constructor(
    snapshot: BookState,
    private readonly seat: number,
    private readonly send: (message: Sent) => void,
    /** Closes the workbook at this seat: nothing is sent or received any more. */
    readonly leave: () => void,
  ) {
    this.confirmed = snapshot;
    this.visible = copyBook(snapshot);
    recalculate(this.visible);
    this.view = new SeatView(firstVisible(snapshot));
  }

  get book(): BookState {
    return this.visible;
  }

  get activeSheet(): string {
    return this.view.activeSheet;
  }

  get selection(): Replica['selection'] {
    return this.view.selection;
  }

  perform(operations: readonly Operation[], origin: 'add-in' | 'user', watch?: Watch): void {
    if (operations.length === 0) return;
    const applied = this.applyVisibly(operations, origin, watch);
    watch?.applied();
    this.pending.push(operations);
    this.post(operations);
    this.tell(operations, applied, origin);
  }

  /** A message from the hub; they come in its order. */
  receive({ from, operations }: Delivered): void {
    for (const operation of operations) applyOperation(this.confirmed, operation);
    if (from === 'self') this.settleOwn();
    else this.takeIn(operations);
  }

  select(sheet: string, area: Area, origin: 'add-in' | 'user'): void {
    this.emit(this.view.select(sheet, area, origin));
  }

  activate(sheet: string, origin: 'add-in' | 'user'): void {
    this.emit(this.view.activate(sheet, origin));
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  listenToOperations(listener: OperationListener): () => void {
    this.operationListeners.add(listener);
    return () => this.operationListeners.delete(listener);
  }

  freshId(kind: string): string {
    return `${kind}-${String(this.seat)}-${String(++this.lastId)}`;
  }

  private post(operations: readonly Operation[]): void {
    this.told = this.seen;
    this.send({ operations, seen: this.seen });
  }

  private settleOwn(): void {
    this.pending.shift();
    if (this.pending.length > 0 || !this.isRelaid) return;
    this.isRelaid = false;
    this.relay();
  }

  private takeIn(operations: readonly Operation[]): void {
    this.seen++;
    let moved = operations;
    this.pending = this.pending.map((own) => {
      const [ownMoved, othersMoved] = transformLists(own, moved);
      moved = othersMoved;
      return ownMoved;
    });
    for (const operation of moved) this.view.follow(operation);
    const applied = this.applyVisibly(moved, 'remote');
    if (this.pending.length > 0) {
      this.isRelaid = true;
      this.relay();
    }
    if (this.seen - this.told >= UNTOLD) this.post([]);
    this.tell(moved, applied, 'remote');
  }

  /** Lays the seat's own changes on what is confirmed again: there the hub's order has the last word. */
  private relay(): void {
    this.visible = copyBook(this.confirmed);
    for (const operation of this.pending.flat()) applyOperation(this.visible, operation);
    recalculate(this.visible);
  }

  private applyVisibly(operations: readonly Operation[], origin: Origin, watch?: Watch): Applied {
    const front = this.visible.sheets.findIndex(({ id }) => id === this.view.activeSheet);
    const events = operations.flatMap((operation) => {
      const told = eventsOf(operation, this.visible, origin);
      watch?.before(operation, this.visible);
      const hidden = hiddenRows(operation, this.visible);
      applyOperation(this.visible, operation);
      if (hidden === null || !('sheet' in operation)) return told;
      return [...told, ...hidingEvents(operation.sheet, hidden, this.visible, origin)];
    });
    if (operations.some(canChangeValues)) recalculate(this.visible);
    return { events, front };
  }

  private tell(operations: readonly Operation[], { events, front }: Applied, origin: Origin): void {
    for (const listener of [...this.operationListeners]) listener(operations, origin);
    this.emit(events.map((event) => withAfter(event, this.visible)));
    if (findSheet(this.visible, this.view.activeSheet)?.visibility === 'Visible') return;
    this.emit(this.view.activate(neighbourOf(this.visible, front), origin));
  }

  private emit(events: readonly BookEvent[]): void {
    for (const event of events) {
      for (const listener of [...this.listeners]) listener(event);
    }
  }
}
