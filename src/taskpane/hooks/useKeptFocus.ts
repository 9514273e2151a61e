import type { RefObject } from 'react';
import { useEffect } from 'react';
import { focusHeading } from './focusHeading';
import { isShown, tabStopsIn } from './tabStops';

/** Where the focus is: the element, and the places in which it stands, the nearest first. */
interface FocusTrail {
  readonly element: HTMLElement;
  readonly steps: readonly { readonly parent: Element; readonly index: number }[];
}

/**
 * Keeps the focus in the pane: when what has it goes away or is hidden, it passes to what stands at that place now, else to the
 * heading of the screen. Without it, the next Tab would begin at the top again.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const pane = root.current;
    if (!pane) return undefined;
    let trail: FocusTrail | null = null;
    const follow = ({ target }: FocusEvent): void => {
      trail = target instanceof HTMLElement ? trailOf(target, pane) : null;
    };
    const leave = (): void => {
      const left = trail;
      // Told before an element goes away too, and it is then still there: only afterwards is it known which it was. One
      // that only changes places has the focus again by then, with another trail.
      queueMicrotask(() => {
        if (trail === left && left && isShown(left.element)) trail = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (trail === null || isShown(trail.element)) return;
      const lost = trail;
      trail = null;
      const { activeElement } = document;
      const isElsewhere = activeElement !== document.body && activeElement !== lost.element;
      // Elsewhere in Excel the hands of the user are busy: nothing may be taken from them.
      if (isElsewhere || !document.hasFocus()) return;
      // What comes in its place may still be loading.
      if (!passOn(lost)) trail = lost;
    });
    pane.addEventListener('focusin', follow);
    pane.addEventListener('focusout', leave);
    observer.observe(pane, { childList: true, subtree: true, attributeFilter: ['style'] });
    return () => {
      pane.removeEventListener('focusin', follow);
      pane.removeEventListener('focusout', leave);
      observer.disconnect();
    };
  }, [root]);
}

function trailOf(element: HTMLElement, pane: Element): FocusTrail {
  const steps: { parent: Element; index: number }[] = [];
  for (let child: Element = element; child !== pane && child.parentElement; child = child.parentElement) {
    steps.push({ parent: child.parentElement, index: [...child.parentElement.children].indexOf(child) });
  }
  return { element, steps };
}

/** @returns false where there is nothing to take it yet */
function passOn({ steps }: FocusTrail): boolean {
  for (const { parent, index } of steps.filter((step) => isShown(step.parent))) {
    const heading = [...parent.querySelectorAll('h2')].find(isShown);
    if (heading?.parentElement) {
      focusHeading(heading.parentElement);
      return true;
    }
    const near = [parent.children[index], parent.children[index - 1]];
    const [next] = near.flatMap((place) => (place ? stopsIn(place) : []));
    if (next) {
      next.focus();
      return true;
    }
  }
  return false;
}

/** Those of the header left out: what can be pressed there writes for everybody. */
function stopsIn(place: Element): readonly HTMLElement[] {
  return tabStopsIn(place).filter((element) => element.closest('header') === null);
}
