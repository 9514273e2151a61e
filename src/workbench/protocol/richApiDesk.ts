import type { Fault } from '../faults';
import { byteLength } from './byteLength';
import { HostFault } from './hostObject';
import type { RequestProcessor, RichApiResponse } from './requestProcessor';
import type { RichApiRequest } from './richApiRequest';

export interface RichApiAnswer {
  /** `_data` of the channel's reply. */
  readonly data: unknown;
  /** `done`, or the code of the error. */
  readonly outcome: string;
  readonly bytes: number;
}

const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** Excel on the web's limit, for a request and for an answer. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Answers one batch, with whatever fault stands in its way. */
export class RichApiDesk {
  constructor(private readonly processor: RequestProcessor) {}

  /** @returns null when there will never be an answer */
  answer(request: RichApiRequest, fault: Fault | null): RichApiAnswer | null {
    if (request.bytes > PAYLOAD_LIMIT) return refusal(REQUEST_TOO_LARGE);
    if (fault?.kind === 'host' || fault?.kind === 'silence') {
      if (fault.applied === true) this.processor.process(request.body);
      return fault.kind === 'silence' ? null : refusal(fault.code);
    }
    const response =
      fault?.kind === 'error' ? this.#failing(request, fault) : this.processor.process(request.body);
    const text = JSON.stringify(fault?.kind === 'nulls' ? withoutValues(response) : response);
    const bytes = byteLength(text);
    if (bytes > PAYLOAD_LIMIT) return refusal(RESPONSE_TOO_LARGE);
    return {
      data: { Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], text] },
      outcome: response.Error?.Code ?? 'done',
      bytes,
    };
  }

  #failing(request: RichApiRequest, fault: Extract<Fault, { kind: 'error' }>): RichApiResponse {
    const at = fault.actionIndex ?? 0;
    const obstacle = { at, fault: new HostFault(fault.code, fault.message ?? `Injected: ${fault.code}`) };
    return this.processor.process(request.body, { ...obstacle, applied: fault.applied === true });
  }
}

function withoutValues({ Results, ...others }: RichApiResponse): RichApiResponse {
  const bare = Results.map(({ ActionId, Value }) => ({
    ActionId,
    Value:
      typeof Value === 'object' && Value !== null && 'Values' in Value ? { ...Value, Values: null } : Value,
  }));
  return { Results: bare, ...others };
}

/** What the channel answers when a request is not even looked at. */
export function refusal(code: number): RichApiAnswer {
  return { data: { Error: code, Version: 1 }, outcome: String(code), bytes: 0 };
}
