import { spelledNumber, spellingKeys } from './levelSpellings';
import type { Criterion } from './method';
import { levelReader } from './readLevel';
import { EMPTY, UNREADABLE } from './scores';

/** A spelling of one level that means another one already. */
export interface SpellingConflict {
  readonly spelling: string;
  readonly other: number;
}

/**
 * The first of the other spellings of a level that equals the number, the label, the number and label, or a spelling of
 * another level (R3); null: each of them means this level alone.
 */
export function spellingConflict(criterion: Criterion, level: number): SpellingConflict | null {
  const read = levelReader({ ...criterion, spellings: [] });
  for (const spelling of criterion.spellings?.[level - 1] ?? []) {
    const number = spelledNumber(spelling);
    const meant = [
      read(spelling),
      number === null ? EMPTY : read(number),
      spelledBefore(criterion, level, spelling),
    ];
    const other = meant.find((one) => one !== EMPTY && one !== UNREADABLE && one !== level);
    if (other !== undefined) return { spelling, other };
  }
  return null;
}

/** The better level that has this spelling too; EMPTY where none has. */
function spelledBefore({ spellings = [] }: Criterion, level: number, spelling: string): number {
  const keys = new Set(spellingKeys(spelling));
  const isSame = (other: string): boolean => spellingKeys(other).some((key) => keys.has(key));
  return spellings.slice(0, level - 1).findIndex((others) => others.some(isSame)) + 1;
}
