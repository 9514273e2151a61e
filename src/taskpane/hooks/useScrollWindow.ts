import type { RefObject } from 'react';
import { useLayoutEffect, useState } from 'react';

/** What of a scrolled box is in sight, in pixels. */
export interface ScrollWindow {
  readonly top: number;
  readonly height: number;
}

/** Taken for the height of a box that is not laid out yet. */
const USUAL_HEIGHT = 600;

/** Follows a box as it scrolls and changes size. */
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
    const observer = new ResizeObserver(look);
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
