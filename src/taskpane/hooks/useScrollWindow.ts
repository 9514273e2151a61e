import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** What of a scrolled box is in sight, in pixels. */
export interface ScrollWindow {
  readonly top: number;
  readonly height: number;
}

/** Taken for the height of a box that is not laid out yet. */
const USUAL_HEIGHT = 600;

/**
 * Follows a box as it scrolls and changes size. Where something above it comes or goes while the pointer is over it, it
 * scrolls along: what the pointer is about to press stays under it.
 */
export function useScrollWindow(box: RefObject<HTMLElement | null>): ScrollWindow {
  const [seen, setSeen] = useState<ScrollWindow>({ top: 0, height: USUAL_HEIGHT });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const look = (): void => {
      const top = element.scrollTop;
      const height = element.clientHeight || USUAL_HEIGHT;
      setSeen((last) => (last.top === top && last.height === height ? last : { top, height }));
    };
    let place = element.getBoundingClientRect().top;
    // Told before anything is painted.
    const observer = new ResizeObserver(() => {
      const { top } = element.getBoundingClientRect();
      if (top !== place && element.matches(':hover')) element.scrollTop += top - place;
      place = top;
      look();
    });
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [box]);
  return seen;
}
