import { levelNumber } from '../../core/levelNumber';
import type { Criterion, Method } from '../../core/method';
import { tidied } from './methodDraft';
import type { DraftMethod } from './draftMethod';

/**
 * What a method being changed does to the scores that were given: nothing; they follow their level; or some have no level
 * to follow any more.
 */
export type ScoresAfter = 'same' | 'follow' | 'may-be-lost';

export function scoresAfter(before: Method, draft: DraftMethod): ScoresAfter {
  const fates = tidied(draft).criteria.map((criterion, index): ScoresAfter => {
    const old = before.criteria[draft.origins[index] ?? -1];
    if (!old) return 'same';
    const origins = draft.levelOrigins[index] ?? [];
    if (old.labels.some((_, level) => !origins.includes(level + 1))) return 'may-be-lost';
    return origins.every((origin, level) => origin === null || isSaidAlike(old, origin, criterion, level + 1))
      ? 'same'
      : 'follow';
  });
  if (fates.includes('may-be-lost')) return 'may-be-lost';
  return fates.includes('follow') ? 'follow' : 'same';
}

/** Whether cells may stay as they are. */
function isSaidAlike(before: Criterion, level: number, after: Criterion, target: number): boolean {
  return (
    levelNumber(before, level) === levelNumber(after, target) &&
    before.labels[level - 1] === after.labels[target - 1]
  );
}
