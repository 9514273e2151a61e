import type { LiveEvent, LivePort } from '../../workbook/livePort';
import type { AFTERWARDS } from './afterwards';
import { QUIET } from './agenda';
import type { Clock } from './clock';
import { afterwards } from './later';
import type { StateStore } from './stateStore';

/** So many refusals in a row, and it is said that changes are seen late. */
const FAILURES_TO_SAY = 4;

/** What events are taken for. */
export type Hints = Pick<typeof AFTERWARDS, 'heldLevels' | 'hintOf'>;

/** Being told of changes. A cell being edited when the page opens must not leave it deaf: it asks again. */
export class Hearing {
  private unwatch: (() => Promise<void>) | null = null;
  /** The host is being asked. */
  private isAsking = false;
  private isStopped = true;
  /** A part of the page that comes after the first screen. */
  private hints: Hints | null = null;
  /** Told before those have come. */
  private readonly early: LiveEvent[] = [];
  /** In a row. */
  private failures = 0;

  constructor(
    private readonly port: Pick<LivePort, 'watch'>,
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly hear: (event: LiveEvent, hints: Hints) => void,
  ) {}

  /** Where it is told already, nothing is asked. */
  start(): Promise<void> {
    this.isStopped = false;
    return this.ask();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    const { unwatch } = this;
    this.unwatch = null;
    // Handlers that the host does not take back now die with the page.
    await unwatch?.().catch(() => undefined);
  }

  private async ask(): Promise<void> {
    if (this.isStopped || this.isAsking || this.unwatch !== null) return;
    this.isAsking = true;
    try {
      void this.load();
      const unwatch = await this.port.watch((event) => {
        this.take(event);
      });
      if (this.isStopped) await unwatch();
      else this.unwatch = unwatch;
      this.count(0);
    } catch {
      this.count(this.failures + 1);
      this.clock.after(QUIET.deaf, () => void this.ask());
    } finally {
      this.isAsking = false;
    }
  }

  private take(event: LiveEvent): void {
    if (this.hints !== null) {
      this.hear(event, this.hints);
      return;
    }
    this.early.push(event);
    void this.load();
  }

  private async load(): Promise<void> {
    const hints = await afterwards().catch(() => null);
    if (hints === null) return;
    this.hints = hints;
    for (const event of this.early.splice(0)) this.hear(event, hints);
  }

  private count(failures: number): void {
    this.failures = failures;
    const isDeaf = failures >= FAILURES_TO_SAY;
    if (isDeaf !== this.store.get().isDeaf) this.store.change({ isDeaf });
  }
}
