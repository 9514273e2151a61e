import type { Schedule } from '../schedule';

interface Parcel {
  readonly run: () => void;
  due: boolean;
  cancel: () => void;
}

/** What goes in first comes out first, each not before its own time, whatever becomes of the delays meanwhile. */
export class OrderedPipe {
  readonly #parcels: Parcel[] = [];

  constructor(private readonly schedule: Schedule) {}

  push(milliseconds: number, run: () => void): void {
    const parcel: Parcel = { run, due: false, cancel: () => undefined };
    this.#parcels.push(parcel);
    parcel.cancel = this.schedule(() => {
      parcel.due = true;
      this.#deliver();
    }, milliseconds);
  }

  clear(): void {
    for (const parcel of this.#parcels.splice(0)) parcel.cancel();
  }

  #deliver(): void {
    while (this.#parcels[0]?.due === true) this.#parcels.shift()?.run();
  }
}
