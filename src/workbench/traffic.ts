import type { RequestKind, RichApiRequest } from './protocol/richApiRequest';

/** One request and its answer. Bytes are of the bodies, in UTF-8. */
export interface Exchange {
  /** Counted from the beginning. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly actions: number;
  readonly writes: boolean;
  /** Of the methods and properties named: `Worksheets`, `GetItem`, `Values`. */
  readonly names: readonly string[];
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** `done`, the code of an error, or `waiting` as long as there is no answer. */
  readonly outcome: string;
  /** When it came, as `Date.now()` has it. */
  readonly at: number;
  /** From then to the answer; null as long as there is none. */
  readonly milliseconds: number | null;
}

type Open = { -readonly [Name in keyof Exchange]: Exchange[Name] };

/** How much has come and gone, of the add-in's own requests. */
export interface TrafficFigures {
  /** How often the add-in has waited for Excel. */
  readonly roundTrips: number;
  readonly actions: number;
  /** Bytes. */
  readonly sent: number;
  readonly received: number;
}

type Sums = { -readonly [Name in keyof TrafficFigures]: number };

/** Exchanges are kept so far back: a seat may stay open for days. */
const KEPT = 1_000;

/** What has come and gone on the channel of one seat. Figures are of the add-in's own requests. */
export class Traffic {
  readonly #log: Open[] = [];
  #number = 0;
  #total = noSums();
  #marked: Sums | null = null;

  /** The last ones; clean-up and services included. */
  get log(): readonly Exchange[] {
    return this.#log;
  }

  /** Since the beginning, or the last `reset`. */
  get total(): TrafficFigures {
    return this.#total;
  }

  /** Of the requests since the last `mark`; null where there was none. */
  get sinceMark(): TrafficFigures | null {
    return this.#marked;
  }

  get roundTrips(): number {
    return this.#total.roundTrips;
  }

  get actions(): number {
    return this.#total.actions;
  }

  get requestBytes(): number {
    return this.#total.sent;
  }

  get responseBytes(): number {
    return this.#total.received;
  }

  mark(): void {
    this.#marked = noSums();
  }

  reset(): void {
    this.#log.length = 0;
    this.#total = noSums();
    this.#marked = null;
  }

  /** @returns what is told of the answer once it is there */
  open(request: RichApiRequest): (outcome: string, responseBytes: number) => void {
    const exchange: Open = {
      number: ++this.#number,
      kind: request.kind,
      actions: request.body.actions.length,
      writes: request.writes,
      names: request.names,
      requestBytes: request.bytes,
      responseBytes: 0,
      outcome: 'waiting',
      at: Date.now(),
      milliseconds: null,
    };
    this.#log.push(exchange);
    if (this.#log.length > KEPT) this.#log.shift();
    const counted = request.kind === 'user' ? [this.#total, ...(this.#marked ? [this.#marked] : [])] : [];
    for (const sums of counted) {
      sums.roundTrips++;
      sums.actions += exchange.actions;
      sums.sent += exchange.requestBytes;
    }
    return (outcome, responseBytes) => {
      Object.assign(exchange, { outcome, responseBytes, milliseconds: Date.now() - exchange.at });
      for (const sums of counted) sums.received += responseBytes;
    };
  }
}

function noSums(): Sums {
  return { roundTrips: 0, actions: 0, sent: 0, received: 0 };
}
