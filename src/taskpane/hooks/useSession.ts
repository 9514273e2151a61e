import { useCallback, useSyncExternalStore } from 'react';
import type { Session } from '../../session/live/session';
import type { SessionState } from '../../session/live/sessionState';

/** The state of the session, as it changes. */
export function useSession(session: Session): SessionState {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.getState());
}
