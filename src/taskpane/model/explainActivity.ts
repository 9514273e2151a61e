import type { Activity } from '../../session/live/sessionState';
import { laterTexts } from '../texts/laterTexts';
import { sayFailureIn } from '../texts/sayFailureIn';
import type { Texts } from '../texts/texts';

/** What a state means, in a sentence; null where its name says it all. */
export function explainActivity(activity: Activity, { language }: Texts): string | null {
  const { explanations } = laterTexts(language);
  switch (activity.kind) {
    case 'starting':
    case 'current':
    case 'working':
      return null;
    case 'stale':
      // The levels in question are shown, and say it all.
      return activity.why === 'partial-sort' ? null : explanations[activity.why];
    case 'read-only':
    case 'waiting':
      return explanations[activity.why];
    case 'stopped': {
      const { what, data, todo } = sayFailureIn(language, activity.failure);
      return `${what} ${data} ${todo}`;
    }
  }
}
