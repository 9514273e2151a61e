import type { Clock } from '../../src/session/live/clock';
import { MACHINE_CLOCK } from '../../src/session/live/clock';

/** The machine's clock with shorter waits: people are not there to be waited for. */
export function hurriedClock(times: number, random: () => number = Math.random): Clock {
  return {
    ...MACHINE_CLOCK,
    random,
    after: (milliseconds, run) => MACHINE_CLOCK.after(milliseconds / times, run),
  };
}
