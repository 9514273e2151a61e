import type { Stages } from '../../core/runStages';
import type { Clock } from './clock';

/** The page answers its user at least this often, in milliseconds. */
const LONGEST_TASK = 16;

/**
 * Runs stages one after the other, and lets the page live between them; and before the first, for nobody knows what
 * the page did already in one go until here.
 */
export async function spread<T>(stages: Stages<T>, clock: Clock): Promise<T> {
  await clock.breathe();
  let since = clock.now();
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    if (clock.now() - since >= LONGEST_TASK) {
      await clock.breathe();
      since = clock.now();
    }
  }
}
