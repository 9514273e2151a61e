/** How a message is told: a status when there is time for it, an alert at once. */
export type Tone = 'status' | 'alert';

/** What is being told aloud. Another `turn` with the same words is told again. */
export interface Told {
  readonly turn: number;
  readonly status: string;
  readonly alert: string;
}

/** Milliseconds: what is told within that time is told together, or the last would cut the others short. */
const TOGETHER = 150;

/** Milliseconds: told long ago, a message is no longer true for who walks through the page. */
const KEPT = 10_000;

/** What the pane tells those who do not see it change. The regions that hold it are always there: see LiveRegions. */
export class Announcer {
  private told: Told = { turn: 0, status: '', alert: '' };
  private readonly waiting: Record<Tone, string[]> = { status: [], alert: [] };
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();

  tell = (text: string, tone: Tone = 'status'): void => {
    if (text === '' || this.waiting[tone].includes(text)) return;
    this.waiting[tone].push(text);
    this.timer ??= setTimeout(this.flush, TOGETHER);
  };

  getTold = (): Told => this.told;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private readonly flush = (): void => {
    this.timer = null;
    const { status, alert } = this.waiting;
    this.show(status.splice(0).join(' '), alert.splice(0).join(' '));
    const { turn } = this.told;
    setTimeout(() => {
      if (this.told.turn === turn) this.show('', '');
    }, KEPT);
  };

  private show(status: string, alert: string): void {
    this.told = { turn: this.told.turn + 1, status, alert };
    for (const listener of this.listeners) listener();
  }
}
