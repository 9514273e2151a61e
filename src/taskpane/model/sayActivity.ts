import type { Activity } from '../../session/live/sessionState';
import type { Texts } from '../texts/texts';

/** How a state looks: its icon, and whether it asks for attention. */
export type ActivityLook = 'right' | 'busy' | 'stale' | 'locked' | 'stopped' | 'blocked';

/** A state in a few words. */
export function sayActivity(activity: Activity, { activity: words }: Texts): string {
  switch (activity.kind) {
    case 'starting':
      return words.starting;
    case 'current':
      return words.current(activity.at);
    case 'working':
      return words.working;
    case 'stale':
      return words.stale;
    case 'read-only':
      return words.readOnly;
    case 'waiting':
      return words.waiting;
    case 'stopped':
      return words.stopped;
  }
}

export function lookOf(activity: Activity): ActivityLook {
  switch (activity.kind) {
    case 'current':
      return 'right';
    case 'starting':
    case 'working':
    case 'waiting':
      return 'busy';
    case 'stale':
      return 'stale';
    case 'read-only':
      return 'locked';
    case 'stopped':
      return 'stopped';
  }
}
