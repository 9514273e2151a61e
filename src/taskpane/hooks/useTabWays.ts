import type { RefObject } from 'react';
import { useEffect } from 'react';
import { focusEntry } from './focusEntry';
import { isFluentEnd, isTabStop, tabStopsIn } from './tabStops';

/**
 * The ways in and on by the keyboard. Office.js knows tab stops alone: on a heading that has the focus, or on nothing, it
 * takes Tab for the way out of the pane. Who comes from Excel (F6) lands on a tab stop, and from a heading Tab goes on to
 * what follows it.
 */
export function useTabWays(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return undefined;
    let isPressed = false;
    let isPastEnd = false;
    let timer = 0;
    const press = (): void => {
      isPressed = true;
    };
    const enter = (): void => {
      isPressed = false;
      window.clearTimeout(timer);
      // A click brings the focus too, and goes on to what it was made on.
      timer = window.setTimeout(() => {
        if (!isPressed && isNowhere(document.activeElement)) focusEntry(pane);
      });
    };
    const follow = ({ target }: FocusEvent): void => {
      isPastEnd = isFluentEnd(target);
    };
    const go = (event: KeyboardEvent): void => {
      if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey) return;
      // Past the end of the pane nothing has the focus either: from there Tab leaves.
      const isOut = isPastEnd && isNowhere(event.target);
      if (isOut || !goOn(pane, event.target, event.shiftKey)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('focus', enter);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('focusin', follow);
    document.addEventListener('keydown', go, true);
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('focus', enter);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('focusin', follow);
      document.removeEventListener('keydown', go, true);
    };
  }, [root]);
}

function isNowhere(element: EventTarget | null): boolean {
  return element === null || element === document.body || element === document.documentElement;
}

/** @returns false where Office.js does it right, or there is nothing further that way */
function goOn(pane: HTMLElement, from: EventTarget | null, isBack: boolean): boolean {
  if (isNowhere(from)) {
    if (isBack) return false;
    focusEntry(pane);
    return !isNowhere(document.activeElement);
  }
  if (!(from instanceof HTMLElement) || isTabStop(from)) return false;
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const stops = tabStopsIn(pane).filter((stop) => (from.compareDocumentPosition(stop) & side) !== 0);
  const next = isBack ? stops.at(-1) : stops[0];
  next?.focus();
  return next !== undefined;
}
