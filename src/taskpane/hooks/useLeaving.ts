import type { FocusEventHandler, MouseEventHandler } from 'react';
import { useEffect, useState } from 'react';

/** What holds back what would leave by itself: to be put on its element. */
export interface Held {
  readonly onMouseEnter: MouseEventHandler;
  readonly onMouseLeave: MouseEventHandler;
  readonly onFocus: FocusEventHandler;
  readonly onBlur: FocusEventHandler;
}

/**
 * Ends something after a while, unless the pointer or the focus is on it.
 *
 * @param what it is: another one has its own time; null: it does not leave by itself
 * @param duration milliseconds
 */
export function useLeaving(what: unknown, duration: number, onEnd: () => void): Held {
  const [isOver, setOver] = useState(false);
  const [hasFocus, setFocus] = useState(false);
  const leaves = what !== null && !isOver && !hasFocus;
  useEffect(() => {
    if (!leaves) return undefined;
    const timer = setTimeout(onEnd, duration);
    return () => {
      clearTimeout(timer);
    };
    // What ends it is another function each time, and does the same.
  }, [what, leaves, duration]);
  return {
    onMouseEnter: () => {
      setOver(true);
    },
    onMouseLeave: () => {
      setOver(false);
    },
    onFocus: () => {
      setFocus(true);
    },
    onBlur: () => {
      setFocus(false);
    },
  };
}
