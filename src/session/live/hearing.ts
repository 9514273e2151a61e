import type { LiveEvent, LivePort } from '../../workbook/livePort';
import { QUIET } from './agenda';
import type { Clock } from './clock';
import type { StateStore } from './stateStore';

/** So many refusals in a row, and it is said that changes are seen late. */
const FAILURES_TO_SAY = 4;

/** Being told of changes. A cell being edited when the page opens must not leave it deaf: it asks again. */
export class Hearing {
  private unwatch: (() => Promise<void>) | null = null;
  /** The host is being asked. */
  private isAsking = false;
  private isStopped = true;
  /** In a row. */
  private failures = 0;

  constructor(
    private readonly port: Pick<LivePort, 'watch'>,
    private readonly clock: Clock,
    private readonly store: StateStore,
    private readonly hear: (event: LiveEvent) => void,
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
      const unwatch = await this.port.watch(this.hear);
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

  private count(failures: number): void {
    this.failures = failures;
    const isDeaf = failures >= FAILURES_TO_SAY;
    if (isDeaf !== this.store.get().isDeaf) this.store.change({ isDeaf });
  }
}
