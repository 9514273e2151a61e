import type { Desk } from './desk';

/** Where the keyboard is. */
export interface FocusStop {
  /** Role or element, and name. */
  readonly name: string;
  readonly isInSight: boolean;
  /** Whether it looks otherwise than without the focus. */
  readonly isShown: boolean;
}

/** More is no tour any more: the focus goes round in circles. */
const MOST_STOPS = 120;

/** What the keyboard reaches with Tab, from its first button until it leaves the pane. */
export async function focusTour(desk: Desk): Promise<readonly FocusStop[]> {
  const { pane } = desk;
  await pane.getByRole('button').first().focus();
  const stops: FocusStop[] = [];
  while (stops.length < MOST_STOPS) {
    const held = await pane.evaluateHandle(focusedElement);
    const focused = held.asElement();
    if (focused === null) return stops;
    // An invisible end with which Fluent lets the focus out of the page.
    if (await focused.evaluate((element) => element.dataset['tabsterDummy'] !== undefined)) {
      await desk.pressKey('Tab');
      continue;
    }
    const name = await desk.focused();
    const isInSight = await focused.evaluate(standsInSight);
    const shown = await focused.evaluate(lookOf);
    await focused.evaluate((element) => {
      element.blur();
    });
    const isShown = shown !== (await focused.evaluate(lookOf));
    await focused.evaluate((element) => {
      element.focus({ preventScroll: true });
    });
    stops.push({ name, isInSight, isShown });
    await desk.pressKey('Tab');
  }
  throw new Error(`Tab never leaves the pane: ${stops.map(({ name }) => name).join(', ')}`);
}

// All below runs in the pane.

function focusedElement(): HTMLElement | null {
  const { activeElement, body } = document;
  return activeElement instanceof HTMLElement && activeElement !== body ? activeElement : null;
}

/** Wholly, in height; a hair's breadth apart. */
function standsInSight(element: HTMLElement): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const hasSize = bottom > top && right > left;
  return hasSize && top >= -1 && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
}

/** What a ring, a border or a background may be drawn with, on the element or on what wraps it. */
function lookOf(element: HTMLElement): string {
  return [element, element.parentElement ?? element]
    .flatMap((part) => [undefined, '::after', '::before'].map((pseudo) => getComputedStyle(part, pseudo)))
    .flatMap((style) => [
      style.outline,
      style.boxShadow,
      style.borderColor,
      style.borderWidth,
      style.backgroundColor,
      style.transform,
    ])
    .join();
}
