import type { Schedule } from '../schedule';
import { OrderedPipe } from './orderedPipe';
import type { XdmRequest } from './xdmMessage';
import { writeXdmReply, XDM } from './xdmMessage';

/** Takes messages to and from a pane: in order, each after half a round trip, and every request with an answer. */
export class PaneLine {
  readonly #inbound: OrderedPipe;
  readonly #outbound: OrderedPipe;
  /** Events that came up while a request was being answered: they go out behind the answer. */
  #behindAnswer: string[] | null = null;

  /** @param latency milliseconds of a round trip, asked anew for each message */
  constructor(
    schedule: Schedule,
    private readonly latency: () => number,
    private readonly post: (json: string) => void,
  ) {
    this.#inbound = new OrderedPipe(schedule);
    this.#outbound = new OrderedPipe(schedule);
  }

  /** @param extra milliseconds beyond the usual */
  take(run: () => void, extra = 0): void {
    this.#inbound.push(this.latency() / 2 + extra, run);
  }

  /** @param work gives `_data` of the reply, undefined when there shall be none */
  answer(request: XdmRequest, work: () => unknown): void {
    const events: string[] = [];
    this.#behindAnswer = events;
    try {
      const data = work();
      if (data !== undefined) this.#send(writeXdmReply(request, data));
    } catch (error) {
      this.#send(writeXdmReply(request, String(error), XDM.hostFailed));
    } finally {
      this.#behindAnswer = null;
    }
    for (const event of events) this.#send(event);
  }

  tell(event: string): void {
    if (this.#behindAnswer === null) this.#send(event);
    else this.#behindAnswer.push(event);
  }

  /** Forgets what is on its way. */
  clear(): void {
    this.#inbound.clear();
    this.#outbound.clear();
  }

  #send(json: string): void {
    this.#outbound.push(this.latency() / 2, () => this.post(json));
  }
}
