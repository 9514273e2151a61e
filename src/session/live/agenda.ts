import type { Clock } from './clock';

/** What a pass may do: look only, or write what differs too. */
export type PassKind = 'look' | 'write';

/** Wait for a moment without edits, in milliseconds. */
export const QUIET = {
  /** After an edit of this seat. */
  local: 600,
  /** No longer than this after the first of a burst. */
  longest: 2_500,
  /** Before what others do is shown. */
  remote: 300,
  /** Before this seat writes after others: between the two, so that one pane usually acts alone. */
  others: [4_000, 10_000],
  /** Between two looks when nothing is told: some edits raise no event. */
  poll: 30_000,
  /** Before asking the host again to tell of changes. */
  deaf: 3_000,
} as const;

/**
 * When the next passes are due. Hints push a pass back until there is quiet; those of a burst make one pass.
 */
export class Agenda {
  private readonly timers: Record<PassKind, Timer>;

  /** @param run called when a pass is due; it waits its turn by itself */
  constructor(
    private readonly clock: Clock,
    run: (kind: PassKind) => void,
  ) {
    this.timers = { look: new Timer(clock, () => run('look')), write: new Timer(clock, () => run('write')) };
  }

  /** Somebody edits at this seat. */
  local(): void {
    this.timers.write.push(QUIET.local, QUIET.longest);
  }

  /** Somebody edits elsewhere. */
  remote(): void {
    this.glance();
    this.others();
  }

  /** Something may have changed: looking is enough. */
  glance(): void {
    this.timers.look.push(QUIET.remote, QUIET.longest);
  }

  /** What others left is written after a while without edits, unless another pane has done it. */
  others(): void {
    const [least, most] = QUIET.others;
    this.timers.write.push(least + this.clock.random() * (most - least), Infinity);
  }

  /** Again, in a while. */
  retry(kind: PassKind, milliseconds: number): void {
    this.timers[kind].push(milliseconds, Infinity);
  }

  /** A pass of this kind begins: what was due before it is covered by it. */
  covered(kind: PassKind): void {
    this.timers.look.clear();
    if (kind === 'write') this.timers.write.clear();
  }

  /** Whether a pass that writes is due. */
  get awaitsWriting(): boolean {
    return this.timers.write.isSet;
  }

  clear(): void {
    this.covered('write');
  }
}

class Timer {
  private cancel: (() => void) | null = null;
  private first = 0;
  private longest = 0;

  constructor(
    private readonly clock: Clock,
    private readonly run: () => void,
  ) {}

  get isSet(): boolean {
    return this.cancel !== null;
  }

  /** Later than it was, but no later than `longest` after the first push of that kind. */
  push(milliseconds: number, longest: number): void {
    const now = this.clock.now();
    if (this.cancel === null || this.longest !== longest) this.first = now;
    this.longest = longest;
    this.cancel?.();
    const delay = Math.max(0, Math.min(milliseconds, this.first + longest - now));
    this.cancel = this.clock.after(delay, () => {
      this.cancel = null;
      this.run();
    });
  }

  clear(): void {
    this.cancel?.();
    this.cancel = null;
  }
}
