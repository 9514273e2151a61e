import type { Method } from '../../core/method';
import { tidied } from './methodDraft';
import type { DraftMethod } from './methodDraft';

/**
 * What a method being changed does to the scores that were given: nothing; they follow their level; or some may have no
 * level to follow, where levels were added or removed and others no longer have their name.
 */
export type ScoresAfter = 'same' | 'follow' | 'may-be-lost';

export function scoresAfter(before: Method, draft: DraftMethod): ScoresAfter {
  const fates = tidied(draft).criteria.map(({ labels }, index): ScoresAfter => {
    const old = before.criteria[draft.origins[index] ?? -1]?.labels;
    if (!old || JSON.stringify(old) === JSON.stringify(labels)) return 'same';
    return old.length === labels.length || old.every((label) => labels.includes(label))
      ? 'follow'
      : 'may-be-lost';
  });
  if (fates.includes('may-be-lost')) return 'may-be-lost';
  return fates.includes('follow') ? 'follow' : 'same';
}
