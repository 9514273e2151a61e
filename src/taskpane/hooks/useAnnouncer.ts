import type { Session } from '../../session/live/session';
import { Announcer } from '../model/announcer';
import { usePane } from '../PaneContext';

const announcers = new WeakMap<Session, Announcer>();

/** What tells things aloud in this pane: the same for all of its parts. It loads with the first of them that needs it. */
export function useAnnouncer(): Announcer {
  const { session } = usePane();
  const known = announcers.get(session) ?? new Announcer();
  announcers.set(session, known);
  return known;
}
