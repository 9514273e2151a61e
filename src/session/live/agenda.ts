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
  /**
   * After something that may have changed levels without a word: longer than after an edit, whose pass sees as much.
   */
  aside: 1_000,
  /** No longer than this after the first of a burst. */
  longestAside: 5_000,
  /** Before this seat writes after others: between the two, so that one pane usually acts alone. */
  others: [4_000, 10_000],
  /** No longer than this after the first edit of others that still waits. */
  longestOthers: 30_000,
  /** Between two looks when nothing is told: some edits raise no event. */
  poll: 30_000,
  /** Before cells that are being computed are read again. */
  calculating: 2_000,
  /** Before asking the host again to tell of changes. */
  deaf: 3_000,
} as const;

/**
 * When the next passes are due. Hints push a pass back until there is quiet; those of a burst make one pass. What
 * others do never holds back what was edited here: in a room where somebody always types, each edit would wait for ever.
 */
export class Agenda {
  private readonly looking: Timer;
  /** For what may have changed without a word: any other pass sees as much. */
  private readonly aside: Timer;
  private readonly writing: Timer;
  /** For what others left: a pass of `writing` does the same, sooner. */
  private readonly mending: Timer;
  /** Passes that are due and wait for their turn. */
  private readonly due = new Set<PassKind>();

  /** @param run called when a pass is due; it waits its turn by itself */
  constructor(
    private readonly clock: Clock,
    private readonly run: (kind: PassKind) => void,
  ) {
    const fire = (kind: PassKind) => (): void => {
      this.fire(kind);
    };
    this.looking = new Timer(clock, fire('look'));
    this.aside = new Timer(clock, fire('look'));
    this.writing = new Timer(clock, fire('write'));
    this.mending = new Timer(clock, () => {
      if (!this.writing.isSet) this.fire('write');
    });
  }

  /** Somebody edits at this seat. */
  local(): void {
    this.writing.push(QUIET.local, QUIET.longest);
  }

  /** Somebody edits elsewhere. */
  remote(): void {
    this.glance();
    this.others();
  }

  /** Something may have changed: looking is enough. */
  glance(): void {
    this.looking.push(QUIET.remote, QUIET.longest);
  }

  /** Something was touched here that may have changed levels without a word. */
  lookAside(): void {
    this.aside.push(QUIET.aside, QUIET.longestAside);
  }

  /** What others left is written after a while without edits, unless another pane has done it. */
  others(): void {
    const [least, most] = QUIET.others;
    const chance = this.clock.random();
    // Each pane by itself: where somebody never stops, all would write at the same moment.
    this.mending.push(least + chance * (most - least), QUIET.longestOthers * (1 - chance / 3));
  }

  /** Again, in a while. */
  retry(kind: PassKind, milliseconds: number): void {
    const timer = kind === 'look' ? this.looking : this.writing;
    timer.push(milliseconds, Infinity);
  }

  /** A pass of this kind begins: what was due before it is covered by it. */
  covered(kind: PassKind): void {
    this.looking.clear();
    this.aside.clear();
    this.due.delete('look');
    if (kind === 'look') return;
    this.writing.clear();
    this.mending.clear();
    this.due.delete('write');
  }

  /** A look found all right: what others left is written already, unless they edited since it began. */
  foundRight(): void {
    if (!this.looking.isSet && !this.due.has('look')) this.mending.clear();
  }

  /** Whether a pass that writes is due: an edit, here or elsewhere, is not followed yet. */
  get awaitsWriting(): boolean {
    return this.writing.isSet || this.mending.isSet || this.due.has('write');
  }

  clear(): void {
    this.covered('write');
  }

  private fire(kind: PassKind): void {
    this.due.add(kind);
    this.run(kind);
  }
}

class Timer {
  private cancel: (() => void) | null = null;
  /** When it goes off at the latest. */
  private end = Infinity;

  constructor(
    private readonly clock: Clock,
    private readonly run: () => void,
  ) {}

  get isSet(): boolean {
    return this.cancel !== null;
  }

  /** Later than it was, but no later than `longest` after the first push of a burst. */
  push(milliseconds: number, longest: number): void {
    const now = this.clock.now();
    // A wait without end, before another try, is no burst.
    if (this.cancel === null || this.end === Infinity) this.end = now + longest;
    this.cancel?.();
    const delay = Math.max(0, Math.min(milliseconds, this.end - now));
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
