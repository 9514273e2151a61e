import { sayDay } from '../../../sheets/sayDay';
import type { Clock } from '../clock';

/** « 3 mars 2026 », where the user is. */
export function today(clock: Clock): string {
  return sayDay(new Date(clock.now()));
}
