import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { focusHeading } from '../hooks/focusHeading';

/**
 * Gives the focus to the heading of a screen that was asked for from elsewhere. Stands after the screen, in its Suspense:
 * what it does is done once the screen is there.
 */
export function HeadingFocus({
  panel,
  asked,
}: {
  /** Id of the element that holds the screen. */
  readonly panel: string;
  /** How many times a screen was asked for. */
  readonly asked: number;
}): ReactNode {
  const served = useRef(0);
  useLayoutEffect(() => {
    if (served.current === asked) return;
    served.current = asked;
    const place = document.getElementById(panel);
    if (place) focusHeading(place);
  });
  return null;
}
