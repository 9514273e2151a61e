import type { Activity } from '../../session/live/sessionState';
import { sayFailureIn } from '../texts/sayFailureIn';
import type { Texts } from '../texts/texts';

/** What a state means, in a sentence; null where its name says it all. */
export function explainActivity(activity: Activity, { explanation, language }: Texts): string | null {
  switch (activity.kind) {
    case 'starting':
    case 'current':
    case 'working':
      return null;
    case 'stale':
    case 'read-only':
    case 'waiting':
      return explanation[activity.why];
    case 'stopped': {
      const { what, data, todo } = sayFailureIn(language, activity.failure.code);
      return `${what} ${data} ${todo}`;
    }
  }
}
