import type { LivePort } from '../../workbook/livePort';
import type { Clock } from './clock';
import type { Passes } from './passes';
import type { Job } from './sessionState';
import type { StateStore } from './stateStore';

/** What somebody asked for, while it is done. */
export interface Work {
  readonly port: LivePort;
  readonly clock: Clock;
  readonly passes: Passes;
  readonly store: StateStore;
  /**
   * Says what is done next.
   *
   * @param canCancel false from the first writing on
   * @throws Cancelled when somebody gave it up meanwhile
   */
  step(step: Job['step'], canCancel: boolean): void;
}

/** Somebody gave up what they had asked for. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
