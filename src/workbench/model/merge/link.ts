export type Schedule = (task: () => void, milliseconds: number) => unknown;
export type Latency = number | (() => number);

interface Travelling<Message> {
  readonly message: Message;
  arrived: boolean;
}

/** A line between a seat and the hub: each message takes its time, none overtakes another. */
export class Link<Message> {
  private readonly travelling: Travelling<Message>[] = [];
  private delivering = false;
  private cut = false;

  constructor(
    private readonly deliver: (message: Message) => void,
    private readonly latency: Latency,
    private readonly schedule: Schedule,
  ) {}

  get isEmpty(): boolean {
    return this.travelling.length === 0;
  }

  send(message: Message): void {
    if (this.cut) return;
    const item = { message, arrived: false };
    this.travelling.push(item);
    const delay = typeof this.latency === 'number' ? this.latency : this.latency();
    this.schedule(() => {
      item.arrived = true;
      this.drain();
    }, delay);
  }

  /** Delivers at once what is on its way. */
  flush(): void {
    for (const item of this.travelling) item.arrived = true;
    this.drain();
  }

  /** Nothing is delivered any more. */
  close(): void {
    this.cut = true;
    this.travelling.length = 0;
  }

  private drain(): void {
    if (this.delivering) return;
    this.delivering = true;
    try {
      while (this.travelling[0]?.arrived === true) {
        const next = this.travelling.shift();
        if (next !== undefined) this.deliver(next.message);
      }
    } finally {
      this.delivering = false;
    }
  }
}
