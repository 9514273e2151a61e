import { collapseSpaces } from '../core/collapseSpaces';
import type { ConfiguredLevel } from '../core/configuredLevel';
import { fold } from '../core/fold';
import type { Criterion } from '../core/method';
import { levelReader } from '../core/readLevel';
import { EMPTY, UNREADABLE } from '../core/scores';
import type { CellValue } from '../workbook/cellValue';
import { isBlank } from './cellText';
import { OR_WORSE } from './phrases';

/** What a cell says; `unknown`: no level; `ambiguous`: it could be two things. */
export type ConfiguredReading = ConfiguredLevel | 'unknown' | 'ambiguous';

/**
 * A reader of what the excluded configurations say of one criterion: a level as in the scoring table (R3), a level and
 * « ou pire » after it, or nothing. A label may itself end so: where another level has the rest as its own, nobody can
 * tell which is meant.
 */
export function configuredReader(criterion: Criterion): (value: CellValue) => ConfiguredReading {
  const read = levelReader(criterion);
  return (value) => {
    if (isBlank(value)) return null;
    const exact = read(value);
    const start = typeof value === 'string' ? withoutOrWorse(value) : null;
    const best = start === null ? UNREADABLE : read(start);
    const orWorse = best === UNREADABLE || best === EMPTY ? null : best;
    if (exact === UNREADABLE) return orWorse === null ? 'unknown' : { orWorse };
    return orWorse === null ? exact : 'ambiguous';
  };
}

/** What stands before « ou pire »; null where it does not end so. */
function withoutOrWorse(text: string): string | null {
  const words = collapseSpaces(text).split(' ');
  const last = words.slice(-OR_WORSE_WORDS).join(' ');
  return words.length > OR_WORSE_WORDS && fold(last) === OR_WORSE
    ? words.slice(0, -OR_WORSE_WORDS).join(' ')
    : null;
}

const OR_WORSE_WORDS = OR_WORSE.split(' ').length;
