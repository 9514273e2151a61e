import type { SessionState } from '../../session/live/sessionState';
import { sayTroubleIn } from '../texts/sayTroubleIn';
import { laterTexts } from '../texts/laterTexts';
import type { Texts } from '../texts/texts';
import type { Tone } from './announcer';
import { explainActivity } from './explainActivity';
import { repeatsNotice } from './repeatsNotice';
import { sayActivity } from './sayActivity';

/** What is told of a state in which not all is well. */
export interface StateWords {
  readonly text: string;
  readonly tone: Tone;
}

/**
 * What of a state must be told to those who do not see it: `well` where there is nothing to tell, `passing` where it ends
 * by itself in a moment. What a notice says already is told with it.
 */
export function stateWords(
  { activity, trouble, notice, isDeaf }: SessionState,
  texts: Texts,
): StateWords | 'well' | 'passing' {
  if (trouble !== null) return { text: sayTroubleIn(texts.language, trouble), tone: 'alert' };
  if (repeatsNotice(activity, notice)) return 'passing';
  switch (activity.kind) {
    case 'starting':
    case 'working':
      return 'passing';
    case 'current':
      return isDeaf ? { text: laterTexts(texts.language).explanations.deaf, tone: 'status' } : 'well';
    case 'stale':
      // Every edit of somebody else brings this about, and mends it.
      if (activity.why === 'differs') return 'passing';
      // Told with the levels that it is about.
      if (activity.why === 'partial-sort') return 'passing';
      break;
    case 'read-only':
    case 'waiting':
    case 'stopped':
  }
  const text = [sayActivity(activity, texts), explainActivity(activity, texts) ?? ''].join('. ');
  return { text, tone: activity.kind === 'stopped' ? 'alert' : 'status' };
}
