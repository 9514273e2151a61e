import type { ReactNode } from 'react';
import { useLayoutEffect, useRef } from 'react';
import { focusEntry } from '../hooks/focusEntry';
import type { AskedScreen } from '../model/paneTab';

/**
 * Gives the focus to a screen that was asked for from elsewhere. Stands after the screen, in its Suspense:
 * what it does is done once the screen is there.
 */
export function ScreenFocus({
  panel,
  asked,
}: {
  /** Id of the element that holds the screen. */
  readonly panel: string;
  /** null: this screen was not asked for. */
  readonly asked: AskedScreen | null;
}): ReactNode {
  const served = useRef<AskedScreen | null>(null);
  useLayoutEffect(() => {
    if (asked === null || served.current === asked) return;
    served.current = asked;
    // Excel may be where the user is again, by the time the screen has loaded.
    if (!asked.isFromExcel && !document.hasFocus()) return;
    const place = document.getElementById(panel);
    if (place) focusEntry(place);
  });
  return null;
}
