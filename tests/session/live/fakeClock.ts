import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../../../src/session/live/clock';

/** Time that passes only when a test says so, and chance that is always the same. */
export class FakeClock implements Clock {
  private time = Date.UTC(2026, 10, 24, 18, 4);
  private timers: { at: number; run: () => void }[] = [];

  constructor(private readonly chance: () => number = () => 0.5) {}

  now(): number {
    return this.time;
  }

  random(): number {
    return this.chance();
  }

  after(milliseconds: number, run: () => void): () => void {
    const timer = { at: this.time + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((other) => other !== timer);
    };
  }

  breathe(): Promise<void> {
    return Promise.resolve();
  }

  /** Runs what falls due, in order, letting promises come to rest after each. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await rest();
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (next === undefined) break;
      this.timers = this.timers.filter((other) => other !== next);
      this.time = Math.max(this.time, next.at);
      next.run();
      await rest();
    }
    this.time = end;
  }
}

/** Lets every promise that can go on, go on. */
export async function rest(): Promise<void> {
  await setImmediate();
}
