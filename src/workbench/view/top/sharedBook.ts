import type { BookState } from '../../model/book';
import { Hub } from '../../model/hub';
import type { SeatReplica } from '../../model/seatReplica';

/** The workbook that is open, and those who have it open. */
export class SharedBook {
  readonly #seats = new Map<number, SeatReplica>();
  #isTouched = false;
  #changes = 0;
  #hub: Hub | null = null;
  #hubThere: (hub: Hub) => void = () => undefined;
  readonly #firstHub = new Promise<Hub>((resolve) => {
    this.#hubThere = resolve;
  });

  /**
   * @param latency milliseconds to and from the others, asked anew for each message
   * @param edited told when somebody has changed the workbook, by hand or through the add-in
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
    this.#isTouched = false;
    this.#hub = new Hub(book);
    this.#hubThere(this.#hub);
  }

  /** How many times somebody has changed a workbook here. */
  get changes(): number {
    return this.#changes;
  }

  /**
   * Somebody presses something of the add-in. What the add-in writes from then on is of somebody's doing; before, it has
   * only brought a workbook up to date that nobody has touched.
   */
  touch(): void {
    this.#isTouched = true;
  }

  /** Opens it at a seat, once it is there; who was there under this number has left. */
  async join(seat: number): Promise<SeatReplica> {
    const hub = this.#hub ?? (await this.#firstHub);
    this.#leave(seat);
    const replica = hub.join({ latency: this.latency });
    this.#seats.set(seat, replica);
    replica.listenToOperations((_, origin) => {
      if (origin === 'user') this.touch();
      // What is remote here is told by the seat that it comes from.
      if (origin === 'remote' || !this.#isTouched) return;
      this.#changes += 1;
      this.edited();
    });
    return replica;
  }

  /** Closes it at a seat; what was changed there still reaches the others. */
  close(seat: number): void {
    this.#hub?.settle();
    this.#leave(seat);
  }

  /** As a seat sees it once all that was done has arrived, results of formulas included. */
  settledAt(seat: number): BookState | undefined {
    this.#hub?.settle();
    return this.#seats.get(seat)?.book;
  }

  #leave(seat: number): void {
    this.#seats.get(seat)?.leave();
    this.#seats.delete(seat);
  }
}
