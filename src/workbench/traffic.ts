import type { RequestKind, RichApiRequest } from './protocol/richApiRequest';

/** One request and its answer. Bytes are of the bodies, in UTF-8. */
export interface Exchange {
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

/** What has come and gone on the channel of one seat. Figures are of the add-in's own requests. */
export class Traffic {
  readonly #log: Open[] = [];

  /** Clean-up and services included. */
  get log(): readonly Exchange[] {
    return this.#log;
  }

  /** How often the add-in has waited for Excel. */
  get roundTrips(): number {
    return this.#own().length;
  }

  get actions(): number {
    return sum(this.#own().map(({ actions }) => actions));
  }

  get requestBytes(): number {
    return sum(this.#own().map(({ requestBytes }) => requestBytes));
  }

  get responseBytes(): number {
    return sum(this.#own().map(({ responseBytes }) => responseBytes));
  }

  reset(): void {
    this.#log.length = 0;
  }

  /** @returns what is told of the answer once it is there */
  open(request: RichApiRequest): (outcome: string, responseBytes: number) => void {
    const exchange: Open = {
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
    return (outcome, responseBytes) =>
      Object.assign(exchange, { outcome, responseBytes, milliseconds: Date.now() - exchange.at });
  }

  #own(): readonly Exchange[] {
    return this.#log.filter(({ kind }) => kind === 'user');
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
