import type { RichApiRequest } from './protocol/richApiRequest';

/**
 * How Excel refuses a whole request, and what the client makes of it:
 * 5004 `InvalidOperationInCellEditMode`, 7000 `AccessDenied`, 5102 `ActivityLimitReached`,
 * 5103 `RequestPayloadSizeLimitExceeded`, 5104 `ResponsePayloadSizeLimitExceeded`, 5012 `InvalidOrTimedOutSession`,
 * 5016 `WriteNotSupportedWhenModalDialogOpen`, 5001 and others `GeneralException`.
 */
export type HostCode = 5001 | 5004 | 5012 | 5016 | 5102 | 5103 | 5104 | 7000;

/** `applied`: the batch was done before it went wrong. Otherwise none of it was, unless said. */
export type Fault =
  | { readonly kind: 'host'; readonly code: HostCode; readonly applied?: boolean }
  /** An `OfficeExtension.Error` of that code, at an action (the first): those before it are done. */
  | {
      readonly kind: 'error';
      readonly code: string;
      readonly message?: string;
      readonly actionIndex?: number;
      readonly applied?: boolean;
    }
  /** The answer never comes: the client waits for ever. */
  | { readonly kind: 'silence'; readonly applied?: boolean }
  /** Values are answered as null, without any error: seen of ranges that hold too many cells. */
  | { readonly kind: 'nulls' }
  /** The request takes longer on its way, and those behind it wait. */
  | { readonly kind: 'delay'; readonly milliseconds: number };

export interface FaultTiming {
  /** How many requests meet it: 1 unless said. */
  readonly times?: number;
  readonly when?: (request: RichApiRequest) => boolean;
}

interface Trap {
  readonly fault: Fault;
  readonly when: (request: RichApiRequest) => boolean;
  left: number;
}

/** Faults that wait for requests of the add-in: never for `Excel.run`'s own clean-up, nor for services. */
export class Faults {
  readonly #traps: Trap[] = [];

  /** @returns what removes it again */
  inject(fault: Fault, { times = 1, when = () => true }: FaultTiming = {}): () => void {
    const trap: Trap = { fault, when, left: times };
    this.#traps.push(trap);
    return () => this.#remove(trap);
  }

  clear(): void {
    this.#traps.length = 0;
  }

  /** How many faults still wait. */
  get waiting(): number {
    return this.#traps.length;
  }

  /** The oldest fault that the request meets; one a request. */
  take(request: RichApiRequest): Fault | null {
    if (request.kind !== 'user') return null;
    const trap = this.#traps.find(({ when }) => when(request));
    if (trap === undefined) return null;
    trap.left--;
    if (trap.left <= 0) this.#remove(trap);
    return trap.fault;
  }

  #remove(trap: Trap): void {
    const at = this.#traps.indexOf(trap);
    if (at >= 0) this.#traps.splice(at, 1);
  }
}
