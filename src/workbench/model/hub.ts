import type { BookState } from './book';
import { applyOperation } from './applyOperation';
import type { OpenBook } from './apply/kinds';
import { copyBook } from './emptyBook';
import type { Latency, Schedule } from './merge/link';
import { Link } from './merge/link';
import type { Delivered, Sent } from './merge/message';
import { transformLists } from './merge/transform';
import type { Operation } from './operation';
import { SeatReplica } from './seatReplica';

export interface JoinOptions {
  /** Milliseconds from the seat to the hub, and from the hub to the seat. */
  readonly latency: Latency;
}

/** A seat's end at the hub. */
export interface HubLine {
  /** No other seat has it. */
  readonly seat: number;
  readonly snapshot: BookState;
  receive(message: Sent): void;
  leave(): void;
}

interface Seat {
  /** Messages sent to it that it has not told to have seen, moved past what it did meanwhile. */
  unseen: (readonly Operation[])[];
  /** How many it has told to have seen. */
  seen: number;
  readonly deliver: (message: Delivered) => void;
}

/**
 * The server of a shared workbook: it puts the changes of all seats in one order. Per cell the last in that order
 * wins; all seats come to the same workbook once every message is delivered.
 */
export class Hub {
  private readonly state: OpenBook;
  private readonly seats = new Map<number, Seat>();
  private readonly lines = new Set<{ readonly up: Link<Sent>; readonly down: Link<Delivered> }>();
  /** Seats of an earlier hub have left their numbers in the ids of what they made. */
  private lastSeat: number;

  /**
   * @param book copied
   * @param schedule runs a task later; `setTimeout` unless given
   */
  constructor(
    book: BookState,
    private readonly schedule: Schedule = (task, milliseconds) => setTimeout(task, milliseconds),
  ) {
    this.state = copyBook(book);
    this.lastSeat = Math.max(0, ...idsOf(book).map(seatOf));
  }

  /** What has reached the hub. Results of formulas may be old: seats compute them. */
  get book(): BookState {
    return this.state;
  }

  /** Opens the workbook at a new seat. */
  join({ latency }: JoinOptions): SeatReplica {
    const down: Link<Delivered> = new Link((message) => replica.receive(message), latency, this.schedule);
    const line = this.connect((message) => down.send(message));
    const up: Link<Sent> = new Link((message) => line.receive(message), latency, this.schedule);
    const links = { up, down };
    this.lines.add(links);
    const leave = (): void => {
      line.leave();
      up.close();
      down.close();
      this.lines.delete(links);
    };
    const replica = new SeatReplica(line.snapshot, line.seat, (message) => up.send(message), leave);
    return replica;
  }

  /** The hub's side of a seat whose messages travel by other means. Messages must arrive in the order of sending. */
  connect(deliver: (message: Delivered) => void): HubLine {
    const id = ++this.lastSeat;
    const seat: Seat = { unseen: [], seen: 0, deliver };
    this.seats.set(id, seat);
    return {
      seat: id,
      snapshot: copyBook(this.state),
      receive: (message) => this.accept(seat, message),
      leave: () => this.seats.delete(id),
    };
  }

  /** Delivers everything that is on its way, and what comes of it. */
  settle(): void {
    while (!this.isQuiet) {
      for (const { up, down } of this.lines) {
        up.flush();
        down.flush();
      }
    }
  }

  /** Nothing is on its way. */
  get isQuiet(): boolean {
    return [...this.lines].every(({ up, down }) => up.isEmpty && down.isEmpty);
  }

  /** How many messages are kept for seats that have not told to have received them. */
  get kept(): number {
    return [...this.seats.values()].reduce((sum, { unseen }) => sum + unseen.length, 0);
  }

  private accept(seat: Seat, message: Sent): void {
    seat.unseen.splice(0, message.seen - seat.seen);
    seat.seen = message.seen;
    if (message.operations.length === 0) return;
    let operations = message.operations;
    seat.unseen = seat.unseen.map((other) => {
      const [own, moved] = transformLists(operations, other);
      operations = own;
      return moved;
    });
    for (const operation of operations) applyOperation(this.state, operation);
    for (const other of this.seats.values()) {
      if (other !== seat) other.unseen.push(operations);
      other.deliver({ from: other === seat ? 'self' : 'other', operations });
    }
  }
}

function idsOf({ sheets }: BookState): readonly string[] {
  return sheets.flatMap(({ id, tables, conditionalFormats }) => [
    id,
    ...[...tables, ...conditionalFormats].map((thing) => thing.id),
  ]);
}

/** The seat that made a thing, by its id: see `SeatReplica.freshId`; 0 for what was there from the beginning. */
function seatOf(id: string): number {
  return Number(/-(\d+)-\d+$/.exec(id)?.[1] ?? 0);
}
