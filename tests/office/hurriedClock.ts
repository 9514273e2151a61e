import type { Clock } from '../../src/session/live/clock';
import { MACHINE_CLOCK } from '../../src/session/live/clock';

/** A clock on which so many milliseconds pass while one does on the machine's: people are not there to be waited for. */
export function hurriedClock(times: number, random: () => number = Math.random): Clock {
  const start = MACHINE_CLOCK.now();
  return {
    ...MACHINE_CLOCK,
    now: () => start + (MACHINE_CLOCK.now() - start) * times,
    random,
    after: (milliseconds, run) => MACHINE_CLOCK.after(milliseconds / times, run),
  };
}
