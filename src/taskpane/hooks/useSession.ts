import { startTransition, useEffect, useState } from 'react';
import type { Session } from '../../session/live/session';
import type { SessionState } from '../../session/live/sessionState';

/**
 * The state of the session, as it changes. Thousands of pistes take long to draw anew: as a transition that is done piece
 * by piece, and whoever types or scrolls meanwhile is answered first. One place alone may ask, for two could for a moment
 * show two states.
 */
export function useSession(session: Session): SessionState {
  const [state, setState] = useState(() => session.getState());
  useEffect(() => {
    const follow = (): void => {
      startTransition(() => {
        setState(session.getState());
      });
    };
    // What happened between the first drawing and now.
    follow();
    return session.subscribe(follow);
  }, [session]);
  return state;
}
