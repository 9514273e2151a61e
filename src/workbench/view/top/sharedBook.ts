import type { BookState } from '../../model/book';
import { Hub } from '../../model/hub';
import type { SeatReplica } from '../../model/seatReplica';

/** The workbook that is open, and those who have it open. */
export class SharedBook {
  readonly #seats = new Map<number, SeatReplica>();
  #hub: Hub | null = null;
  #hubThere: (hub: Hub) => void = () => undefined;
  readonly #firstHub = new Promise<Hub>((resolve) => {
    this.#hubThere = resolve;
  });

  /**
   * @param latency milliseconds to and from the others, asked anew for each message
   * @param edited told when somebody, and not the add-in, has changed the workbook
   */
  constructor(
    private readonly latency: () => number,
    private readonly edited: () => void,
  ) {}

  /** Whether there is one yet. */
  get isThere(): boolean {
    return this.#hub !== null;
  }

  /** Another workbook: whoever had the one before open has left it. */
  use(book: BookState): void {
    for (const seat of [...this.#seats.keys()]) this.#leave(seat);
    this.#hub = new Hub(book);
    this.#hubThere(this.#hub);
  }

  /** Opens it at a seat, once it is there; who was there under this number has left. */
  async join(seat: number): Promise<SeatReplica> {
    const hub = this.#hub ?? (await this.#firstHub);
    this.#leave(seat);
    const replica = hub.join({ latency: this.latency });
    this.#seats.set(seat, replica);
    replica.listenToOperations((_, origin) => {
      if (origin === 'user') this.edited();
    });
    return replica;
  }

  /** Closes it at a seat; what was changed there still reaches the others. */
  close(seat: number): void {
    this.#hub?.settle();
    this.#leave(seat);
  }

  /** As a seat sees it, results of formulas included. */
  at(seat: number): BookState | undefined {
    return this.#seats.get(seat)?.book;
  }

  #leave(seat: number): void {
    this.#seats.get(seat)?.leave();
    this.#seats.delete(seat);
  }
}
